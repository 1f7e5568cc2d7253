package org.anjuan.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 报告用语: the sentence in which reports tell a deduction, with places in braces that are filled in from case to case.
 *
 * @param pattern such as {@code {page}{document}：{reason}。}; a clause none of whose places can be filled is left out
 */
public record Phrasing(String pattern) {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern CLAUSE = Pattern.compile("([^，；：。]*)([，；：。]|$)");
    private static final String MARKS = "[，；：。、\\s]+$";

    /** What can be filled in. */
    public enum Slot {
        /** The pages of the proofs. */
        PAGE("page"),
        /** The documents the proofs are in, or what is missing. */
        DOCUMENT("document"),
        /** Why points were taken. */
        REASON("reason"),
        /** The law the item rests on. */
        BASIS("basis");

        private final String name;

        Slot(String name) {
            this.name = name;
        }

        /** How it is written in a pattern. */
        public String place() {
            return "{" + name + "}";
        }
    }

    private record Clause(String text, String mark) {}

    /** The sentence with these words filled in; a slot that has none is empty, and closing marks of words are dropped. */
    public String say(Map<Slot, String> words) {
        Function<Slot, String> word =
                slot -> words.getOrDefault(slot, "").strip().replaceAll(MARKS, "");
        var kept = new ArrayList<Clause>();
        for (var clause : clauses()) {
            if (isVain(clause, word)) {
                if (!kept.isEmpty() && !clause.mark().isEmpty()) {
                    kept.add(new Clause(kept.removeLast().text(), clause.mark()));
                }
            } else {
                kept.add(clause);
            }
        }
        return kept.stream()
                .map(clause -> filled(clause.text(), word) + clause.mark())
                .collect(Collectors.joining());
    }

    private List<Clause> clauses() {
        return CLAUSE.matcher(pattern)
                .results()
                .filter(found -> !found.group().isEmpty())
                .map(found -> new Clause(found.group(1), found.group(2)))
                .toList();
    }

    private static boolean isVain(Clause clause, Function<Slot, String> word) {
        var slots = Stream.of(Slot.values())
                .filter(slot -> clause.text().contains(slot.place()))
                .toList();
        return !slots.isEmpty() && slots.stream().map(word).allMatch(String::isEmpty);
    }

    private static String filled(String text, Function<Slot, String> word) {
        return PLACE.matcher(text)
                .replaceAll(place -> java.util.regex.Matcher.quoteReplacement(Stream.of(Slot.values())
                        .filter(slot -> slot.place().equals(place.group()))
                        .findFirst()
                        .map(word)
                        .orElse(place.group())));
    }
}
