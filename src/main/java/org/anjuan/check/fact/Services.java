package org.anjuan.check.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.value.Days;
import org.anjuan.check.value.PaperNumber;

/** Finds which receipt is for which paper: by number first, then by title, then by day. */
final class Services {
    private static final Pattern SIGNED_ON_IT =
            Pattern.compile("(?:签收|(?:接收|领取|收取|收件)人|受送达人|被告知人|收到(?:时间|日期)|当事人\\(?签[名收])(?:(?!送达人).){0,40}?(?:"
                    + Days.DAY.pattern() + ")");

    private final List<Paper> receipts;

    Services(List<Paper> receipts) {
        this.receipts = receipts;
    }

    Optional<Service> of(Paper paper) {
        var number = paper.number().map(Seen::value);
        var numbered = number.flatMap(own -> receipts.stream()
                .filter(receipt -> names(receipt, own))
                .min(Comparator.comparing(receipt -> day(receipt))));
        return numbered.or(() -> titled(paper))
                .map(receipt -> new Service(receipt, receipt.day(), Methods.of(receipt)))
                .or(() -> onIt(paper));
    }

    private static boolean names(Paper receipt, PaperNumber number) {
        return PaperNumber.of(receipt.tight()).stream()
                .anyMatch(seen -> seen.value().same(number));
    }

    /** A receipt that names the title, and no number that is another's; the first not before the paper. */
    private Optional<Paper> titled(Paper paper) {
        var own = paper.document().date();
        var title = org.anjuan.check.rulebook.Kinds.plain(paper.title());
        var fitting = receipts.stream()
                .filter(receipt -> org.anjuan.check.rulebook.Kinds.plain(
                                receipt.tight().text())
                        .contains(title))
                .sorted(Comparator.comparing(receipt -> day(receipt)))
                .toList();
        return fitting.stream()
                .filter(receipt -> own == null || !day(receipt).isBefore(own))
                .findFirst()
                .or(() -> fitting.stream().findFirst());
    }

    private static Optional<Service> onIt(Paper paper) {
        return paper.tight().all(SIGNED_ON_IT).stream()
                .reduce((_, later) -> later)
                .flatMap(hit -> Days.day(hit).map(day -> Seen.at(hit, day)))
                .map(day -> new Service(paper, Optional.of(day), ""));
    }

    private static LocalDate day(Paper receipt) {
        return receipt.document().date() == null
                ? LocalDate.MAX
                : receipt.document().date();
    }
}
