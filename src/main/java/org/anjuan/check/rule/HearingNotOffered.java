package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Penalties;
import org.anjuan.check.layout.Seen;

/** CX-10: Where the penalty closes a business or takes a permit the party is told that it may ask for a hearing. */
final class HearingNotOffered implements Check {
    private static final Pattern HEAVY = Pattern.compile("吊销|责令停产停业|责令停业|责令关闭|降低资质等级|限制从业");

    @Override
    public String id() {
        return "CX-10";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        if (!facts.isGeneral() || facts.has("P27", "P33") || facts.notice().isEmpty()) {
            return;
        }
        var paper = facts.notice().get();
        var heavy = notes.need(Penalties.part(paper), Lack.FACT, "告知书的拟处罚内容").flatMap(part -> part.first(HEAVY));
        if (heavy.isPresent() && !paper.tight().text().contains("听证")) {
            notes.suggest("kind", Map.of("kind", heavy.get().text()), Seen.at(heavy.get(), ""));
        }
    }
}
