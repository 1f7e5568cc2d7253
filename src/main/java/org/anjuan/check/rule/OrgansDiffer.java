package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Parties;
import org.anjuan.check.page.Seen;

/** ZT-01: The notice and the decision are of one organ. */
final class OrgansDiffer implements Check {
    private static final Pattern ORGAN =
            Pattern.compile("^(?<organ>[\\p{IsHan}()]{2,24}?(?:局|委员会|人民政府|办事处|厅|总队|支队|大队|中队|执法队|指挥部|领导小组))"
                    + "(?=\\s|行政处罚|责令|听证|当场|违法行为)");

    @Override
    public String id() {
        return "ZT-01";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var decision = facts.decision().flatMap(paper -> paper.loose().first(ORGAN));
        var notice = facts.notice().flatMap(paper -> paper.loose().first(ORGAN));
        if (decision.isPresent() && notice.isPresent()) {
            var one = decision.get().group("organ");
            var other = notice.get().group("organ");
            if (!Parties.alike(one, other)) {
                notes.suggest(
                        "notice",
                        Map.of("decision", one, "notice", other),
                        Seen.at(
                                facts.decision()
                                        .flatMap(paper -> paper.last(one))
                                        .orElse(decision.get()),
                                ""),
                        Seen.at(notice.get(), ""));
            }
        }
    }
}
