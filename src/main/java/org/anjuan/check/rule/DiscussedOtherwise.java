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
        if (discussed.isPresent()
                && imposed.isPresent()
                && !Money.same(discussed.get().value(), imposed.get().value())) {
            notes.suggest(
                    "fine",
                    Map.of("discussed", discussed.get(), "imposed", imposed.get()),
                    discussed.get(),
                    imposed.get());
        }
    }
}
