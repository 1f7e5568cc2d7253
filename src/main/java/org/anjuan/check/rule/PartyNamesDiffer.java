package org.anjuan.check.rule;

import java.util.HashSet;
import java.util.Map;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Parties;
import org.anjuan.check.layout.Seen;

/** ZJ-01: All papers name one party; short forms and the person behind a shop are let pass. */
final class PartyNamesDiffer implements Check {
    private static final int NEAR = 9;

    @Override
    public String id() {
        return "ZJ-01";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var decision = facts.decision().or(() -> facts.first("S01", "Q01")).or(() -> facts.first("P02"));
        var party = decision.flatMap(Parties::of);
        if (decision.isPresent()
                && notes.need(party, Lack.WORDS, decision.get().title()).isPresent()) {
            var head = decision.flatMap(Parties::head).map(Seen::value).orElse("");
            var told = new HashSet<String>();
            for (var paper : facts.all("P02", "P24", "P26", "P27", "P36", "P37", "P39", "P18", "Q01", "Q02", "P47")) {
                if (paper.is("P01")) {
                    continue;
                }
                var name = paper.is("P39") ? Parties.recipient(paper) : Parties.of(paper);
                name.filter(seen -> differs(seen.value(), party.get().value(), head))
                        .filter(seen -> told.add(seen.value() + paper.title()))
                        .ifPresent(seen -> notes.suggest(
                                paper.is("P26", "P37", "P39") ? "grave" : "other",
                                Map.of("paper", paper.title(), "name", seen, "party", party.get()),
                                seen,
                                party.get()));
            }
        }
    }

    private static boolean differs(String name, String party, String head) {
        return !Parties.alike(name, party)
                && !name.equals(head)
                && !name.startsWith(head.isEmpty() ? "\n" : head)
                && Parties.distance(name, party) <= NEAR;
    }
}
