package org.anjuan.check.rule;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.fact.Penalties;

/** SY-13: Where the law leaves a range the decision says why it takes the sum it takes. */
final class NoDiscretionStated implements Check {
    private static final Pattern RANGE = Pattern.compile("以上.{1,16}以下|元以下|倍以下|倍以上");
    private static final Pattern REASON =
            Pattern.compile("裁量|基准|从轻|减轻|从重|一般(?:情节|处罚|幅度)|情节(?:较|轻|一般|严重)|危害后果|主动消除|初次|首次|违法程度|较轻|轻微");

    private static final Pattern PLEA = Pattern.compile("[^。]*不(?:予|属于|符合|成立)[^。]*采纳[^。]*。");

    /** Where the report measures the fine by a benchmark, there was something to measure. */
    private static final Pattern BENCHMARK = Pattern.compile("裁量基准|裁量权基准");

    @Override
    public String id() {
        return "SY-13";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var decision = facts.decision();
        if (!facts.isGeneral() || decision.isEmpty() || weighs(decision.get())) {
            return;
        }
        boolean range = facts.all("P24", "P26", "P37", "P36").stream().anyMatch(paper -> paper.says(RANGE));
        var fine = Penalties.part(decision.get()).map(Penalties::fines).orElse(List.of());
        boolean elsewhere = facts.all("P36", "P51", "P35").stream().anyMatch(paper -> paper.says(REASON))
                || facts.all("P24").stream().anyMatch(paper -> paper.says(BENCHMARK));
        if ((range || elsewhere) && !fine.isEmpty()) {
            notes.suggest(elsewhere ? "elsewhere" : "none", Map.of(), fine.getFirst());
        }
    }

    /** Whether a decision weighs the deed; what it answers to the party's plea does not count. */
    private static boolean weighs(Paper decision) {
        var words = PLEA.matcher(decision.tight().text()).replaceAll("。");
        return REASON.matcher(words).find();
    }
}
