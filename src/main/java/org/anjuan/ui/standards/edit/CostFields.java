package org.anjuan.ui.standards.edit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.Node;
import org.anjuan.standard.Cost;
import org.anjuan.standard.VetoOutcome;
import org.anjuan.standard.edit.What;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one reason's cost.
 *
 * @param index of the reason among those of its item
 */
record CostFields(Pencil pencil, OnItem on, int index) {

    List<Node> of(Cost cost) {
        return switch (cost) {
            case Cost.Fixed(var points) ->
                List.of(field("points", points, (_, now) -> new Cost.Fixed(zero(now))), caption("points"));
            case Cost.PerTime each -> perTime(each);
            case Cost.Range range -> range(range);
            case Cost.Ladder(var rungs) -> List.of(new LadderFields(pencil, on, index).of(rungs));
            case Cost.Veto(var own) -> veto(own);
            case Cost.AllPoints _, Cost.WholeItem _, Cost.WholeGroup _, Cost.Nothing _ -> List.of();
        };
    }

    private List<Node> veto(@Nullable VetoOutcome own) {
        return new VetoFields(
                        pencil,
                        ReasonsPane.key(index),
                        What.REASONS,
                        act -> on.reason(
                                index,
                                now -> now.cost() instanceof Cost.Veto(var outcome)
                                        ? ReasonsPane.with(
                                                now, now.text(), new Cost.Veto(act.apply(outcome)), now.needsNote())
                                        : now))
                .of(own, true);
    }

    private List<Node> perTime(Cost.PerTime cost) {
        return List.of(
                field("points", cost.points(), (old, now) -> with((Cost.PerTime) old, zero(now))),
                caption("each"),
                unit(cost),
                caption("cap"),
                field("cap", cost.cap(), (old, now) -> capped((Cost.PerTime) old, now.orElse(null))));
    }

    private static Cost with(Cost.PerTime cost, BigDecimal points) {
        return new Cost.PerTime(points, cost.unit(), cost.cap());
    }

    private static Cost capped(Cost.PerTime cost, @Nullable BigDecimal cap) {
        return new Cost.PerTime(cost.points(), cost.unit(), cap);
    }

    private List<Node> range(Cost.Range range) {
        return List.of(
                field("least", range.least(), (old, now) -> from((Cost.Range) old, zero(now))),
                caption("to"),
                field("most", range.most(), (old, now) -> to((Cost.Range) old, zero(now))),
                caption("step"),
                field("step", range.step(), (old, now) -> by((Cost.Range) old, zero(now))));
    }

    private static Cost from(Cost.Range range, BigDecimal least) {
        return new Cost.Range(least, range.most(), range.step());
    }

    private static Cost to(Cost.Range range, BigDecimal most) {
        return new Cost.Range(range.least(), most, range.step());
    }

    private static Cost by(Cost.Range range, BigDecimal step) {
        return new Cost.Range(range.least(), range.most(), step);
    }

    private static BigDecimal zero(Optional<BigDecimal> number) {
        return number.orElse(BigDecimal.ZERO);
    }

    private Node field(String name, @Nullable BigDecimal begin, BiFunction<Cost, Optional<BigDecimal>, Cost> change) {
        return pencil.number(
                ReasonsPane.key(index) + "-" + name,
                pencil.host().words().say("editor.cost.says." + name, index + 1),
                begin,
                What.REASONS,
                number -> on.reason(
                        index,
                        now -> ReasonsPane.with(now, now.text(), change.apply(now.cost(), number), now.needsNote())));
    }

    private Node unit(Cost.PerTime cost) {
        var field = pencil.words(
                ReasonsPane.key(index) + "-unit",
                pencil.host().say("editor.cost.says.unit", index + 1),
                cost.unit(),
                What.REASONS,
                unit -> on.reason(
                        index,
                        now -> ReasonsPane.with(
                                now, now.text(), counted((Cost.PerTime) now.cost(), unit), now.needsNote())));
        field.getStyleClass().add("aj-number");
        return field;
    }

    private static Cost counted(Cost.PerTime cost, String unit) {
        return new Cost.PerTime(cost.points(), unit, cost.cap());
    }

    private Node caption(String name) {
        return Rows.caption(pencil.host().words().say("editor.cost.caption." + name));
    }
}
