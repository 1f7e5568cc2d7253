package org.anjuan.check.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Periods;
import org.anjuan.check.layout.Seen;

/** CX-37: Since 2024 a decision on the spot is first brought to reconsideration, and says so. */
final class ReviewFirstNotTold implements Check {
    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);
    private static final Pattern FIRST = Pattern.compile("(?:先|首先).{0,30}复议|复议.{0,60}对.{0,6}复议决定.{0,4}不服|复议前置|对复议决定不服");
    private static final Pattern EITHER = Pattern.compile("(?:也可以?|或者?).{0,40}(?:诉讼|起诉)|直接.{0,20}(?:诉讼|起诉)|(?:诉讼|起诉)");

    @Override
    public String id() {
        return "CX-37";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var paper : facts.all("S01")) {
            var day = paper.day();
            if (notes.need(day, Lack.DAY, paper.title()).isEmpty()
                    || day.get().value().isBefore(SINCE)
                    || paper.says(FIRST)) {
                continue;
            }
            Periods.remedySentences(paper.tight()).stream()
                    .filter(hit -> EITHER.matcher(hit.text()).find())
                    .findFirst()
                    .ifPresent(hit -> notes.suggest("either", Map.of(), Seen.at(hit, "")));
        }
    }
}
