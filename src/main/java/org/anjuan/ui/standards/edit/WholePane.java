package org.anjuan.ui.standards.edit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Formula;
import org.anjuan.standard.GradeBand;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardRef;
import org.anjuan.standard.VetoOutcome;
import org.anjuan.standard.edit.Grades;
import org.anjuan.standard.edit.StandardForm;
import org.anjuan.standard.edit.What;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Form;
import org.anjuan.ui.kit.Styles;
import org.jspecify.annotations.Nullable;

/** The standard itself as a form: what it is called, where it comes from, its figures, what it asks of a case. */
record WholePane(Pencil pencil) {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    Form form() {
        var now = standard();
        var form = new Form();
        new ChecksRows(pencil)
                .rows(form, now.terms().toCheck(), left -> fill(whole -> whole.terms(terms -> terms.toCheck(left))));
        form.row(word("title"), words("title", now.title(), What.TITLE, StandardForm::title), "");
        form.row(word("id"), names(), word("id.how"));
        form.row(word("case-kind"), words("case-kind", now.caseKind(), What.CASE_KIND, StandardForm::caseKind), "");
        form.row(word("issuer"), words("issuer", now.issuer(), What.ISSUER, StandardForm::issuer), "");
        form.row(
                word("document-number"),
                words("document-number", now.terms().number(), What.NUMBER, StandardForm::number),
                "");
        form.row(
                word("in-force"),
                day("in-force", now.from(), What.FROM, (filled, day) -> filled.from(day)),
                word("in-force.how"));
        form.row(
                word("until"),
                day("until", now.terms().until(), What.UNTIL, (filled, day) -> filled.terms(terms -> terms.until(day))),
                "");
        form.row(
                word("replaces"), words("replaces", now.terms().replaces(), What.REPLACES, StandardForm::replaces), "");
        form.row(
                word("remarks"),
                pencil.list(
                        "remarks",
                        word("remarks"),
                        now.remarks(),
                        What.REMARKS,
                        lines -> fill(form1 -> form1.remarks(lines))),
                word("remarks.how"));
        figures(form, now);
        return form;
    }

    private void figures(Form form, Standard now) {
        var figures = new FiguresPane(pencil);
        form.row(word("formula"), figures.formula(), "");
        if (!(now.formula() instanceof Formula.None)) {
            form.row(word("grades"), grades(), word("grades.how"));
            form.row(word("rounding"), figures.rounding(), word("rounding.how"));
        }
        if (now.deductibles().anyMatch(reason -> reason.cost() instanceof Cost.Veto)) {
            form.row(word("veto"), veto(now), word("veto.how"));
        }
        var terms = new TermsPane(pencil);
        terms.rules(form);
        form.row(word("facts"), new Asked(pencil).questions(), word("facts.how"));
        var sides = new SidesPane(pencil);
        form.row(word("dimensions"), sides.dimensions(), "");
        form.row(word("views"), new ViewsPane(pencil).sets(), word("views.how"));
        form.row(word("sources"), sides.sources(word("sources")), word("sources.how"));
        form.row(word("figure-sources"), terms.sources(), "");
        var field = new FieldPane(pencil);
        form.row(word("parameters"), field.parameters(), word("parameters.how"));
        form.row(word("substitutes"), field.substitutes(), "");
    }

    private Node veto(Standard now) {
        var fields = new VetoFields(
                pencil,
                "veto",
                What.VETO,
                act -> standard -> new StandardForm(standard)
                        .vetoOutcome(
                                Objects.requireNonNullElse(act.apply(standard.vetoOutcome()), VetoOutcome.Decided.NONE))
                        .made());
        return Rows.of(fields.of(now.vetoOutcome(), false).toArray(Node[]::new));
    }

    private Node names() {
        var ref = standard().ref();
        var id = words(
                "id",
                ref.id(),
                What.ID,
                (form, text) -> form.ref(new StandardRef(text, standard().ref().version())));
        var version = words(
                "version",
                ref.version(),
                What.VERSION,
                (form, text) -> form.ref(new StandardRef(standard().ref().id(), text)));
        version.getStyleClass().add("aj-short");
        return Rows.of(id, Rows.caption(word("version")), version);
    }

    private Node grades() {
        var rows = new VBox();
        rows.getStyleClass().add(Styles.STACK);
        var bands = standard().bands();
        for (int i = 0; i < bands.size(); i++) {
            rows.getChildren().add(grade(i, bands.get(i)));
            rows.getChildren().addAll(new LimitRows(pencil, i).of(bands.get(i)));
        }
        if (!bands.isEmpty()) {
            var add = Buttons.of(
                    pencil.host().say("editor.grade.add"),
                    () -> pencil.model()
                            .change(What.GRADES, Grades.added(pencil.host().say("editor.grade.new"))));
            add.setId(Pencil.id("grade-add"));
            rows.getChildren().add(add);
        }
        return rows;
    }

    private Node grade(int index, GradeBand band) {
        var key = "grade-" + index;
        var says = pencil.host().say("editor.whole.grade", index + 1);
        var row = Rows.of(pencil.words(key, says, band.name(), What.GRADES, text -> Grades.named(index, text)));
        if (band.from() != null) {
            row.getChildren()
                    .addAll(
                            Rows.caption(word("grade.from")),
                            pencil.number(
                                    key + "-from",
                                    says + word("grade.from"),
                                    band.from(),
                                    What.GRADES,
                                    number -> number.map(points -> Grades.from(index, points))
                                            .orElse(UnaryOperator.identity())));
        }
        var remove = Rows.remove(
                pencil.host().say("editor.grade.remove", index + 1),
                () -> pencil.model().change(What.GRADES, Grades.removed(index)));
        remove.setId(Pencil.id(key + "-remove"));
        remove.setDisable(standard().bands().size() == 1);
        row.getChildren().add(remove);
        return row;
    }

    private TextField day(
            String key,
            @Nullable LocalDate begin,
            What what,
            BiFunction<StandardForm, @Nullable LocalDate, StandardForm> fill) {
        var field = pencil.words(key, word(key), begin == null ? "" : begin.toString(), text -> {});
        field.textProperty().subscribe((_, now) -> {
            var day = day(now.strip());
            boolean isDay = now.isBlank() || day.isPresent();
            field.pseudoClassStateChanged(WRONG, !isDay);
            if (isDay) {
                pencil.model().type(what, fill(form -> fill.apply(form, day.orElse(null))));
            }
        });
        return field;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private Standard standard() {
        return pencil.model().standard();
    }

    private String word(String key) {
        return pencil.host().words().say("editor.whole." + key);
    }

    private TextField words(String key, String begin, What what, BiFunction<StandardForm, String, StandardForm> fill) {
        Function<String, UnaryOperator<Standard>> act = text -> fill(form -> fill.apply(form, text));
        return pencil.words(key, word(key), begin, what, act);
    }

    private static UnaryOperator<Standard> fill(UnaryOperator<StandardForm> fill) {
        return standard -> fill.apply(new StandardForm(standard)).made();
    }
}
