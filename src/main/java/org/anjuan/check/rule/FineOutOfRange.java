package org.anjuan.check.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Multiples;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.fact.Penalties;
import org.anjuan.check.layout.Hit;
import org.anjuan.check.layout.Script;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.value.Money;

/** CL-01: The fine lies within the range the decision quotes, unless it says why it goes below. */
final class FineOutOfRange implements Check {
    private static final String SUM = "(?<%1$s>[\\d一二三四五六七八九十百千两][\\d,.一二三四五六七八九十百千]*)(?<%1$su>万|亿)?元";
    private static final Pattern BOTH =
            Pattern.compile(SUM.formatted("lo") + "以上" + SUM.formatted("hi") + "以下(?:的)?罚款");
    private static final Pattern MOST = Pattern.compile("(?<!以上)" + SUM.formatted("hi") + "以下(?:的)?罚款");
    private static final Pattern LOWERED = Pattern.compile("减轻");
    private static final Pattern BENCHMARK = Pattern.compile("裁量基准|基准》");

    @Override
    public String id() {
        return "CL-01";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var decision = facts.decision();
        var part = decision.flatMap(Penalties::part);
        var fines = part.map(Penalties::fines).orElse(List.of());
        if (decision.isEmpty()) {
            return;
        }
        if (fines.size() != 1) {
            notes.lacks(Lack.FACT, "决定书的一项罚款数额");
            return;
        }
        var tight = decision.get().tight();
        var times = Multiples.imposed(part.get());
        var range = Multiples.range(tight);
        if (times.isPresent() && range.isPresent()) {
            compare(decision.get(), times.get(), range.get(), notes);
            return;
        }
        var both = last(tight, BOTH);
        var fine = fines.getFirst();
        var most = both.or(() -> last(tight, MOST)).flatMap(hit -> sum(hit, "hi"));
        var least = both.flatMap(hit -> sum(hit, "lo"));
        notes.need(most, Lack.FACT, "决定书抄录的罚款幅度");
        if (most.isPresent() && fine.value().compareTo(most.get()) > 0) {
            notes.suggest("above", Map.of("fine", fine, "most", most.get()), fine);
        } else if (least.isPresent()
                && fine.value().compareTo(least.get()) < 0
                && !decision.get().says(LOWERED)) {
            notes.suggest("below", Map.of("fine", fine, "least", least.get()), fine);
        }
    }

    private static void compare(Paper decision, Seen<BigDecimal> times, Multiples.Range range, Notes notes) {
        if (times.value().compareTo(range.most()) > 0) {
            notes.suggest("times-above", Map.of("times", times, "most", range.most()), times);
        } else if (times.value().compareTo(range.least()) < 0 && !decision.says(LOWERED)) {
            notes.suggest("times-below", Map.of("times", times, "least", range.least()), times);
        }
    }

    /** The last range before the decision's own words that is the law's, not a benchmark's. */
    private static Optional<Hit> last(Script tight, Pattern pattern) {
        return tight.all(pattern).stream()
                .filter(hit -> !BENCHMARK
                        .matcher(sentenceBefore(tight.text(), hit.start()))
                        .find())
                .reduce((_, later) -> later);
    }

    private static String sentenceBefore(String text, int at) {
        return text.substring(Math.max(0, text.lastIndexOf('。', at)), at);
    }

    private static Optional<BigDecimal> sum(Hit hit, String group) {
        var words = hit.group(group);
        var unit = hit.group(group + "u");
        if (words.matches("[\\d,.]+")) {
            return Optional.of(Money.figure(words, unit));
        }
        return Money.whole(words + unit);
    }
}
