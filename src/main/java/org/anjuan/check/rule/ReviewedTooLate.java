package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.layout.Seen;

/** CX-21: The review for the law comes before the decision, and agrees. */
final class ReviewedTooLate implements Check {
    private static final Pattern REFUSED =
            Pattern.compile("(?:审核意见|结论|意见|审核(?!内容|日期|人|情况)):?.{0,30}?(?:(?<!无)不同意(?!见)|退回|不予通过|未通过|予以纠正|补充调查|补充证据)");

    @Override
    public String id() {
        return "CX-21";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var review = facts.latest("P25");
        if (review.isEmpty() || !facts.isGeneral()) {
            return;
        }
        var day = notes.need(review.flatMap(Paper::day), Lack.DAY, "法制审核");
        var decided = facts.decision().flatMap(notes::dayOf);
        if (day.isPresent()
                && decided.isPresent()
                && day.get().value().isAfter(decided.get().value())) {
            notes.suggest("late", Map.of("day", day.get(), "decided", decided.get()), day.get(), decided.get());
        }
        review.get().find(REFUSED).ifPresent(hit -> notes.suggest("refused", Map.of(), Seen.at(hit, "")));
    }
}
