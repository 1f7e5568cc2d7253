package org.anjuan.desk;

import static org.anjuan.desk.WorkingWords.plain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.desk.marks.Marks;
import org.anjuan.review.Change;
import org.anjuan.review.Deduction;
import org.anjuan.review.Refused;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;

/** Says why a change that marks mean was refused: what is meant, and what would be possible instead. */
record RefusedMark(Standard standard, Words words) {

    /** A sentence for each deduction whose points are left to the reviewer and were not written. */
    List<String> unpriced(Marks marks) {
        return marks.marks().stream()
                .flatMap(mark -> mark.deductions().stream()
                        .filter(deduction -> deduction.points() == null)
                        .flatMap(deduction -> unpriced(mark.item(), deduction.reason())))
                .toList();
    }

    private Stream<String> unpriced(String item, String reason) {
        return standard
                .item(item)
                .flatMap(found -> found.deductible(reason))
                .map(Deductible::cost)
                .filter(RefusedMark::leavesAChoice)
                .map(cost -> words.say("marks.refused.unpriced", item, reason, cost(cost)))
                .stream();
    }

    private static boolean leavesAChoice(Cost cost) {
        return switch (cost) {
            case Cost.Range(var least, var most, var _) -> least.compareTo(most) < 0;
            case Cost.Ladder(var rungs) -> rungs.size() > 1;
            default -> false;
        };
    }

    String say(Change change, Refused refused) {
        return switch (refused.reason()) {
            case UNKNOWN_ITEM -> item(refused.subject());
            case UNKNOWN_REASON ->
                change instanceof Change.Deducted(var deduction) ? reason(deduction) : plainly(change, refused);
            case POINTS_NOT_ALLOWED ->
                change instanceof Change.Deducted(var deduction) ? points(deduction) : plainly(change, refused);
            case UNKNOWN_FACT -> change instanceof Change.Stated stated ? fact(stated) : plainly(change, refused);
            default -> plainly(change, refused);
        };
    }

    /** An id that nothing has, or that of an item whose elements are judged. */
    private String item(String id) {
        var elements = standard.below(id).stream().map(Item::id).toList();
        return elements.isEmpty()
                ? words.say("marks.refused.item", id)
                : words.say("marks.refused.above", id, String.join(and(), elements));
    }

    private String plainly(Change change, Refused refused) {
        return words.say("marks.refused", subject(change), words.say(refused));
    }

    private String reason(Deduction deduction) {
        var reasons = standard.item(deduction.item()).stream()
                .flatMap(item -> item.deductibles().stream())
                .map(Deductible::id)
                .collect(Collectors.joining(and()));
        return words.say("marks.refused.reason", deduction.item(), deduction.reason(), reasons);
    }

    private String points(Deduction deduction) {
        var cost = standard.item(deduction.item())
                .flatMap(item -> item.deductible(deduction.reason()))
                .map(reason -> cost(reason.cost()))
                .orElse("");
        return words.say(
                "marks.refused.points",
                deduction.item(),
                deduction.reason(),
                plain(deduction.points()),
                deduction.times(),
                cost);
    }

    private String cost(Cost cost) {
        return switch (cost) {
            case Cost.Fixed(var points) -> words.say("table.once", plain(points));
            case Cost.PerTime(var points, var unit, var _) -> words.say("table.each", plain(points), unit);
            case Cost.Range(var least, var most, var step) ->
                words.say("table.between", plain(least), plain(most)) + and() + words.say("table.step", plain(step));
            case Cost.Ladder(var rungs) ->
                words.say(
                        "table.oneof",
                        rungs.stream().map(rung -> plain(rung.points())).collect(Collectors.joining(and())));
            case Cost.AllPoints _ -> words.say("table.all");
            case Cost.WholeItem _, Cost.WholeGroup _ -> words.say("table.group");
            case Cost.Nothing _, Cost.Veto _ -> words.say("table.note");
        };
    }

    private String fact(Change.Stated stated) {
        var known = standard.terms().facts().stream()
                .map(fact -> words.say("marks.refused.answers", fact.id(), String.join(and(), fact.answers())))
                .collect(Collectors.joining(and()));
        return words.say("marks.refused.fact", stated.fact(), stated.answer(), known);
    }

    private String and() {
        return words.say("working.and");
    }

    private static String subject(Change change) {
        return switch (change) {
            case Change.Deducted(var deduction) -> deduction.item();
            case Change.Judged judged -> judged.items().getFirst();
            case Change.Stated(var fact, var _) -> fact;
            default -> change.getClass().getSimpleName();
        };
    }
}
