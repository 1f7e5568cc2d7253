package org.anjuan.check.rule;

import java.util.HashSet;
import java.util.Map;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.value.PaperNumber;

/** WS-05: Papers that name the decision or the notice name it by its number. */
final class NumberQuotedWrong implements Check {
    @Override
    public String id() {
        return "WS-05";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var known = facts.papers().stream()
                .flatMap(paper -> paper.number().stream())
                .map(Seen::value)
                .toList();
        facts.decision().ifPresent(decision -> notes.need(decision.number(), Lack.FACT, "决定书的文号"));
        var told = new HashSet<String>();
        for (var paper : facts.all("P39", "P37", "P41", "P46", "P47", "P48", "Q02", "Q09", "P29")) {
            for (var seen : PaperNumber.of(paper.tight())) {
                var quoted = seen.value();
                boolean right = known.stream().anyMatch(quoted::same);
                var meant = known.stream()
                        .filter(own -> own.organ().equals(quoted.organ()) && !own.same(quoted))
                        .findFirst();
                if (!right && meant.isPresent() && told.add(paper.title() + quoted)) {
                    notes.suggest(
                            "wrong", Map.of("paper", paper.title(), "quoted", quoted, "right", meant.get()), seen);
                }
            }
        }
    }
}
