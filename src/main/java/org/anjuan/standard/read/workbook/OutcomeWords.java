package org.anjuan.standard.read.workbook;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.standard.Cost.Rung;
import org.anjuan.standard.read.LadderYaml;
import org.anjuan.standard.read.Yaml;
import org.anjuan.standard.read.Yaml.Spot;
import org.anjuan.standard.read.YamlFields;

/** Ladders, and vetoes that lead to something of their own, as one line of words. */
final class OutcomeWords {
    private static final List<String> SINGLE = List.of("minus", "at-most", "result");
    private static final String BAR = "bar";
    private static final String AND = "、";
    private static final String STOP = "stop";

    private OutcomeWords() {}

    /** The words of such a cost, empty where it is none or says more than they can. */
    static String shown(Yaml.Fields cost) {
        if (cost.all().size() != 1) {
            return "";
        }
        var only = cost.all().getFirst();
        return switch (only.key()) {
            case "ladder" -> ladder(Trees.members(only.value()));
            case "veto" -> only.value() instanceof Yaml.Fields outcome ? veto(outcome) : "";
            default -> "";
        };
    }

    private static String ladder(List<Yaml> rungs) {
        var words = new ArrayList<String>();
        for (var rung : rungs) {
            words.add(worded("rung", text(rung, "text"), text(rung, "points")));
        }
        return SheetWords.of("cost.ladder") + String.join(SheetWords.of("cost.rungs"), words);
    }

    private static String veto(Yaml.Fields outcome) {
        var barred = barred(outcome);
        if (!barred.isEmpty()) {
            return worded("veto.bar", String.join(AND, barred));
        }
        for (var key : SINGLE) {
            if (!text(outcome, key).isEmpty()) {
                return worded("veto." + key, text(outcome, key));
            }
        }
        var total = text(outcome, "total");
        var stop = text(outcome, "scoring").equals(STOP) ? "." + STOP : "";
        return total.equals("none")
                ? worded("veto.none" + stop, text(outcome, "grade"))
                : worded("veto.total" + stop, total, text(outcome, "grade"));
    }

    /** The grades that are out of reach; one alone may stand without a list. */
    private static List<String> barred(Yaml outcome) {
        return Trees.value(outcome, BAR) instanceof Yaml.Text(var one, var _)
                ? List.of(one)
                : Trees.members(Trees.value(outcome, BAR)).stream()
                        .filter(Yaml.Text.class::isInstance)
                        .map(grade -> ((Yaml.Text) grade).value())
                        .toList();
    }

    /** The cost that such words mean, empty where they are others. */
    static Optional<Yaml> read(String words, Spot spot) {
        var ladder = SheetWords.of("cost.ladder");
        return words.startsWith(ladder) ? rungs(words.substring(ladder.length()), spot) : outcome(words, spot);
    }

    private static Optional<Yaml> rungs(String words, Spot spot) {
        var rungs = new ArrayList<Rung>();
        for (var each : words.split(SheetWords.of("cost.rungs"), -1)) {
            var rung = SheetWords.match("cost.rung", each.strip());
            if (rung.isEmpty() || !rung.get().get(1).matches("\\d+(\\.\\d+)?")) {
                return Optional.empty();
            }
            rungs.add(new Rung(new BigDecimal(rung.get().get(1)), rung.get().getFirst()));
        }
        return Optional.of(LadderYaml.of(rungs, spot));
    }

    private static Optional<Yaml> outcome(String words, Spot spot) {
        var bar = SheetWords.match("cost.veto." + BAR, words);
        if (bar.isPresent()) {
            var grades = List.of(bar.get().getFirst().split(AND, -1));
            return Optional.of(veto(new YamlFields(spot).put(BAR, grades), spot));
        }
        for (var key : SINGLE) {
            var match = SheetWords.match("cost.veto." + key, words);
            if (match.isPresent()) {
                return Optional.of(
                        veto(new YamlFields(spot).put(key, match.get().getFirst()), spot));
            }
        }
        for (var stop : List.of("." + STOP, "")) {
            var none = SheetWords.match("cost.veto.none" + stop, words);
            var total = SheetWords.match("cost.veto.total" + stop, words);
            if (none.isPresent() || total.isPresent()) {
                var grade = none.or(() -> total).orElseThrow().getLast();
                var decided = new YamlFields(spot)
                        .put(
                                "total",
                                none.isPresent() ? "none" : total.orElseThrow().getFirst())
                        .put("grade", grade)
                        .put("scoring", stop.isEmpty() ? "" : STOP);
                return Optional.of(veto(decided, spot));
            }
        }
        return Optional.empty();
    }

    private static Yaml veto(YamlFields outcome, Spot spot) {
        return new YamlFields(spot).put("veto", outcome.made()).made();
    }

    private static String text(Yaml tree, String key) {
        return Trees.value(tree, key) instanceof Yaml.Text(var words, var _) ? words : "";
    }

    private static String worded(String key, Object... values) {
        return new MessageFormat(SheetWords.of("cost." + key)).format(values);
    }
}
