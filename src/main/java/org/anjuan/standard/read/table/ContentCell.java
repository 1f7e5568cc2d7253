package org.anjuan.standard.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.anjuan.standard.read.phrase.Meaning;
import org.anjuan.standard.read.phrase.Phrase;
import org.anjuan.standard.read.phrase.Phrases;

/**
 * What a cell of 评查内容 says, parted: what is asked for, what deductions it names besides, and when it is not judged.
 *
 * @param asked with its points where it names some
 * @param rules the words about deductions; empty where there are none or they cannot be parted from what is asked for
 * @param conditions such as 直接送达的不评
 * @param isMixed whether deductions stand between several things that are asked for
 */
record ContentCell(String asked, String rules, List<String> conditions, boolean isMixed) {
    private static final Pattern PIECES = Pattern.compile("(?<=[。；;\\n])|(?<=[\\d\\s]分[）)])(?=[，,])");
    private static final Pattern CLAUSES = Pattern.compile("(?<=[，,])");
    private static final Pattern WORTH = Pattern.compile("[（(]\\s*[\\d.０-９]+\\s*分\\s*[）)]");
    private static final Pattern LISTING = Pattern.compile("下列|下述|以下");
    private static final Pattern ENDS = Pattern.compile("^[\\s，,。；;]+|[\\s，,。；;]+$");
    /** The end of a condition that does not say of what it speaks. */
    private static final Pattern NO_CASE = Pattern.compile("^(?:该|此|本|这)?(?:一)?[项条款]?(?:可|则|均|就|予以)?不[^的]*");

    private static final Pattern LEADS = Pattern.compile(".*的|(?:每|凡|有一|缺一|漏一|错一|少一|一处|一项).*");

    ContentCell {
        conditions = List.copyOf(conditions);
    }

    static ContentCell of(String content) {
        var parting = new Parting(!isParted(content));
        var bracketed = Worded.condition(content);
        if (!bracketed.isEmpty()) {
            parting.conditions.add(bracketed);
        }
        for (var piece : PIECES.split(Worded.withoutCondition(content), -1)) {
            parting.take(piece);
        }
        var asked = parting.asked.toString().replaceFirst("[\\s，,；;]+$", "");
        return asked.isBlank()
                ? new ContentCell(content, "", List.of(), false)
                : new ContentCell(asked, parting.rules.toString(), parting.conditions, parting.mixed > 1);
    }

    /** Lists of cases and points for single things are understood only together with what is asked for. */
    private static boolean isParted(String content) {
        return !LISTING.matcher(content).find()
                && Phrases.read(content).stream()
                        .map(Phrase::meaning)
                        .noneMatch(meaning -> meaning instanceof Meaning.EachOf
                                || meaning instanceof Meaning.Earns
                                || meaning instanceof Meaning.Step);
    }

    private static boolean takesPoints(String words) {
        return Phrases.read(words).stream().map(Phrase::meaning).anyMatch(Meaning::takesPoints);
    }

    /** The parting of one cell while its pieces are read. */
    private static final class Parting {
        private final boolean isWhole;
        private final StringBuilder asked = new StringBuilder();
        private final StringBuilder rules = new StringBuilder();
        private final List<String> conditions = new ArrayList<>();
        private boolean isWorthSaid;
        /** How many pieces ask for something and name a deduction. */
        private int mixed;

        private Parting(boolean isWhole) {
            this.isWhole = isWhole;
        }

        private void take(String piece) {
            var clauses = new ArrayList<>(List.of(CLAUSES.split(piece)));
            condition(clauses);
            var rest = String.join("", clauses);
            if (isWhole || !takesPoints(rest)) {
                asked.append(rest);
            } else if (isWorthSaid) {
                rules.append(rest);
            } else {
                part(clauses);
            }
            isWorthSaid |= WORTH.matcher(piece).find();
        }

        /** Takes the condition at the end of a sentence out, with the case before it where it names none itself. */
        private void condition(List<String> clauses) {
            if (!ApplyWords.are(bare(clauses.getLast()))) {
                return;
            }
            var said = bare(clauses.removeLast());
            if (NO_CASE.matcher(said).matches() && !clauses.isEmpty()) {
                said = bare(clauses.removeLast()) + "，" + said;
            }
            conditions.add(said);
        }

        /** Clauses that take points are rules, with those right before them that lead to them. */
        private void part(List<String> clauses) {
            int from = clauses.size();
            var isRule = new boolean[clauses.size()];
            while (from-- > 0) {
                var clause = clauses.get(from);
                boolean isNextRule = from + 1 < clauses.size() && isRule[from + 1];
                isRule[from] = takesPoints(clause)
                        || (isNextRule && LEADS.matcher(bare(clause)).matches());
            }
            for (int i = 0; i < isRule.length; i++) {
                (isRule[i] ? rules : asked).append(clauses.get(i));
            }
            boolean asks = IntStream.range(0, isRule.length).anyMatch(i -> !isRule[i]);
            mixed += asks && !rules.isEmpty() ? 1 : 0;
            rules.append('；');
        }

        private static String bare(String words) {
            return ENDS.matcher(words).replaceAll("");
        }
    }
}
