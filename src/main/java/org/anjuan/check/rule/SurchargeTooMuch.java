package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Penalties;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.value.Money;

/** QZ-11: What is charged for paying late does not exceed the fine. */
final class SurchargeTooMuch implements Check {
    private static final Pattern CHARGED =
            Pattern.compile("加处(?:的)?罚款(?:数额|金额)?(?:共计|合计|计|为)?(?:人民币)?" + Money.either("s"));

    @Override
    public String id() {
        return "QZ-11";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var fine = facts.decision().flatMap(Penalties::fine);
        for (var paper : facts.all("P46", "Q09", "Q10")) {
            var charged =
                    paper.find(CHARGED).flatMap(hit -> Money.either(hit, "s").map(sum -> Seen.at(hit, sum)));
            if (charged.isPresent()
                    && notes.need(fine, Lack.WORDS, "处罚决定书的罚款数额").isPresent()
                    && charged.get().value().compareTo(fine.get().value()) > 0) {
                notes.suggest(
                        "more",
                        Map.of("paper", paper.title(), "charged", charged.get(), "fine", fine.get()),
                        charged.get(),
                        fine.get());
            }
        }
    }
}
