package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;

/** CX-27: A party that is penalised is told to put things right, in the decision or on its own sheet. */
final class NoCorrectionOrdered implements Check {
    private static final Pattern ORDERED = Pattern.compile(
            "责令|追缴|限期(?:改正|整改|拆除|清除)|停止违法行为|立即(?:改正|停止)|恢复原状|(?:已经?|主动|及时|立即|当场|全部)[^。;,]{0,8}(?:改正|整改|清除|拆除|补办|补齐|停止|消除)");

    /** Acts against public order are over when they are punished. */
    private static final Pattern OVER = Pattern.compile("治安管理处罚法|行政拘留");

    private static final Pattern LISTED = Pattern.compile("责令.{0,10}(?:改正|停止|整改)|整改通知");
    private static final Pattern RECOVERED = Pattern.compile("追缴|补缴|退还");

    @Override
    public String id() {
        return "CX-27";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var decision = facts.decision().or(() -> facts.latest("S01"));
        if (decision.isPresent()
                && !facts.has("P18")
                && !isOrdered(decision.get())
                && !decision.get().says(OVER)
                && facts.papers().stream().noneMatch(NoCorrectionOrdered::recovers)
                && Missing.paper(facts, notes, "责令改正通知书", LISTED, "P18")) {
            notes.suggest("none", Map.of(), decision.get().head());
        }
    }

    /** Whether a paper beside the decision orders what was evaded to be paid. */
    private static boolean recovers(Paper paper) {
        return paper.title().endsWith("处理决定书") && paper.says(RECOVERED);
    }

    /** Whether the paper orders it, or says that it is done; what it quotes from the law orders nothing. */
    private static boolean isOrdered(Paper decision) {
        return ORDERED.matcher(decision.ownWords()).find();
    }
}
