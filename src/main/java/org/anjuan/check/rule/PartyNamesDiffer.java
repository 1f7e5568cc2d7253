package org.anjuan.check.rule;

import java.util.HashSet;
import java.util.Map;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.fact.Parties;
import org.anjuan.check.layout.Misreading;
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
            var head = decision.flatMap(Parties::head);
            var told = new HashSet<String>();
            for (var paper : facts.all("P02", "P24", "P26", "P27", "P36", "P37", "P39", "P18", "Q01", "Q02", "P47")) {
                if (paper.is("P01")) {
                    continue;
                }
                var name = paper.is("P39") ? Parties.recipient(paper) : Parties.of(paper);
                name.filter(seen -> differs(seen.value(), party.get().value()))
                        .filter(seen ->
                                head.filter(other -> isHead(seen, other)).isEmpty())
                        .filter(seen -> told.add(seen.value() + paper.title()))
                        .ifPresent(seen -> notes.suggest(
                                sentence(paper, seen, party.get()),
                                Map.of("paper", paper.title(), "name", seen, "party", party.get()),
                                seen,
                                party.get()));
            }
        }
    }

    private static String sentence(Paper paper, Seen<String> name, Seen<String> party) {
        if (Misreading.of(name, party)) {
            return "unsure";
        }
        return paper.is("P26", "P37", "P39") ? "grave" : "other";
    }

    /** Whether it is the person who stands for the party, perhaps with what was read on to the name. */
    private static boolean isHead(Seen<String> name, Seen<String> head) {
        return name.value().startsWith(head.value()) || Misreading.of(name, head);
    }

    private static boolean differs(String name, String party) {
        return !Parties.alike(name, party) && Misreading.distance(name, party) <= NEAR;
    }
}
