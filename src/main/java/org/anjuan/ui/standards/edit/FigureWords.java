package org.anjuan.ui.standards.edit;

import static org.anjuan.desk.WorkingWords.plain;

import java.util.stream.Collectors;
import org.anjuan.standard.Formula;
import org.anjuan.standard.Rounding;
import org.anjuan.standard.VetoOutcome;
import org.anjuan.ui.kit.Host;

/** Says the figures of a whole standard in words. */
record FigureWords(Host host) {

    String say(Formula formula) {
        return switch (formula) {
            case Formula.BasePlusShare(var base, var weight, var _) ->
                host.say("editor.formula.share", plain(base), plain(weight));
            case Formula.Sum() -> host.say("editor.formula.sum");
            case Formula.FromFull(var full) -> host.say("editor.formula.full", plain(full));
            case Formula.ByParts(var worths) ->
                host.say(
                        "editor.formula.parts",
                        worths.entrySet().stream()
                                .map(worth -> host.say("editor.formula.part", worth.getKey(), plain(worth.getValue())))
                                .collect(Collectors.joining(host.say("list.separator"))));
            case Formula.None() -> host.say("editor.formula.none");
        };
    }

    String say(Rounding rounding) {
        return host.words().say("editor.rounding." + rounding.mode().name(), rounding.digits());
    }

    String say(VetoOutcome outcome) {
        return switch (outcome) {
            case VetoOutcome.Decided(var total, var grade, var stops) -> {
                var said = total == null
                        ? host.say("editor.veto.grade", grade)
                        : host.say("editor.veto.total", plain(total), grade);
                yield stops ? host.say("editor.veto.stops", said) : said;
            }
            case VetoOutcome.Unfit(var result) -> host.say("editor.veto.unfit", result);
            case VetoOutcome.Barred(var grades) ->
                host.say("editor.veto.barred", String.join(host.say("list.separator"), grades));
            case VetoOutcome.Minus(var points) -> host.say("editor.veto.minus", plain(points));
        };
    }
}
