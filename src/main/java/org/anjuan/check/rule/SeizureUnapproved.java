package org.anjuan.check.rule;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;

/** QZ-01: A seizure is approved before, or within twenty-four hours where it was urgent. */
final class SeizureUnapproved implements Check {
    private static final Pattern URGENT = Pattern.compile("情况紧急|紧急情况|当场(?:采取|实施)|补办");

    @Override
    public String id() {
        return "QZ-01";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var seizure = facts.first("Q01");
        if (seizure.isEmpty()) {
            return;
        }
        if (Missing.paper(facts, notes, "行政强制措施审批表", Pattern.compile("(?:强制|查封|扣押|冻结).{0,8}(?:审批|呈批)"), "Q06")) {
            notes.suggest("none", Map.of(), seizure.get().head());
        }
        var approval = facts.first("Q06");
        var approved = approval.flatMap(notes::dayOf);
        var done = notes.need(
                facts.first("Q04").flatMap(Paper::day).or(() -> seizure.get().day()), Lack.DAY, "实施强制措施");
        if (approved.isPresent() && done.isPresent()) {
            long days =
                    ChronoUnit.DAYS.between(done.get().value(), approved.get().value());
            boolean urgent = approval.get().says(URGENT);
            if (days > (urgent ? 1 : 0)) {
                notes.suggest(
                        "late", Map.of("done", done.get(), "approved", approved.get()), approved.get(), done.get());
            }
        }
    }
}
