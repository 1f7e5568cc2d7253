package org.anjuan.check.rule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.fact.Penalties;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.value.Money;

/** CL-11: What was paid is what was imposed, by whom it was imposed on. */
final class ReceiptOtherSum implements Check {
    @Override
    public String id() {
        return "CL-11";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var receipts = facts.all("P41");
        var decision = facts.decision().or(() -> facts.latest("S01"));
        if (receipts.isEmpty() || decision.isEmpty()) {
            return;
        }
        var imposed = Penalties.fine(decision.get());
        var gains = Penalties.gains(decision.get()).map(Seen::value).orElse(BigDecimal.ZERO);
        var paid = receipts.stream()
                .map(ReceiptOtherSum::paid)
                .flatMap(Optional::stream)
                .toList();
        if ((imposed.isEmpty() && gains.signum() == 0) || paid.size() < receipts.size()) {
            notes.lacks(Lack.FACT, imposed.isEmpty() ? "决定书的罚没数额" : "罚没票据的数额");
        }
        if (imposed.isPresent() && paid.size() == receipts.size()) {
            var sum = paid.stream().map(Seen::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            var fine = imposed.get().value();
            if (!Money.same(sum, fine)
                    && !Money.same(sum, fine.add(gains))
                    && !Money.same(sum, gains)
                    && paid.stream().noneMatch(each -> Money.same(each.value(), fine))) {
                notes.suggest("sum", Map.of("paid", sum, "imposed", fine.add(gains)), paid.getFirst(), imposed.get());
            }
        }
    }

    private static Optional<Seen<BigDecimal>> paid(Paper receipt) {
        var words = receipt.tight().all(Money.WORDS).stream()
                .flatMap(hit -> Money.words(hit).map(sum -> Seen.at(hit, sum)).stream())
                .max(Comparator.comparing(Seen::value));
        return words.or(() -> receipt.tight().all(Pattern.compile("[¥￥](?<v>\\d[\\d,]*(?:\\.\\d+)?)")).stream()
                .map(hit -> Seen.at(hit, Money.figure(hit.group("v"), "")))
                .max(Comparator.comparing(Seen::value)));
    }
}
