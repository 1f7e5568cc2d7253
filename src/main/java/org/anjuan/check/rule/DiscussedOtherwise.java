package org.anjuan.check.rule;

import java.util.Map;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Penalties;
import org.anjuan.check.value.Money;

/** CX-25: The decision is what the last discussion came to. */
final class DiscussedOtherwise implements Check {
    @Override
    public String id() {
        return "CX-25";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var discussed = facts.latest("P35").flatMap(Penalties::fine);
        var imposed = facts.decision().flatMap(Penalties::fine);
        boolean both = facts.has("P35") && facts.decision().isPresent();
        if (!both || (discussed.isEmpty() && imposed.isEmpty())) {
            return;
        }
        if (notes.need(discussed, Lack.FACT, "集体讨论结论的罚款数额").isPresent()
                && notes.need(imposed, Lack.FACT, "决定书的罚款数额").isPresent()
                && !Money.same(discussed.get().value(), imposed.get().value())) {
            notes.suggest(
                    "fine",
                    Map.of("discussed", discussed.get(), "imposed", imposed.get()),
                    discussed.get(),
                    imposed.get());
        }
    }
}
