package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Elements;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.fact.Parties;
import org.anjuan.check.fact.Penalties;
import org.anjuan.check.fact.Periods;

/** WS-01: A decision holds what the law asks of it. */
final class DecisionIncomplete implements Check {
    private static final Pattern REMEDY = Pattern.compile("(?:可|有权|应当?先|日|月)[^。不]{0,80}(?:复议|诉讼|起诉)");

    private static final Pattern IN_ANY_WAY = Pattern.compile("(?:缴|交)(?:至|到|纳|清|往)|履行|执行|日内|警告");
    private static final Pattern PAYING = Pattern.compile("(?:缴|交)(?:至|到|纳|清|往|入|付|款)|(?:履行|执行)(?:的?方式|和?期限)|当场收缴");

    @Override
    public String id() {
        return "WS-01";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        facts.decision().ifPresent(paper -> {
            var lacking = Elements.lacking(
                    paper, Map.of("履行方式和期限", Penalties.fine(paper).isPresent() ? PAYING : IN_ANY_WAY));
            if (Periods.remedySentences(paper.tight()).isEmpty() && !paper.says(REMEDY)) {
                lacking.add("申请行政复议、提起行政诉讼的途径和期限");
            }
            if (Parties.of(paper).isEmpty() && !namesTheParty(paper, facts)) {
                lacking.add("当事人名称（姓名）");
            }
            if (!lacking.isEmpty()) {
                notes.suggest("flaw", Map.of("what", String.join("、", lacking)), paper.head());
            }
            var grave = Elements.lacking(
                    paper,
                    Map.of(
                            "违法事实",
                            Pattern.compile("经查|查明|事实|行为"),
                            "证据",
                            Pattern.compile("证据|为证|证实|佐证"),
                            "处罚依据",
                            Pattern.compile("依据|根据|《")));
            if (paper.day().isEmpty() && paper.recognised()) {
                notes.lacks(Lack.UNSURE, "决定书没有写作出的日期");
            } else if (paper.day().isEmpty()) {
                grave.add("作出决定的日期");
            }
            if (!grave.isEmpty()) {
                notes.suggest("grave", Map.of("what", String.join("、", grave)), paper.head());
            }
        });
    }

    /** Whether the name stands in it that the notice, or the paper that opened the case, gives the party. */
    private static boolean namesTheParty(Paper decision, CaseFacts facts) {
        return facts.notice()
                .flatMap(Parties::of)
                .or(() -> facts.first("P02").flatMap(Parties::of))
                .filter(party -> decision.tight().text().contains(party.value()))
                .isPresent();
    }
}
