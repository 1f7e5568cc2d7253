package org.anjuan.desk.bench;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.PageText;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Officers;
import org.anjuan.check.fact.Parties;
import org.anjuan.check.layout.Upright;
import org.anjuan.check.paper.Papers;
import org.anjuan.check.rulebook.RuleBook;

/** The facts of a case that are compared with what is known of it. */
record ReadFacts(Set<ReadingTruth.Officer> officers, Set<String> parties) {
    static ReadFacts of(CaseFile file, List<PageText> pages) {
        var upright = Upright.of(pages).pages();
        var facts = CaseFacts.of(Papers.of(file, upright, RuleBook.shipped().kinds()), upright);
        var officers = new LinkedHashSet<ReadingTruth.Officer>();
        var parties = new LinkedHashSet<String>();
        for (var paper : facts.papers()) {
            Officers.pairs(paper).stream()
                    .map(seen -> new ReadingTruth.Officer(
                            seen.value().name(), seen.value().certificate()))
                    .forEach(officers::add);
            Parties.of(paper).ifPresent(seen -> parties.add(seen.value()));
        }
        return new ReadFacts(officers, parties);
    }
}
