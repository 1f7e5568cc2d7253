package org.anjuan.check.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Penalties;
import org.anjuan.check.page.Seen;
import org.anjuan.check.value.Money;

/** CL-03: Parts add up to the sum a paper names. */
final class SumsWrong implements Check {
    private static final Pattern TOTAL = Pattern.compile(
            "(?:合计|共计|两项合计|罚没款合计|罚没合计|罚没款共计)(?:罚没款?)?(?:为|人民币|:)*(?<v>\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d+(?:\\.\\d{1,6})?)(?<u>万)?元");

    @Override
    public String id() {
        return "CL-03";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var paper : facts.all("P26", "P37", "P36")) {
            var part = Penalties.part(paper);
            var total = part.flatMap(each -> each.first(TOTAL));
            if (total.isPresent()) {
                var fine =
                        Penalties.fines(part.get()).stream().map(Seen::value).reduce(BigDecimal.ZERO, BigDecimal::add);
                var sum = Penalties.gains(paper)
                        .map(Seen::value)
                        .orElse(BigDecimal.ZERO)
                        .add(fine);
                var said = Money.figure(total.get().group("v"), total.get().group("u"));
                if (sum.signum() > 0 && !Money.same(sum, said) && !Money.same(fine, said)) {
                    notes.suggest(
                            "total",
                            Map.of("paper", paper.title(), "said", said, "sum", sum),
                            Seen.at(total.get(), ""));
                }
            }
        }
    }
}
