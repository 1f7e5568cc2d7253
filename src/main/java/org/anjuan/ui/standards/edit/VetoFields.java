package org.anjuan.ui.standards.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.anjuan.standard.GradeBand;
import org.anjuan.standard.Standard;
import org.anjuan.standard.VetoOutcome;
import org.anjuan.standard.edit.VetoKind;
import org.anjuan.standard.edit.What;
import org.jspecify.annotations.Nullable;

/**
 * What a veto leads to, as fields.
 *
 * @param key before the keys of the fields
 * @param what is changed
 * @param set the standard with another outcome made of the one it has then, null for what the standard says of all vetoes
 */
record VetoFields(
        Pencil pencil,
        String key,
        What what,
        Function<UnaryOperator<@Nullable VetoOutcome>, UnaryOperator<Standard>> set) {

    /**
     * The fields of an outcome.
     *
     * @param now null for what the standard says of all vetoes
     * @param mayBeCommon whether it may be left to the standard
     */
    List<Node> of(@Nullable VetoOutcome now, boolean mayBeCommon) {
        var kinds = Stream.concat(
                        mayBeCommon ? Stream.of(Optional.<VetoKind>empty()) : Stream.empty(),
                        Arrays.stream(VetoKind.values()).map(Optional::of))
                .toList();
        var nodes = new ArrayList<Node>();
        nodes.add(pencil.choice(
                key + "-outcome",
                word("outcome"),
                kinds,
                Optional.ofNullable(now).map(VetoKind::of),
                kind -> kind.map(some -> word(some.name())).orElseGet(() -> word("common")),
                kind -> pencil.model()
                        .change(
                                what,
                                set.apply(_ -> kind.map(some -> some.usual(standard(), word("result")))
                                        .orElse(null)))));
        if (now != null) {
            nodes.addAll(figures(now));
        }
        return nodes;
    }

    private List<Node> figures(VetoOutcome now) {
        return switch (now) {
            case VetoOutcome.Decided decided -> decided(decided);
            case VetoOutcome.Unfit(var result) ->
                List.of(pencil.words(
                        key + "-result",
                        word("result.says"),
                        result,
                        what,
                        text -> fill(_ -> new VetoOutcome.Unfit(text))));
            case VetoOutcome.Barred(var grades) ->
                List.of(pencil.words(
                        key + "-bar",
                        word("bar.says"),
                        String.join(separator(), grades),
                        what,
                        text -> fill(_ -> new VetoOutcome.Barred(Asked.answers(text)))));
            case VetoOutcome.AtMost(var most) ->
                List.of(
                        pencil.number(
                                key + "-at-most",
                                word("atmost.says"),
                                most,
                                what,
                                number -> fill(_ -> new VetoOutcome.AtMost(number.orElse(BigDecimal.ZERO)))),
                        Rows.caption(word("points")));
            case VetoOutcome.Minus(var points) ->
                List.of(
                        pencil.number(
                                key + "-minus",
                                word("minus.says"),
                                points,
                                what,
                                number -> fill(_ -> new VetoOutcome.Minus(number.orElse(BigDecimal.ZERO)))),
                        Rows.caption(word("points")));
        };
    }

    private List<Node> decided(VetoOutcome.Decided now) {
        var total = pencil.number(
                key + "-total",
                word("total.says"),
                now.total(),
                what,
                number -> decide(old -> new VetoOutcome.Decided(number.orElse(null), old.grade(), old.stops())));
        var names = standard().bands().stream().map(GradeBand::name).toList();
        var grade = pencil.choice(
                key + "-grade",
                word("grade.says"),
                names,
                now.grade(),
                name -> name,
                name -> pencil.model()
                        .change(what, decide(old -> new VetoOutcome.Decided(old.total(), name, old.stops()))));
        var stops = new CheckBox(word("stops"));
        stops.setId(Pencil.id(key + "-stops"));
        stops.setSelected(now.stops());
        stops.setMinWidth(CheckBox.USE_PREF_SIZE);
        stops.selectedProperty()
                .subscribe((_, on) -> pencil.model()
                        .change(what, decide(old -> new VetoOutcome.Decided(old.total(), old.grade(), on))));
        return List.of(Rows.caption(word("total")), total, Rows.caption(word("grade")), grade, stops);
    }

    private UnaryOperator<Standard> decide(Function<VetoOutcome.Decided, VetoOutcome> act) {
        return fill(old -> old instanceof VetoOutcome.Decided decided ? act.apply(decided) : old);
    }

    private UnaryOperator<Standard> fill(UnaryOperator<@Nullable VetoOutcome> act) {
        return set.apply(act);
    }

    private Standard standard() {
        return pencil.model().standard();
    }

    private String separator() {
        return pencil.host().say("list.separator");
    }

    private String word(String name) {
        return pencil.host().words().say("editor.vetokind." + name);
    }
}
