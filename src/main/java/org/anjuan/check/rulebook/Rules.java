package org.anjuan.check.rulebook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.anjuan.check.rulebook.BookProblem.Kind;
import org.anjuan.review.Severity;

/**
 * What an office says about all checks.
 *
 * @param surePercent readings less sure than this never make a violation
 * @param lacks what is said of a check that lacks a fact, by what it lacks
 */
public record Rules(Map<String, Rule> all, int surePercent, Map<String, String> lacks) {
    private static final int SURE = 80;

    public Rules {
        all = Map.copyOf(all);
        lacks = Map.copyOf(lacks);
    }

    public Optional<Rule> of(String id) {
        return Optional.ofNullable(all.get(id));
    }

    /** These and the checks of another file; how sure a reading must be is what these say. */
    Rules and(Rules others) {
        var both = new HashMap<>(others.all);
        both.putAll(all);
        return new Rules(both, surePercent, lacks);
    }

    /** Tells checks that nobody knows, and sentences that are not there and without which a check is dumb. */
    void beside(Rules shipped, Problems problems) {
        all.keySet().stream()
                .filter(id -> shipped.of(id).isEmpty())
                .sorted()
                .forEach(id -> problems.add(Kind.UNKNOWN_CHECK, 0, id));
        for (var known : new TreeMap<>(shipped.all()).values()) {
            of(known.id())
                    .ifPresent(own -> known.sentences().keySet().stream()
                            .filter(name -> !own.sentences().containsKey(name))
                            .sorted()
                            .forEach(name -> problems.add(Kind.MISSING_SENTENCE, 0, own.id(), name)));
        }
    }

    /** The same rules saying no more than an organiser lets each. */
    Rules atMost(Levels levels) {
        var softer = new HashMap<String, Rule>();
        all.forEach((id, rule) -> softer.put(id, rule.atMost(levels.of(id))));
        return new Rules(softer, surePercent, lacks);
    }

    static Rules read(byte[] bytes, Problems problems) {
        var rules = new LinkedHashMap<String, Rule>();
        var file = NodeReader.table(bytes, problems).map(table -> new Reader(table, problems));
        int sure = file.map(reader -> reader.number("sure-percent", SURE)).orElse(SURE);
        var lacks = new HashMap<String, String>();
        file.flatMap(reader -> reader.table("lacks"))
                .ifPresent(table -> table.all().forEach(entry -> lacks.put(entry.key(), table.words(entry.key()))));
        file.ifPresent(reader -> {
            reader.number("format", 1);
            for (var each : reader.tables("checks")) {
                var rule = rule(each, problems);
                if (rules.put(rule.id(), rule) != null) {
                    problems.add(Kind.TWICE, each.line(), rule.id());
                }
            }
            reader.close();
        });
        return new Rules(rules, sure, lacks);
    }

    private static Rule rule(Reader each, Problems problems) {
        var usual = severity(each.choice("severity", "hint", "violation", "flaw", "hint"));
        var figures = new HashMap<String, Integer>();
        each.table("figures")
                .ifPresent(table ->
                        table.all().forEach(entry -> figures.put(entry.key(), table.number(entry.key(), 0))));
        var sentences = new HashMap<String, Rule.Sentence>();
        each.table("says")
                .ifPresent(table ->
                        table.all().forEach(entry -> sentences.put(entry.key(), sentence(table, entry, usual))));
        var leads = new HashMap<String, List<String>>();
        each.table("leads")
                .ifPresent(table -> table.all().forEach(entry -> leads.put(entry.key(), table.list(entry.key()))));
        var rule = new Rule(
                each.words("id"),
                each.words("title"),
                each.choice("on", "true", "true", "false").equals("true"),
                each.words("basis"),
                figures,
                sentences,
                each.list("items"),
                leads);
        each.close();
        if (sentences.isEmpty()) {
            problems.add(Kind.MISSING_KEY, each.line(), "says");
        }
        return rule;
    }

    private static Rule.Sentence sentence(Reader table, Node.Entry entry, Severity usual) {
        if (entry.value() instanceof Node.Words(var text, var _)) {
            return new Rule.Sentence(text, usual, List.of());
        }
        return table.table(entry.key())
                .map(inner -> {
                    var sentence = new Rule.Sentence(
                            inner.words("words"),
                            severity(inner.choice("severity", word(usual), "violation", "flaw", "hint")),
                            inner.list("items"));
                    inner.close();
                    return sentence;
                })
                .orElse(new Rule.Sentence("", usual, List.of()));
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static Severity severity(String word) {
        return switch (word) {
            case "violation" -> Severity.VIOLATION;
            case "flaw" -> Severity.FLAW;
            default -> Severity.HINT;
        };
    }
}
