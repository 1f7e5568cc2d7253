package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Penalties;
import org.anjuan.check.layout.Hit;
import org.anjuan.check.layout.Seen;

/** CX-23: A grave penalty, or one after a hearing, is discussed by the heads together. */
final class NotDiscussed implements Check {
    private static final Pattern HEAVY = Pattern.compile("吊销|责令停产停业|责令关闭|降低资质等级");
    private static final Pattern OWN_WORDS = Pattern.compile("情节复杂|重大案件|重大违法|重大行政处罚");

    @Override
    public String id() {
        return "CX-23";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var decision = facts.decision();
        if (!facts.isGeneral() || decision.isEmpty()) {
            return;
        }
        var heavy = Penalties.part(decision.get())
                .flatMap(part -> part.first(HEAVY))
                .or(() -> facts.all("P24", "P36", "P25").stream()
                        .flatMap(paper -> paper.find(OWN_WORDS).stream())
                        .findFirst());
        boolean heard = facts.has("P33");
        if ((heard || heavy.isPresent())
                && Missing.paper(facts, notes, "集体讨论记录", Pattern.compile("讨论|案审会|案件审理|审议|合议"), "P35")) {
            notes.suggest(
                    heard ? "heard" : "heavy",
                    Map.of("words", heavy.map(Hit::text).orElse("")),
                    heavy.map(hit -> Seen.at(hit, ""))
                            .orElseGet(() -> decision.get().head()));
        }
    }
}
