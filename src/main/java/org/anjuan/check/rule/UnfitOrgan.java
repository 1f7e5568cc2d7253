package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.layout.Hit;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.value.Days;

/** ZT-02: A decision is made in the name of an organ, not of a task force or of an organ's team. */
final class UnfitOrgan implements Check {
    private static final Pattern SIGNED =
            Pattern.compile("(?<organ>[\\p{IsHan}()]{3,30}(?:局|厅|委|会|府|处|队|组|部|班|议|所|心|室|院|站))\\s*\\n?\\s*(?:"
                    + Days.DAY.pattern() + ")");
    /** Where the day behind the name at the end was not read, the name at the head tells as much. */
    private static final Pattern HEAD =
            Pattern.compile("^(?<organ>[\\p{IsHan}()]{4,30}?)(?<![书表单])(?=\\s|行政处罚|当场|实施行政强制|查封|扣押)");

    private static final Pattern NEVER = Pattern.compile("(领导小组|指挥部|专班|联席会议|工作组|委员会办公室|领导小组办公室)$");
    private static final Pattern RARELY = Pattern.compile("(?<!交通警察|交警|消防救援|巡警|特警)(大队|支队|中队|综合行政执法队)$");

    @Override
    public String id() {
        return "ZT-02";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var paper : facts.all("P37", "S01", "Q01")) {
            var organ = paper.loose().all(SIGNED).stream()
                    .reduce((_, later) -> later)
                    .or(() -> paper.loose().first(HEAD));
            notes.need(organ, Lack.FACT, "《" + paper.title() + "》的机关名称").ifPresent(hit -> judge(paper, hit, notes));
        }
    }

    private static void judge(Paper paper, Hit hit, Notes notes) {
        var organ = hit.group("organ");
        var place = Seen.at(paper.last(organ).orElse(hit), organ);
        if (NEVER.matcher(organ).find()) {
            notes.suggest("never", Map.of("organ", organ), place);
        } else if (RARELY.matcher(organ).find()) {
            notes.suggest("rarely", Map.of("organ", organ), place);
        }
    }
}
