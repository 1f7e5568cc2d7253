package org.anjuan.ui.standards.edit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.anjuan.standard.FigureSources;
import org.anjuan.standard.Formula;
import org.anjuan.standard.Standard;
import org.anjuan.standard.Terms;
import org.anjuan.standard.WithoutTerms;
import org.anjuan.standard.edit.StandardForm;
import org.anjuan.standard.edit.TermsForm;
import org.anjuan.standard.edit.What;
import org.anjuan.ui.kit.Form;
import org.anjuan.ui.kit.Styles;

/** What a standard settles beside its items and figures, as rows of its form: what does not apply, what may be taken, sources of figures. */
record TermsPane(Pencil pencil) {

    /** How what does not apply is dealt with, and what rules hold for all deductions. */
    void rules(Form form) {
        form.row(word("without"), without(), word("without.how"));
        form.row(
                word("rules"),
                Rows.flowing(
                        choice("listed-only", terms().listedOnly(), TermsForm::listedOnly),
                        choice("waivers", terms().waivers(), TermsForm::waivers)),
                "");
        form.row(word("full"), full(), word("full.how"));
    }

    private Node without() {
        var now = terms().without();
        var needed = pencil.choice(
                "needs-reason",
                word("needs-reason"),
                List.of(true, false),
                now.needsReason(),
                needs -> word("needs-reason." + needs),
                needs -> pencil.model()
                        .change(
                                What.LEFT_OUT,
                                without(old -> new WithoutTerms(needs, old.reasons(), old.remindAbove()))));
        var above = pencil.number(
                "remind-above",
                word("remind-above"),
                Optional.ofNullable(now.remindAbove()).map(BigDecimal::valueOf).orElse(null),
                What.LEFT_OUT,
                number -> without(old -> new WithoutTerms(
                        old.needsReason(),
                        old.reasons(),
                        number.map(BigDecimal::intValue).orElse(null))));
        var reasons = pencil.list(
                "without-reasons",
                word("without.reasons"),
                now.reasons(),
                What.LEFT_OUT,
                lines -> without(old -> new WithoutTerms(old.needsReason(), lines, old.remindAbove())));
        var rows = new VBox(
                Rows.flowing(needed, Rows.caption(word("remind-above")), above, Rows.caption(word("percent"))),
                reasons);
        rows.getStyleClass().add(Styles.STACK);
        return rows;
    }

    private static UnaryOperator<Standard> without(UnaryOperator<WithoutTerms> act) {
        return standard -> fill(form -> form.without(act.apply(standard.terms().without())))
                .apply(standard);
    }

    private Node choice(String key, boolean now, BiFunction<TermsForm, Boolean, TermsForm> fill) {
        return pencil.choice(
                key,
                word(key),
                List.of(true, false),
                now,
                yes -> word(key + "." + yes),
                yes -> pencil.model().change(What.RULES, fill(form -> fill.apply(form, yes))));
    }

    private TextField full() {
        return pencil.number(
                "full",
                word("full"),
                terms().full(),
                What.FULL,
                points -> fill(form -> form.full(points.orElse(null))));
    }

    /** Where the figures of the whole come from. */
    Node sources() {
        var now = terms().sources();
        var rows = new VBox();
        rows.getStyleClass().add(Styles.STACK);
        boolean totals = !(pencil.model().standard().formula() instanceof Formula.None);
        rows.getChildren()
                .add(source(
                        "formula",
                        now.formula(),
                        (old, text) ->
                                new FigureSources(text, old.rounding(), old.grades(), old.veto(), old.without())));
        if (totals) {
            rows.getChildren()
                    .addAll(
                            source(
                                    "grades",
                                    now.grades(),
                                    (old, text) -> new FigureSources(
                                            old.formula(), old.rounding(), text, old.veto(), old.without())),
                            source(
                                    "rounding",
                                    now.rounding(),
                                    (old, text) -> new FigureSources(
                                            old.formula(), text, old.grades(), old.veto(), old.without())));
        }
        rows.getChildren()
                .addAll(
                        source(
                                "veto",
                                now.veto(),
                                (old, text) -> new FigureSources(
                                        old.formula(), old.rounding(), old.grades(), text, old.without())),
                        source(
                                "without",
                                now.without(),
                                (old, text) -> new FigureSources(
                                        old.formula(), old.rounding(), old.grades(), old.veto(), text)));
        return rows;
    }

    private Node source(String key, String begin, BiFunction<FigureSources, String, FigureSources> act) {
        var says = pencil.host().say("editor.whole.source", word(key));
        return Rows.of(
                Rows.caption(word(key)),
                pencil.words(
                        "source-" + key,
                        says,
                        begin,
                        What.FIGURE_SOURCES,
                        text -> standard -> fill(form ->
                                        form.sources(act.apply(standard.terms().sources(), text)))
                                .apply(standard)));
    }

    private static UnaryOperator<Standard> fill(UnaryOperator<TermsForm> act) {
        return standard -> new StandardForm(standard).terms(act).made();
    }

    private Terms terms() {
        return pencil.model().standard().terms();
    }

    private String word(String key) {
        return pencil.host().words().say("editor.whole." + key);
    }
}
