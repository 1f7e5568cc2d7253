package org.anjuan.check.rule;

import java.util.Map;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Grounds;

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
        var told = Grounds.of(notice.get());
        var used = Grounds.of(decision.get());
        if (notes.need(told.stream().findFirst(), Lack.WORDS, "告知书的处罚依据").isEmpty()) {
            return;
        }
        notes.need(used.stream().findFirst(), Lack.FACT, "决定书的处罚依据");
        used.stream()
                .filter(seen -> told.stream().noneMatch(other -> other.value().covers(seen.value())))
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
}
