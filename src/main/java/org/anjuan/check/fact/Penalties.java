package org.anjuan.check.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.anjuan.check.layout.Hit;
import org.anjuan.check.layout.Script;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.value.Money;

/** What a decision imposes or a notice announces: the part of the paper that says so, its fines and other penalties. */
public final class Penalties {
    private static final Pattern BEGIN = Pattern.compile(
            "(?:决定|处罚|处理)如下[:。]?|如下(?:行政)?处罚[:。]?|以下(?:行政)?处罚[:。]?|拟作出的?(?:行政)?处罚(?:决定|内容)?[.。:]|拟(?:对你(?:单位|公司|店)?)?(?:给予|作出|处以|处|责令|没收)"
                + "|(?<![本该此])决定(?:对(?:你|当事人).{0,30}?|:?(?:[(]?[一1][)]?[.．、]?)?)?(?:给予|作出|处以|处|责令|没收|警告|罚款)|建议(?:给予|对|处)?|结论(?:性意见)?[:为]|一致同意|拟处理意见|处罚内容");
    /** Where none of the usual words begin it. */
    private static final Pattern LOOSE_BEGIN = Pattern.compile("(?<!加)(?:处以|并处|给予|当场处)(?=[^。;]{0,16}(?:罚款|警告))");

    private static final Pattern END = Pattern.compile(
            "不服本|如不服|自收到本|应当自收到|履行(?:方式|期限)|逾期|到期不|你(?:单位|公司|店)?(?:依法)?(?:有权|可以?在|享有)|根据《中华人民共和国行政处罚法》第四十[四五]条|签名|承办人");
    private static final Pattern FINE =
            Pattern.compile("(?<!加处|逾期)(?:罚款|处罚款|罚金)(?:数额|金额)?(?:,?(?:为|共计|合计|计))?(?:人民币)?[:(]?" + Money.either("a")
                    + "|处以?(?:人民币)?" + Money.either("b") + "[)]?(?:\\([^()]{2,20}\\))?的?(?:行政)?罚款");
    private static final Pattern GAINS =
            Pattern.compile("没收(?:你(?:单位|公司|店)?|当事人)?(?:的)?违法所得(?:共计|合计|计)?(?:人民币)?[:(]?" + Money.either("g"));
    private static final String A_FINE = "罚款";
    private static final List<String> KINDS = List.of(
            "警告",
            "通报批评",
            "罚款",
            "没收违法所得",
            "没收非法财物",
            "暂扣",
            "吊销",
            "责令停产停业",
            "责令关闭",
            "降低资质等级",
            "限制从业",
            "行政拘留",
            "限制开展生产经营活动");

    private Penalties() {}

    /** The part that says what is imposed; nothing where no such part is found. */
    public static Optional<Script> part(Paper paper) {
        return part(paper.tight(), BEGIN).or(() -> part(paper.tight(), LOOSE_BEGIN));
    }

    private static Optional<Script> part(Script tight, Pattern begin) {
        return part(tight, begin, Penalties::imposes).or(() -> part(tight, begin, Penalties::names));
    }

    /** Whether a part says how much, or another penalty than a fine. */
    private static boolean imposes(Script part) {
        return !fines(part).isEmpty()
                || KINDS.stream().filter(kind -> !kind.equals(A_FINE)).anyMatch(part.text()::contains)
                || part.text().contains("没收");
    }

    private static boolean names(Script part) {
        return part.text().contains(A_FINE);
    }

    private static Optional<Script> part(Script tight, Pattern begin, Predicate<Script> fits) {
        var begins = tight.all(begin);
        for (int i = begins.size() - 1; i >= 0; i--) {
            int from = begins.get(i).start();
            int end = tight.all(END).stream()
                    .mapToInt(Hit::start)
                    .filter(start -> start > from + 4)
                    .findFirst()
                    .orElse(tight.text().length());
            var part = tight.part(from, end);
            if (fits.test(part)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** The fines in a part, one after the other. */
    public static List<Seen<BigDecimal>> fines(Script part) {
        var fines = new ArrayList<Seen<BigDecimal>>();
        for (var hit : part.all(FINE)) {
            Money.either(hit, "a").or(() -> Money.either(hit, "b")).ifPresent(sum -> fines.add(Seen.at(hit, sum)));
        }
        return fines;
    }

    /** The one fine a paper imposes or announces, its parts added; nothing where none is read. */
    public static Optional<Seen<BigDecimal>> fine(Paper paper) {
        var fines = part(paper).map(Penalties::fines).orElse(List.of());
        return fines.stream().reduce((one, other) -> one.as(one.value().add(other.value())));
    }

    /** The unlawful gains that are taken. */
    public static Optional<Seen<BigDecimal>> gains(Paper paper) {
        return part(paper)
                .flatMap(part -> part.first(GAINS))
                .flatMap(hit -> Money.either(hit, "g").map(sum -> Seen.at(hit, sum)));
    }

    /** The kinds of penalty a paper imposes or announces. */
    public static Set<String> kinds(Paper paper) {
        var text = part(paper).map(Script::text).orElse("");
        var kinds = new LinkedHashSet<String>();
        KINDS.stream().filter(text::contains).forEach(kinds::add);
        return kinds;
    }
}
