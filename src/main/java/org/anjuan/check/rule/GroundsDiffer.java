package org.anjuan.check.rule;

import java.util.List;
import java.util.Map;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Grounds;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.layout.Misreading;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.value.Citation;

/** SY-04: The decision rests on the provisions the notice told; further provisions of the penalty law itself are let pass. */
final class GroundsDiffer implements Check {
    @Override
    public String id() {
        return "SY-04";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var notice = facts.notice();
        var decision = facts.decision();
        if (!facts.isGeneral() || notice.isEmpty() || decision.isEmpty()) {
            return;
        }
        breached(notice.get(), decision.get(), notes);
        var told = Grounds.of(notice.get());
        var used = Grounds.of(decision.get());
        if (notes.need(told.stream().findFirst(), Lack.WORDS, "告知书的处罚依据").isEmpty()) {
            return;
        }
        notes.need(used.stream().findFirst(), Lack.FACT, "决定书的处罚依据");
        used.stream()
                .filter(seen -> told.stream().noneMatch(other -> covers(other, seen)))
                .findFirst()
                .ifPresent(seen -> notes.suggest(
                        "differ",
                        Map.of(
                                "used",
                                seen.value().say(),
                                "told",
                                told.getFirst().value().say()),
                        told.getFirst(),
                        seen));
    }

    /** Articles of one law that notice and decision say were violated, none of them the same. */
    private static void breached(Paper notice, Paper decision, Notes notes) {
        var told = Grounds.breached(notice);
        Grounds.breached(decision).stream()
                .filter(used -> told.stream().anyMatch(other -> isSameLaw(other, used)))
                .filter(used -> told.stream().noneMatch(other -> isSameArticle(other, used)))
                .findFirst()
                .filter(_ -> isReplaced(told, Grounds.breached(decision), notice.recognised() || decision.recognised()))
                .ifPresent(used -> notes.suggest(
                        "breach",
                        Map.of(
                                "used",
                                used.value().say(),
                                "told",
                                told.getFirst().value().say()),
                        told.getFirst(),
                        used));
    }

    /** Whether an article that was told is not in the decision; where one may be misread, none of them must be. */
    private static boolean isReplaced(List<Seen<Citation>> told, List<Seen<Citation>> used, boolean recognised) {
        var kept = told.stream()
                .filter(other -> used.stream().anyMatch(each -> isSameArticle(other, each)))
                .count();
        return recognised ? kept == 0 : kept < told.size();
    }

    /** Whether both name one article, the law perhaps misread by a character. */
    private static boolean covers(Seen<Citation> told, Seen<Citation> used) {
        return told.value().covers(used.value())
                || (isSameLaw(told, used)
                        && told.value().covers(used.value().of(told.value().law())));
    }

    private static boolean isSameLaw(Seen<Citation> one, Seen<Citation> other) {
        var law = one.value().law();
        return law.equals(other.value().law())
                || Misreading.of(law, other.value().law(), one.confidence(), other.confidence());
    }

    private static boolean isSameArticle(Seen<Citation> one, Seen<Citation> other) {
        return isSameLaw(one, other) && one.value().article() == other.value().article();
    }
}
