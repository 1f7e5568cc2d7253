package org.anjuan.check.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.fact.Penalties;
import org.anjuan.check.fact.Workings;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.value.Money;

/** CL-03: Parts add up to the sum a paper names. */
final class SumsWrong implements Check {
    private static final Pattern TOTAL =
            Pattern.compile("(?<!违法所得|货值金额|罚款|销售额|金额)(?:合计|共计|总计)(?:罚没款?|缴纳)?(?:为|人民币|:)*" + Money.either("t"));

    /** What is worked out before the reader's eyes comes to what is said. */
    private static void worked(Paper paper, Notes notes) {
        Workings.of(paper.tight()).stream()
                .filter(working -> !working.holds())
                .findFirst()
                .ifPresent(working -> notes.suggest(
                        "worked",
                        Map.of("paper", paper.title(), "right", working.right(), "said", working.said()),
                        Seen.at(working.where(), "")));
    }

    @Override
    public String id() {
        return "CL-03";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var paper : facts.all("P26", "P37", "P36")) {
            worked(paper, notes);
            var imposed = Penalties.part(paper);
            var total = imposed.flatMap(each -> each.first(TOTAL));
            if (total.isPresent()) {
                var fine = Penalties.fines(imposed.get()).stream()
                        .map(Seen::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                var gains = Penalties.gains(paper).map(Seen::value).orElse(BigDecimal.ZERO);
                var sum = gains.add(fine);
                var said = Money.either(total.get(), "t").orElse(sum);
                boolean part = Money.same(fine, said) || Money.same(gains, said);
                if (sum.signum() > 0 && !Money.same(sum, said) && !part) {
                    notes.suggest(
                            "total",
                            Map.of("paper", paper.title(), "said", said, "sum", sum),
                            Seen.at(total.get(), ""));
                }
            }
        }
    }
}
