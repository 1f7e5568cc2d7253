package org.anjuan.check.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.check.layout.Hit;
import org.anjuan.check.layout.Script;
import org.anjuan.check.value.Money;
import org.anjuan.check.value.Numerals;

/** The fines that a paper works out before the reader's eyes: a share, a multiple, or so much for each unit. */
public final class Workings {
    /**
     * A fine worked out.
     *
     * @param right what the figures come to, {@code said} what the paper says, {@code where} both stand
     */
    public record Working(BigDecimal right, BigDecimal said, Hit where) {
        /** Whether both are the same but for what is rounded off. */
        public boolean holds() {
            return right.subtract(said).abs().compareTo(BigDecimal.ONE) < 0;
        }
    }

    private static final String FIGURE = "\\d{1,3}(?:\\.\\d{1,2})?";
    private static final String FACTOR = "(?<k>" + FIGURE + "|[一二两三四五六七八九十]{1,3})";
    private static final String SAID = ",?(?:共?计|合计|即|共)?(?:罚款)?(?:人民币)?" + Money.either("s");
    private static final Pattern SHARE =
            Pattern.compile(Money.either("b") + "(?:的)?(?:百分之" + FACTOR + "|(?<p>" + FIGURE + ")%)的?罚款" + SAID);
    private static final Pattern MULTIPLE = Pattern.compile("(?<base>货值金额|违法所得|销售金额)的?" + FACTOR + "倍的?罚款" + SAID);
    private static final Pattern TIMES =
            Pattern.compile(Money.either("b") + "(?:[(][^()]{0,20}[)])?的?" + FACTOR + "倍的?罚款" + SAID);
    private static final Pattern EACH =
            Pattern.compile("(?<q>\\d+(?:\\.\\d+)?)(?<unit>平方米|立方米|公顷|亩|公斤|千克|吨|株|台|件|只|头|辆|户|人|个|条)"
                    + "[^。;]{0,16}每\\k<unit>(?<p>\\d+(?:\\.\\d+)?)元的?罚款" + SAID);

    private Workings() {}

    /** All that a script works out; what it takes a multiple of is looked for before. */
    public static List<Working> of(Script tight) {
        var all = new ArrayList<Working>();
        tight.all(SHARE)
                .forEach(
                        hit -> add(all, hit, Money.either(hit, "b"), factor(hit).map(Workings::part)));
        tight.all(MULTIPLE).forEach(hit -> add(all, hit, base(tight, hit), factor(hit)));
        tight.all(TIMES).forEach(hit -> add(all, hit, Money.either(hit, "b"), factor(hit)));
        tight.all(EACH)
                .forEach(hit -> add(
                        all,
                        hit,
                        Optional.of(new BigDecimal(hit.group("q"))),
                        Optional.of(new BigDecimal(hit.group("p")))));
        return all;
    }

    private static void add(List<Working> all, Hit hit, Optional<BigDecimal> base, Optional<BigDecimal> factor) {
        var said = Money.either(hit, "s");
        if (base.isPresent() && factor.isPresent() && said.isPresent()) {
            all.add(new Working(base.get().multiply(factor.get()), said.get(), hit));
        }
    }

    private static Optional<BigDecimal> factor(Hit hit) {
        var words = hit.group("k");
        if (words.isEmpty()) {
            return Optional.of(new BigDecimal(hit.group("p")));
        }
        if (words.matches(FIGURE)) {
            return Optional.of(new BigDecimal(words));
        }
        var number = Numerals.of(words);
        return number.isPresent() ? Optional.of(BigDecimal.valueOf(number.getAsInt())) : Optional.empty();
    }

    private static BigDecimal part(BigDecimal percent) {
        return percent.movePointLeft(2);
    }

    /** The last sum said of the base before the multiple. */
    private static Optional<BigDecimal> base(Script tight, Hit hit) {
        return tight
                .part(0, hit.start())
                .all(Pattern.compile(hit.group("base") + "(?:共计|合计|为|共|计)?(?:人民币)?" + Money.either("b")))
                .stream()
                .reduce((_, later) -> later)
                .flatMap(found -> Money.either(found, "b"));
    }
}
