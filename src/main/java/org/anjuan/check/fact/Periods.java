package org.anjuan.check.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.check.layout.Hit;
import org.anjuan.check.layout.Script;
import org.anjuan.check.value.Numerals;

/** Binds periods to the right they are told for: in the same clause first, then in the nearest of its sentence. */
public final class Periods {
    private static final Pattern PERIOD = Pattern.compile("(?<![月" + Numerals.CHARACTERS + "])(?<n>["
            + Numerals.CHARACTERS + "]{1,4})(?<u>个工作日|工作日|个月|日|天)(?:之?内|以内|前)?");
    private static final Pattern SENTENCE = Pattern.compile("[^。;]+[。;]?");
    /** What stands between two clauses of a sentence. */
    private static final Pattern COMMA = Pattern.compile("[,:]");

    /** What is said of remedies, a clause that adds the other one included. */
    private static final Pattern REMEDY = Pattern.compile("[^。]*不服[^。]*。?(?:(?:也|亦|或)[^。]*。?)?");

    private static final Pattern PUT_FORWARD = Pattern.compile("提出|提交|逾期|放弃");
    private static final Pattern PAYING = Pattern.compile("缴|交纳|履行");
    private static final Pattern AFTERMATH = Pattern.compile("逾期不申请|既不申请|又不履行|又不起诉");

    private Periods() {}

    /** The periods told for statements and defence (陈述、申辩). */
    public static List<Told> forStatement(Paper paper) {
        return bound(paper.tight(), Pattern.compile("陈述|申辩"), Pattern.compile("听证"));
    }

    /** The periods told for asking for a hearing. */
    public static List<Told> forHearing(Paper paper) {
        return bound(paper.tight(), Pattern.compile("听证"), Pattern.compile("陈述|申辩"));
    }

    /** The periods told for reconsideration (行政复议). */
    public static List<Told> forReview(Paper paper) {
        return remedy(paper.tight(), "复议");
    }

    /** The periods told for a lawsuit. */
    public static List<Told> forLawsuit(Paper paper) {
        return remedy(paper.tight(), "诉讼");
    }

    /** The sentences that tell how to seek remedy. */
    public static List<Hit> remedySentences(Script tight) {
        return tight.all(REMEDY).stream()
                .flatMap(hit -> beforeAftermath(hit).stream())
                .filter(hit -> hit.text().contains("复议")
                        || hit.text().contains("诉讼")
                        || hit.text().contains("起诉"))
                .toList();
    }

    /** The sentence as far as it does not tell what follows when no remedy is sought. */
    private static Optional<Hit> beforeAftermath(Hit hit) {
        var after = AFTERMATH.matcher(hit.text());
        if (!after.find()) {
            return Optional.of(hit);
        }
        var part = hit.script().part(hit.start(), hit.start() + after.start());
        return part.first(REMEDY)
                .map(found ->
                        new Hit(hit.script(), hit.start() + found.start(), hit.start() + found.end(), found.match()));
    }

    private static List<Told> remedy(Script tight, String right) {
        var told = new ArrayList<Told>();
        for (var sentence : remedySentences(tight)) {
            for (var period : tight.part(sentence.start(), sentence.end()).all(PERIOD)) {
                var rest = sentence.text()
                        .substring(period.end())
                        .replace("起诉", "诉讼")
                        .replace("人民法院", "诉讼");
                int review = place(rest, "复议");
                int lawsuit = place(rest, "诉讼");
                if (PAYING.matcher(rest.substring(0, Math.min(rest.length(), Math.min(review, lawsuit))))
                        .find()) {
                    continue;
                }
                if (right.equals("复议") ? review < lawsuit : lawsuit < review) {
                    read(period).ifPresent(told::add);
                }
            }
        }
        return told;
    }

    private static int place(String text, String words) {
        int at = text.indexOf(words);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private static List<Told> bound(Script tight, Pattern right, Pattern other) {
        var told = new ArrayList<Told>();
        boolean bothBefore = false;
        for (var sentence : tight.all(SENTENCE)) {
            var script = tight.part(sentence.start(), sentence.end());
            if (!script.has(right)) {
                if (bothBefore && !script.has(other)) {
                    only(script).flatMap(Periods::read).ifPresent(told::add);
                }
                bothBefore = false;
                continue;
            }
            bothBefore = script.has(other) && !script.has(PERIOD);
            for (var period : script.all(PERIOD)) {
                if (nearest(sentence.text(), period, right) <= nearest(sentence.text(), period, other)
                        || isForBoth(script, period, right, other)) {
                    read(period).ifPresent(told::add);
                }
            }
        }
        return told;
    }

    /** The period of a sentence that says until when something is to be put forward, where it has just one. */
    private static Optional<Hit> only(Script sentence) {
        var all = sentence.all(PERIOD);
        return all.size() == 1 && sentence.has(PUT_FORWARD) ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /** Whether the only period of a sentence is told for both rights at once, in one clause behind it. */
    private static boolean isForBoth(Script sentence, Hit period, Pattern right, Pattern other) {
        var clause = COMMA.split(sentence.text().substring(period.end()), 2)[0];
        return sentence.all(PERIOD).size() == 1
                && right.matcher(clause).find()
                && other.matcher(clause).find();
    }

    /** How far a right stands from a period: in clauses first, then in characters. */
    private static int nearest(String sentence, Hit period, Pattern right) {
        return right.matcher(sentence)
                .results()
                .mapToInt(match -> {
                    int from = Math.min(match.start(), period.start());
                    int to = Math.max(match.start(), period.start());
                    long commas = COMMA.matcher(sentence.substring(from, to))
                            .results()
                            .count();
                    return (int) commas * 1000 + to - from;
                })
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static Optional<Told> read(Hit period) {
        var count = Numerals.of(period.group("n"));
        return count.isEmpty() || count.getAsInt() == 0
                ? Optional.empty()
                : Optional.of(new Told(count.getAsInt(), period.group("u").replace("天", "日"), period));
    }
}
