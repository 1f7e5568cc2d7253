package org.anjuan.check.rule;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Penalties;
import org.anjuan.check.layout.Seen;

/** CX-19: A decision imposes no kind of penalty that the notice did not announce. */
final class KindsNotTold implements Check {
    @Override
    public String id() {
        return "CX-19";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var notice = facts.notice();
        var decision = facts.decision();
        if (!facts.isGeneral() || notice.isEmpty() || decision.isEmpty()) {
            return;
        }
        var told = Penalties.kinds(notice.get());
        var imposed = new LinkedHashSet<>(Penalties.kinds(decision.get()));
        notes.need(told.stream().findFirst(), Lack.FACT, "告知书的拟处罚种类");
        notes.need(imposed.stream().findFirst(), Lack.FACT, "决定书的处罚种类");
        imposed.removeIf(kind -> notice.get().tight().text().contains(kind));
        if (!told.isEmpty() && !imposed.isEmpty()) {
            notes.suggest(
                    "kinds",
                    Map.of("kinds", String.join("、", imposed)),
                    Penalties.part(decision.get())
                            .flatMap(part -> part.first(Pattern.compile(Pattern.quote(imposed.getFirst()))))
                            .map(hit -> Seen.at(hit, ""))
                            .orElseGet(() -> decision.get().head()),
                    notice.get().head());
        }
    }
}
