package org.anjuan.ui.kit;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.anjuan.desk.Words;
import org.anjuan.desk.WorkingWords;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.anjuan.standard.VetoOutcome;

/** Says what reasons cost, as the checklist and the findings do. */
public record CostWords(Words words, Standard standard) {
    private static final String MINUS = "\u2212";
    private static final String PLUS = "+";

    /** What a reason costs, such as {@code −1 / 处，上限 4}. */
    public String cost(Cost cost, Item item) {
        boolean gives = standard.partOf(item.id())
                .filter(part -> part.kind() == Part.Kind.BONUS)
                .isPresent();
        return switch (cost) {
            case Cost.Fixed(var points) -> of(gives, points);
            case Cost.PerTime(var points, var unit, var cap) ->
                cap == null
                        ? words.say("scoring.cost.each", of(gives, points), unit)
                        : words.say("scoring.cost.eachcapped", of(gives, points), unit, plain(cap));
            case Cost.AllPoints _ -> of(gives, item.points());
            case Cost.WholeGroup _ -> words.say("scoring.cost.group");
            case Cost.Range(var least, var most, var _) ->
                least.compareTo(most) == 0
                        ? of(gives, least)
                        : words.say("scoring.cost.range", of(gives, least), plain(most));
            case Cost.Ladder(var rungs) ->
                rungs.stream().map(rung -> of(gives, rung.points())).collect(Collectors.joining(" / "));
            case Cost.WholeItem _ -> words.say("scoring.cost.item");
            case Cost.Nothing _ -> words.say("scoring.cost.none");
            case Cost.Veto(var own) ->
                switch (own) {
                    case VetoOutcome.Barred(var grades) ->
                        words.say("scoring.cost.bars", String.join(words.say("scoring.fact.and"), grades));
                    case VetoOutcome.Minus(var points) -> taken(points);
                    case VetoOutcome.AtMost(var most) -> words.say("scoring.cost.atmost", plain(most));
                    case null, default -> words.say("scoring.cost.veto");
                };
        };
    }

    /** What a veto does to the case. */
    public String consequence(VetoOutcome outcome) {
        return switch (outcome) {
            case VetoOutcome.Decided(var total, var grade, var stops) ->
                total == null
                        ? words.say(stops ? "scoring.veto.stops" : "scoring.veto.graded", grade)
                        : words.say("scoring.veto.consequence", plain(total), grade);
            case VetoOutcome.Unfit(var result) -> words.say("scoring.veto.unfit", result);
            case VetoOutcome.Barred(var grades) ->
                words.say("scoring.veto.bars", String.join(words.say("scoring.fact.and"), grades));
            case VetoOutcome.Minus(var points) -> words.say("scoring.veto.minus", plain(points));
            case VetoOutcome.AtMost(var most) -> words.say("scoring.veto.atmost", plain(most));
        };
    }

    private static String of(boolean gives, BigDecimal points) {
        return gives && points.signum() > 0 ? PLUS + plain(points) : taken(points);
    }

    /** Points that are taken away, such as {@code −0.5}; zero stays bare. */
    public static String taken(BigDecimal points) {
        return points.signum() == 0 ? plain(points) : MINUS + plain(points);
    }

    private static String plain(BigDecimal points) {
        return WorkingWords.plain(points);
    }
}
