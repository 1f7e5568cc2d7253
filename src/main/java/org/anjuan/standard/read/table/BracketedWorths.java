package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.anjuan.standard.read.phrase.Phrases;

/**
 * A cell that says in brackets what each thing it asks for is worth, and what is taken of it: 笔录：时间（1分）、签名（2分，缺一处扣0.5分）.
 *
 * @param things each with its points, and its deductions as a sentence behind them; one, unchanged, where nothing is parted
 * @param rest what is said behind all of them, empty where nothing is
 */
record BracketedWorths(List<String> things, String rest) {
    private static final Pattern BRACKET = Pattern.compile("[（(]\\s*(?<n>\\d{1,3}(?:\\.\\d{1,2})?)\\s*分\\s*"
            + "(?:[，,；;：:。]\\s*(?<r>(?:[^（）()]|[（(][^（）()]*[）)])*))?[）)]");
    private static final Pattern LOOSE = Pattern.compile("^[\\s、，,；;。．]+(?:(?:以及|和|及|并(?:且)?)(?=\\p{IsHan}{2}))?");
    private static final Pattern TAKES = Pattern.compile("[扣减]\\s*[\\d０-９一二三四五六七八九十]|全扣|不得分|否决");
    private static final Pattern NOTHING = Pattern.compile("[等。；;，,、\\s]*");

    BracketedWorths {
        things = List.copyOf(things);
    }

    /**
     * Parts a cell.
     *
     * @param stated what the row is worth by a column of its own, which its things must add up to; empty where there is none
     */
    static BracketedWorths of(String content, String stated) {
        var whole = new BracketedWorths(List.of(content), "");
        var brackets = BRACKET.matcher(content).results().toList();
        if (brackets.isEmpty()
                || (brackets.size() == 1 && (rules(brackets.getFirst()).isEmpty() || !stated.isBlank()))) {
            return whole;
        }
        var first = brackets.getFirst();
        boolean isHeaded = brackets.size() > 2 && content.substring(first.end()).matches("(?s)\\s*[：:].*");
        var own = isHeaded ? brackets.subList(1, brackets.size()) : brackets;
        var head = head(content.substring(0, own.getFirst().start()), own.size());
        var things = things(content, own, head);
        var worth = isHeaded && stated.isBlank() ? first.group("n") : stated;
        var rest = LOOSE.matcher(content.substring(own.getLast().end()))
                .replaceFirst("")
                .strip();
        if (things.isEmpty() || !addsUp(own, worth)) {
            return whole;
        }
        if (things.size() == 1) {
            return new BracketedWorths(List.of(things.getFirst() + "；" + rest), "");
        }
        return new BracketedWorths(things, NOTHING.matcher(rest).matches() ? "" : rest);
    }

    /** Whether words say what several things are worth, or what is taken of one, so that they are no title. */
    static boolean areIn(String words) {
        var brackets = BRACKET.matcher(words).results().toList();
        return brackets.size() > 1
                || brackets.stream()
                        .anyMatch(bracket -> TAKES.matcher(rules(bracket)).find());
    }

    /** What several things stand under, up to its colon; empty where they stand alone. */
    private static String head(String before, int things) {
        int colon = Math.max(before.lastIndexOf('：'), before.lastIndexOf(':'));
        var head = colon < 0 ? "" : Phrases.withoutNumbering(before.substring(0, colon + 1));
        return things > 1 && !head.isEmpty() && Prefixes.of(head + "其") != null ? head : "";
    }

    /** None where words that take points stand between them, for then it is not certain of which they take them. */
    private static List<String> things(String content, List<MatchResult> brackets, String head) {
        var things = new ArrayList<String>();
        var named = BRACKET.matcher(head).replaceAll("");
        int begin = 0;
        for (var bracket : brackets) {
            var thing = LOOSE.matcher(content.substring(begin, bracket.start()))
                    .replaceFirst("")
                    .strip();
            var own = head.isEmpty() || begin > 0 ? thing : thing.substring(thing.indexOf(head) + head.length());
            if (own.isBlank() || TAKES.matcher(own).find()) {
                return List.of();
            }
            var rules = rules(bracket);
            things.add(named + own.strip() + "（" + bracket.group("n") + "分）" + (rules.isEmpty() ? "" : "；" + rules));
            begin = bracket.end();
        }
        return things;
    }

    private static String rules(MatchResult bracket) {
        var rules = bracket.group("r");
        return rules == null ? "" : rules.strip();
    }

    private static boolean addsUp(List<MatchResult> brackets, String stated) {
        var number = RowWords.NUMBER.matcher(stated.replaceAll("\\s", ""));
        var sum = brackets.stream()
                .map(bracket -> new BigDecimal(bracket.group("n")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return stated.isBlank() || (number.matches() && new BigDecimal(number.group(1)).compareTo(sum) == 0);
    }
}
