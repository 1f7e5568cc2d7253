package org.anjuan.standard.read.phrase;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Counts of more than one that take points together, such as 每 3 处 and 每满两项. */
public final class Several {
    private static final String MANY = "(?:[2-9](?!\\d)|[1-9]\\d{1,2}|[二三四五六七八九]?十[一二三四五六七八九]?|[二两三四五六七八九])(?![.]\\d)";
    private static final String UNIT = "(?:个?工作日|个?月|小时|周|" + Forms.UNIT + "|字|行|名|位|倍)";
    /** What may stand between 每 and the number; no unit, since 每份三处 counts the 份. */
    private static final String BETWEEN = "(?:(?!" + Forms.UNIT + "|分)[\\p{IsHan}&&[^一二两三四五六七八九十扣减得]]){0,6}\\s*";

    static final String EACH = "(?:每|逐)(?<b>" + BETWEEN + ")(?<c>" + MANY + ")\\s*(?<u>" + UNIT + ")";
    static final String BEHIND = "(?<c>" + MANY + ")\\s*(?<u>" + UNIT + ")";

    private static final Pattern COUNT = Pattern.compile(EACH);
    private static final Pattern FULL =
            Pattern.compile("(?:[累合]计)?(?:每)?(?:满|达到?|够|凑足)\\s*(?<c>" + MANY + ")\\s*(?<u>" + UNIT + ")(?:以上)?");
    private static final Pattern MADE_UP = Pattern.compile("(?:[累合]计)?(?:满|达到?|够|凑足)?\\s*$");
    private static final Pattern OVER = Pattern.compile("分\\s*(?:/|每)\\s*" + BEHIND);
    private static final Pattern TAKEN = Pattern.compile(BEHIND + "[^,;。]{0,12}?,?扣");

    private Several() {}

    /** Whether words about points count more than one at a time. */
    public static boolean isIn(String words) {
        var plain = Numbers.plain(words);
        return Stream.of(COUNT, FULL, OVER)
                .anyMatch(pattern -> pattern.matcher(plain).find());
    }

    /** The same words with one counted at a time, so that all but the number stays: 错别字每一处 for 错别字每 3 处. */
    public static String one(String words) {
        var plain = Numbers.plain(words);
        var each = COUNT.matcher(plain);
        var full = FULL.matcher(plain);
        if (each.find()) {
            var how = MADE_UP.matcher(each.group("b")).replaceFirst("");
            return replaced(words, each, "每" + how + "一" + each.group("u"));
        }
        return full.find() ? replaced(words, full, "每一" + full.group("u")) : words;
    }

    /** Whether words name many of what is counted by a unit: 三份以上, 两种都, 超过 3 日. */
    public static boolean areMany(String words, String unit) {
        return Pattern.compile(MANY + "\\s*个?(?:工作)?" + Pattern.quote(unit)
                        + "(?:\\(含[^)]*\\))?(?:及?以上|[都均皆]|的?$)|(?:超过|达到?|满)\\s*" + MANY + "\\s*个?(?:工作)?"
                        + Pattern.quote(unit))
                .matcher(Numbers.plain(words))
                .find();
    }

    private static String replaced(String words, MatchResult found, String by) {
        return words.substring(0, found.start()) + by + words.substring(found.end());
    }

    /** Points for so many each time, by the groups {@code n}, {@code c} and {@code u}. */
    static Meaning of(MatchResult match) {
        return new Meaning.PerSeveral(
                Numbers.of(match.group("n")), Numbers.of(match.group("c")).intValueExact(), match.group("u"));
    }

    /** What points for so many mean where 以此类推 follows on them; empty where no number stands before them. */
    static Optional<Meaning> continued(Phrase first) {
        var found = TAKEN.matcher(Numbers.plain(first.words()));
        return first.meaning() instanceof Meaning.Once(BigDecimal points) && found.find()
                ? Optional.of(new Meaning.PerSeveral(
                        points, Numbers.of(found.group("c")).intValueExact(), found.group("u")))
                : Optional.empty();
    }
}
