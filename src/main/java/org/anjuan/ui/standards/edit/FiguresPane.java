package org.anjuan.ui.standards.edit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.anjuan.standard.Formula;
import org.anjuan.standard.Formula.BasePlusShare;
import org.anjuan.standard.Formula.ByParts;
import org.anjuan.standard.Formula.FromFull;
import org.anjuan.standard.Rounding;
import org.anjuan.standard.Standard;
import org.anjuan.standard.edit.FormulaKind;
import org.anjuan.standard.edit.StandardForm;
import org.anjuan.standard.edit.What;
import org.anjuan.ui.kit.Styles;
import org.jspecify.annotations.Nullable;

/** How a total comes about and how it is rounded, as fields. */
record FiguresPane(Pencil pencil) {
    private static final List<RoundingMode> MODES =
            List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN);
    private static final int MOST_DIGITS = 4;

    /** The kind of formula and its figures. */
    Node formula() {
        var now = standard().formula();
        var row = Rows.flowing(pencil.choice(
                "formula",
                word("formula"),
                Arrays.asList(FormulaKind.values()),
                FormulaKind.of(now),
                kind -> pencil.host().words().say("editor.formulakind." + kind.name()),
                kind -> pencil.model().change(What.FORMULA, kind.set(usualGrades()))));
        switch (now) {
            case BasePlusShare share -> share(row, share);
            case FromFull(var full) ->
                row.getChildren().add(figure("formula-full", full, (_, points) -> new FromFull(points)));
            case ByParts(var worths) ->
                worths.forEach((part, worth) -> row.getChildren()
                        .addAll(
                                Rows.caption(part),
                                figure("formula-" + part, worth, (old, points) -> with((ByParts) old, part, points))));
            case Formula.Sum _, Formula.None _ -> {}
        }
        return row;
    }

    private void share(FlowPane row, BasePlusShare share) {
        row.getChildren()
                .addAll(
                        figure("formula-base", share.base(), (old, points) -> {
                            var now = (BasePlusShare) old;
                            return new BasePlusShare(points, now.weight(), now.least());
                        }),
                        Rows.caption(word("formula.plus")),
                        figure("formula-weight", share.weight(), (old, points) -> {
                            var now = (BasePlusShare) old;
                            return new BasePlusShare(now.base(), points, now.least());
                        }),
                        Rows.caption(word("formula.share")),
                        Rows.caption(word("sharefloor")),
                        pencil.number(
                                "formula-share-floor",
                                word("sharefloor"),
                                share.least(),
                                What.FORMULA,
                                points -> standard -> new StandardForm(standard)
                                        .formula(floored((BasePlusShare) standard.formula(), points.orElse(null)))
                                        .made()));
    }

    private static Formula floored(BasePlusShare share, @Nullable BigDecimal least) {
        return new BasePlusShare(share.base(), share.weight(), least);
    }

    private static Formula with(ByParts formula, String part, BigDecimal worth) {
        var worths = new LinkedHashMap<>(formula.worths());
        worths.put(part, worth);
        return new ByParts(worths);
    }

    /** A formula with another figure. */
    private interface Act {
        Formula with(Formula old, BigDecimal points);
    }

    private Node figure(String key, BigDecimal begin, Act act) {
        return pencil.number(
                key,
                word("formula"),
                begin,
                What.FORMULA,
                points -> standard -> new StandardForm(standard)
                        .formula(act.with(standard.formula(), points.orElse(BigDecimal.ZERO)))
                        .made());
    }

    private List<String> usualGrades() {
        var host = pencil.host();
        return List.of(host.say("editor.grade.best"), host.say("editor.grade.pass"), host.say("editor.grade.fail"));
    }

    /** Digits and mode, the least and the highest total, and from which total the grade is read. */
    Node rounding() {
        var now = standard().rounding();
        var digits = new ArrayList<Integer>();
        for (int i = 0; i <= MOST_DIGITS; i++) {
            digits.add(i);
        }
        var first = Rows.flowing(
                pencil.choice(
                        "digits",
                        word("digits"),
                        digits,
                        now.digits(),
                        number -> pencil.host().say("editor.digits", number),
                        number -> change(old -> new Rounding(
                                number, old.mode(), old.floor(), old.ceiling(), old.beforeGrading(), old.shares()))),
                pencil.choice(
                        "mode",
                        word("mode"),
                        MODES,
                        now.mode(),
                        mode -> pencil.host().words().say("editor.mode." + mode.name()),
                        mode -> change(old -> new Rounding(
                                old.digits(), mode, old.floor(), old.ceiling(), old.beforeGrading(), old.shares()))),
                pencil.choice(
                        "grade-from",
                        word("gradefrom"),
                        List.of(true, false),
                        now.beforeGrading(),
                        before -> word(before ? "gradefrom.rounded" : "gradefrom.exact"),
                        before -> change(old -> new Rounding(
                                old.digits(), old.mode(), old.floor(), old.ceiling(), before, old.shares()))));
        if (standard().formula() instanceof BasePlusShare || standard().formula() instanceof ByParts) {
            first.getChildren().add(step(now));
        }
        var rows = new VBox(first, ends(now));
        rows.getStyleClass().add(Styles.STACK);
        return rows;
    }

    private Node step(Rounding now) {
        return pencil.choice(
                "at",
                word("at"),
                List.of(false, true),
                now.shares(),
                shares -> word(shares ? "at.share" : "at.total"),
                shares -> change(old -> new Rounding(
                        old.digits(), old.mode(), old.floor(), old.ceiling(), old.beforeGrading(), shares)));
    }

    private Node ends(Rounding now) {
        return Rows.of(
                Rows.caption(word("floor")),
                pencil.number(
                        "floor",
                        word("floor"),
                        now.floor(),
                        What.ROUNDING,
                        points -> fill(old -> new Rounding(
                                old.digits(),
                                old.mode(),
                                points.orElse(null),
                                old.ceiling(),
                                old.beforeGrading(),
                                old.shares()))),
                Rows.caption(word("ceiling")),
                pencil.number(
                        "ceiling",
                        word("ceiling"),
                        now.ceiling(),
                        What.ROUNDING,
                        points -> fill(old -> new Rounding(
                                old.digits(),
                                old.mode(),
                                old.floor(),
                                points.orElse(null),
                                old.beforeGrading(),
                                old.shares()))));
    }

    private void change(UnaryOperator<Rounding> act) {
        pencil.model().change(What.ROUNDING, fill(act));
    }

    private static UnaryOperator<Standard> fill(UnaryOperator<Rounding> act) {
        return standard -> new StandardForm(standard)
                .rounding(act.apply(standard.rounding()))
                .made();
    }

    private Standard standard() {
        return pencil.model().standard();
    }

    private String word(String key) {
        return pencil.host().words().say("editor.whole." + key);
    }
}
