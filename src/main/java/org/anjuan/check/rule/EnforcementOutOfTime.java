package org.anjuan.check.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.layout.Seen;

/** QZ-10: The court is asked to enforce when the time for a lawsuit is over, and within three months of that. */
final class EnforcementOutOfTime implements Check {
    /** Other terms for a lawsuit, payment put off, and cases that went to reconsideration or to court. */
    private static final Pattern OTHERWISE = Pattern.compile("土地管理法.{0,10}第八十三条|行政复议决定书|复议机关维持|行政判决|延期缴纳|分期缴纳|暂缓");

    @Override
    public String id() {
        return "QZ-10";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        if (!facts.has("P46") || facts.papers().stream().anyMatch(paper -> paper.says(OTHERWISE))) {
            return;
        }
        var asked = facts.first("P46").flatMap(notes::dayOf);
        if (asked.isEmpty()) {
            return;
        }
        notes.need(facts.decision().flatMap(facts::served), Lack.DAY, "决定书送达")
                .ifPresent(served -> judge(served, asked.get(), notes));
    }

    private static void judge(Seen<LocalDate> served, Seen<LocalDate> asked, Notes notes) {
        var suable = notes.days().orNextWorkDay(served.value().plusMonths(notes.figure("lawsuit-months", 6)));
        var last = notes.days().orNextWorkDay(suable.plusMonths(notes.figure("months", 3)));
        if (!asked.value().isAfter(suable)) {
            notes.suggest("early", Map.of("served", served, "suable", suable, "asked", asked), asked, served);
        } else if (asked.value().isAfter(last)) {
            notes.suggest("late", Map.of("suable", suable, "last", last, "asked", asked), asked, served);
        }
    }
}
