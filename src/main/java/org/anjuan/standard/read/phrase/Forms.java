package org.anjuan.standard.read.phrase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anjuan.standard.read.phrase.Meaning.Outcome;

/** The forms in which points are written, the more telling ones first. */
final class Forms {
    private static final String N = "\\s*(?<n>" + Numbers.PATTERN + ")\\s*";
    private static final String TAKE = "(?:扣减|扣除|减扣|倒扣|扣|减)(?:去)?";
    static final String UNIT = "处|项|样|份|人次|人|天|日|次|个|页|张|条|类|件|点|款|种|例|环节|要素|文书|案|级|栏|枚|幅|句|名";
    private static final String TO = "\\s*分?\\s*(?:[-—–－~～]+|至|到)\\s*";
    /** What follows where nothing is counted, such as the other half of 一案一卷, and 一次性. */
    private static final String PAIRED =
            "[一1](?![般定致并切律些共旦直])[\\p{IsHan}&&[^分]]|性|(?:告知|通知|补正|申报|办[理结好])|(?:月|工作日)?(?:之|以)?内";

    private static final Pattern COUNTED =
            Pattern.compile("(?:每|(?<![一1]\\p{IsHan})[一1]|逐|缺|漏|错|少|按)(?<u>" + UNIT + ")(?!" + PAIRED + ")");
    private static final Pattern ANY_UNIT = Pattern.compile(UNIT);
    private static final Pattern NUMBER = Pattern.compile(Numbers.PATTERN);
    private static final String TIMES = "次";
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** One thing at a time, up to where its points are written. */
    private static final String EACH =
            "(?:每|逐|(?<![一1]\\p{IsHan})[一1](?:" + UNIT + ")(?!" + PAIRED + "))[^,。;扣减得]{0,24}?,?(?:各)?";

    private static final String RANGE = N + TO + "(?<m>" + Numbers.PATTERN + ")\\s*分";
    private static final String THIS = "(?:此|本|该)(?:小|评分|评查)?(?:项|条|要素)(?:内容)?";

    /** What a table calls a paper of the case file by: 文书 for any, or the last word of its name. */
    static final String PAPER = "(?:文书|笔录|审批表|报告|[告通]知书|决定书|催告书|回证|清单|凭证|意见书|记录)";

    private static final List<Form> ALL = List.of(
            form(
                    "(?:" + THIS + ")(?:可|则)?(?:不再|不予|免予?|不)(?:进行)?(?:参评|评查|评)(?![价为定选优议])|(?:不再|不予|免予?)(?:进行)?评查"
                            + THIS,
                    _ -> new Meaning.Note()),
            form(THIS + "(?:不再|不予)(?:进行)?(?:评分|打分|计分)|(?:不再|不予)(?:进行)?(?:评分|打分|计分)" + THIS, _ -> new Meaning.Unread()),
            form(
                    "(?<!同[一个]?(?:类|种|样)?[\\p{IsHan}]{0,6})(?:(?<c>[二两三四五])[者项种条处款]|(?:上述|以上|前述|前款|前面|这)(?<d>[二两三四五])?(?:者|项|种|条|款|情形|情况|扣分项?|个)*)(?:之间|情形|情况|问题|扣分|内容)?(?:同时(?:存在|出现|发生)的?)?[,]?(?:均|只能)?不(?:得|予|再|作|能)*(?:重复|累计|累加)(?:计算|计|记)?(?:扣分|扣减|减分|扣)(?!\\s*\\d)",
                    Forms::onlyOne),
            form(
                    "(?:不(?:得|予|再|作)*(?:重复|累计|累加|多次|另行)(?:计算|计|记)?(?:扣分|扣减|减分|扣)(?!\\s*\\d)|[只仅](?:扣|计|记)[一1]次(?:分)?(?!\\s*\\d))",
                    _ -> new Meaning.Note()),
            form(
                    "每(?:" + UNIT + ")?[^,。;扣减得]{0,8}(?:" + TAKE + ")?分?(?:最多|最高|至多|不(?:得|应|可|能)?超过)(?:可)?(?:" + TAKE
                            + ")?分?" + N + "分(?:为限)?",
                    _ -> new Meaning.Unread()),
            form(
                    TAKE
                            + "(?:除)?(?:该|此|本|其)?(?:处|项目?|条|要素|部分|内容|点|环节|文书)?(?:的|所)?(?:占|对应|相应|相关|应得|应有)(?:的|该项)?分(?:值|数)?"
                            + "|" + TAKE + "(?:除)?(?:该|此|其)(?:处|要素|部分|内容|点|环节)的?(?:全部)?分(?:值|数)?"
                            + "|(?:按|依|照|据)(?:照|其)?(?:对应|相应|所占)?(?:的)?分值(?:予以|相应)?(?:扣分|扣减|扣除|减分)"
                            + "|(?<!酌情|视情节?|视情况)相应(?:地|予以)?(?:扣分|扣减|减分)",
                    _ -> new Meaning.Unread()),
            form(EACH + "(?:酌情?|视情节?|视情况|适当)?" + TAKE + "分?" + RANGE, Forms::eachBetween),
            form(TAKE + "分?" + RANGE + "\\s*(?:/|每)\\s*(?:" + UNIT + ")", Forms::eachBetween),
            form(RANGE + "\\s*(?:/|每)\\s*(?:" + UNIT + ")", Forms::eachBetween),
            form(TAKE + "\\s*(?:一百|100)\\s*分(?![-—–－~～至到])", _ -> new Meaning.Veto(Outcome.MINUS_HUNDRED)),
            form(
                    "(?:不再|不予|停止)(?:按照?[^。;]{0,16})?(?:继续)?(?:评分|打分|计分|评查打分|评查)|(?:不再|停止)(?:往下|向下|继续)评(?![价定选])|(?:不再|停止)(?:进行|作|做|参加|对)[^,。;扣分]{0,10}(?:评分|打分|计分|评查)",
                    _ -> new Meaning.Veto(Outcome.STOPS)),
            form(
                    "(?:(?:直接|一律)?(?:评|判|定|列|视|认定|确定|按)(?:定)?(?:为|作|入)?|即为|则为|为)(?:评查)?(?:不合格|不及格)(?:案?卷|等次|处理)?|(?:直接|一律)(?:评|判|定|列)定?(?:为|作)?(?:差|末)(?:[等档卷])?(?![异别距])",
                    _ -> new Meaning.Veto(Outcome.FAILS)),
            form(
                    "(?:实行)?(?:一票|1票|1项|一项)否决(?:制)?|(?:案卷|全卷|全案|本卷|整卷|本案|总分|总评)(?:直接)?(?:的)?(?:总?分)?(?:(?:计|记|得|为|按|判|评)?(?:为|作)?\\s*(?<![1-9])(?:0|零)\\s*分|不(?:得|给|计)分)",
                    _ -> new Meaning.Veto(Outcome.ZERO)),
            form(
                    "(?:不(?:得|能|予|应|可)?|取消)(?:被)?(?:参评|评选?|确定|定|列)(?:定)?(?:为)?(?:优秀|优)(?:等次|案?卷|格次)?",
                    _ -> new Meaning.BarsBest()),
            form("(?:(?:本|该|此)项)?(?:不(?:予|再|作|应)?(?:扣|减)分|免(?:予)?扣分)", _ -> new Meaning.Note()),
            form(
                    "(?:本|该|此|整)个?(?:大项|部分|组|阶段|环节|类)(?:的)?(?:分值?)?(?:直接)?(?:不得分|不给分|全(?:部)?扣(?:完|除|减)?(?!为止|\\s*\\d)|(?:计|得|记|为)?\\s*(?<![1-9])(?:0|零)\\s*分(?:计算?|论|处理)?)|整项(?:计|得|记|为)?(?:\\s*(?:0|零)\\s*分|清零)",
                    _ -> new Meaning.WholeGroup()),
            form(
                    "(?:(?:本|该|此)(?:项|组))?\\s*(?<n>" + Numbers.PATTERN + ")\\s*分(?:应)?全(?:部扣(?:除|完|减)?|扣)",
                    each -> new Meaning.AllOf(number(each, "n"))),
            form(
                    "(?:(?:本|该|此)(?:评分|评查)?项目?|[本此该]份?" + PAPER
                            + ")(?:的?(?:全部|所有)?(?:分值)?)(?:直接)?(?:不得分|不给分|不计分|无分(?![管局工公类期歧别])|全扣|分?全部扣[除完]|(?:得|记|计|为|按)?\\s*(?<![1-9])(?:0|零)\\s*分(?:计算?|论|处理)?)|"
                            + TAKE
                            + "(?:除)?(?:完)?(?:本|该|此)项(?:的)?(?:全部|所有)?(?:分值?|满分|全分)(?!值?为止)",
                    _ -> new Meaning.WholeItem()),
            form(
                    TAKE + "(?:除|去)?(?:(?:本|该|此)[项条])?(?:分值|分数|总分)?的?(?:一半|半数|二分之一|50\\s*[%％])(?:的?分值?|的?分数)?",
                    _ -> new Meaning.ShareOf(HALF)),
            form(
                    "(?:在)?" + N + TO + "(?<m>" + Numbers.PATTERN
                            + ")\\s*分(?:的?(?:之间|之内|以内|范围内?|幅度内?|区间内?))?(?:内|由评查人员?)?(?:酌情?|视情节?|视情况|适当)?(?:予以)?(?:扣分|扣减|减分|扣除)(?!标准|细则|办法)",
                    each -> new Meaning.Between(number(each, "n"), number(each, "m"))),
            form(
                    "(?:酌情?|视情节?|视情况|适当)?" + TAKE + "(?:分)?" + N + "分(?:之内|以内|以下)" + "|(?:在)?(?<n2>" + Numbers.PATTERN
                            + ")\\s*分(?:之内|以内|以下)(?:酌情?|视情节?|视情况|适当)?(?:予以)?(?:扣分|扣减|减分)",
                    Forms::upTo),
            form("每档" + N + "分?", each -> new Meaning.Step(number(each, "n"))),
            form(
                    TAKE + "(?:分别)?\\s*(?<all>" + Numbers.PATTERN + "\\s*分?(?:\\s*(?:、|或者?|/)\\s*" + Numbers.PATTERN
                            + "\\s*分?)+)(?<=分)",
                    Forms::oneOf),
            form(
                    "(?:酌情?|视情节?|视情况|视情形|根据[^,;。扣]{0,12})?" + TAKE + "(?:分)?" + N + TO + "(?<m>" + Numbers.PATTERN
                            + ")\\s*分",
                    each -> new Meaning.Between(number(each, "n"), number(each, "m"))),
            form("(?:扣分)?(?:总(?:数|和|额))?不(?:得|应|可)?超过" + N + "分(?:为限|为止)?", Forms::cap),
            form("(?:最多|至多|最高|上限|累计)(?:可)?(?:" + TAKE + ")?(?:分)?(?:不超过|至|为|到|最多)?" + N + "分(?:为限|为止|封顶)?", Forms::cap),
            form(TAKE + "[完满]" + N + "分(?:为止)?|" + "(?:以)?(?<n2>" + Numbers.PATTERN + ")\\s*分(?:为限|封顶)", Forms::cap),
            form(
                    "(?:(?:本|该|单|此|小)?项(?:分值?)?)?(?:直至|直到|至)?(?:将?(?:本|该|此)?项?分值?)?扣[完满](?:(?:本|该|此|单)项)?(?:分值?)?为止|不(?:计|得|出现|设)负分|不倒扣(?:分)?|扣至0分(?:为止)?",
                    _ -> new Meaning.CapAtItem()),
            form(Several.EACH + "[^,。;扣减得]{0,24}?,?(?:各)?" + TAKE + N + "分", Several::of),
            form(Several.EACH + "(?:各)?" + N + "分", Several::of),
            form("(?:" + TAKE + ")?" + N + "分\\s*(?:/|每)\\s*" + Several.BEHIND, Several::of),
            form(
                    "每(?:有|出现|发现|存在)?[^,。;扣减得]{0,24}?,?(?:各)?" + TAKE + N + "分",
                    each -> new Meaning.Each(number(each, "n"), unit(each.group()))),
            form(
                    "(?:缺少?|漏[^,。;扣减一1]{0,3}|错[^,。;扣减一1]{0,2}|少|有|发现|出现)?(?:其中)?(?!(?<![缺少漏])[一1][人名])(?<![一1]\\p{IsHan}|[只仅单唯合并成]有?)(?:一|1)(?:"
                            + UNIT + ")(?!" + PAIRED + ")[^,。;扣减得]{0,16}?,?" + TAKE + N + "分",
                    each -> new Meaning.Each(number(each, "n"), unit(each.group()))),
            form("(?:缺少?|漏|少)(?:一|1),?" + TAKE + N + "分", each -> new Meaning.Each(number(each, "n"), "项")),
            form(
                    "(?:各|逐[处项])(?:" + TAKE + ")" + N + "分",
                    each -> new Meaning.Each(number(each, "n"), unit(each.group()))),
            form(
                    TAKE + N + "分\\s*(?:/|每)\\s*(?<u>" + UNIT + ")",
                    each -> new Meaning.Each(number(each, "n"), unit(each))),
            form(N + "分\\s*(?:/|每)\\s*(?<u>" + UNIT + ")", each -> new Meaning.Each(number(each, "n"), unit(each))),
            form("各(?:占|计|得|为)?" + N + "分", each -> new Meaning.EachOf(number(each, "n"))),
            form("每(?<u>" + UNIT + ")(?:各)?" + N + "分", each -> new Meaning.Each(number(each, "n"), unit(each))),
            form(
                    "(?:(?:本|该|此|单|小)(?:小)?(?:项|条|评?查?要点|评查点|点|指标|内容|要素|目))?(?:直接)?(?:不得分|不给分|不计分|无分(?![管局工公类期歧别])|(?:得|记|计|为|按)\\s*(?<![1-9])(?:0|零)\\s*分(?:计算?|论|处理)?)|"
                            + TAKE
                            + "(?:除)?(?:全分|全部分值?|满分|(?:本|该)(?:项|条)(?:全部|所有)?(?:分值?|满分|全分)|完(?:(?:本|该|此)?项)?(?:全部)?分值?(?!为止)|完(?!为止|本|该|\\s*\\d))|(?<![不未齐完健周])全扣(?!\\s*(?:"
                            + Numbers.PATTERN
                            + ")\\s*分)|分数扣完",
                    _ -> new Meaning.All()),
            form("(?:酌情|视情节?|视情况|视情形|根据[^,;。扣]{0,12})(?:予以|给予|相应)?(?:扣分|减分|扣减)", _ -> new Meaning.AsSeen()),
            form("(?:可得|得|计|记|给)" + N + "分", each -> new Meaning.Earns(number(each, "n"))),
            form(TAKE + "(?:分)?" + N + "分", each -> new Meaning.Once(number(each, "n"))),
            form(
                    "(?<![\\d一二三四五六七八九十])[-－]\\s*(?<n>\\d+(?:\\.\\d+)?)\\s*分",
                    each -> new Meaning.Once(number(each, "n"))),
            form("的?(?:予以|应当?)?扣分(?!标准|细则|办法|原因)", _ -> new Meaning.AsSeen()),
            form("(?:酌情?|视情况?|视情节|适当)扣(?:减)?(?!\\s*[\\d一二两三四五六七八九十半]|分|押|留)", _ -> new Meaning.AsSeen()),
            form("\\(" + N + "分\\s*\\)", each -> new Meaning.Worth(number(each, "n"))),
            form("(?<![\\d.])" + N + "分(?!别|为|钟|之|类|工|局|公)", each -> new Meaning.Worth(number(each, "n"))));

    private Forms() {}

    /** A form and what it means where it is met. */
    record Form(Pattern pattern, Function<MatchResult, Meaning> meaning) {}

    /** A place where a form is met. */
    record Hit(int start, int end, Meaning meaning) {}

    /** The first place from {@code begin} at which points are written; the more telling form where several begin there. */
    static Optional<Hit> next(String text, int begin) {
        Hit first = null;
        for (var form : ALL) {
            var matcher = form.pattern().matcher(text);
            if (matcher.find(begin) && (first == null || matcher.start() < first.start())) {
                first = new Hit(matcher.start(), matcher.end(), form.meaning().apply(matcher.toMatchResult()));
            }
        }
        return Optional.ofNullable(first);
    }

    private static Form form(String pattern, Function<MatchResult, Meaning> meaning) {
        return new Form(Pattern.compile(pattern), meaning);
    }

    /** How many costs exclude one another; where they are not counted, all of them. */
    private static Meaning onlyOne(MatchResult match) {
        var count = match.group("c") == null ? match.group("d") : match.group("c");
        return new Meaning.OnlyOneOf(
                count == null ? Integer.MAX_VALUE : Numbers.of(count).intValueExact());
    }

    private static Meaning cap(MatchResult match) {
        var number = match.namedGroups().containsKey("n2") && match.group("n2") != null ? "n2" : "n";
        return new Meaning.Cap(number(match, number));
    }

    private static Meaning oneOf(MatchResult match) {
        var all = NUMBER.matcher(match.group("all"))
                .results()
                .map(each -> Numbers.of(each.group()))
                .sorted()
                .distinct()
                .toList();
        return all.size() == 1 ? new Meaning.Once(all.getFirst()) : new Meaning.OneOf(all);
    }

    private static Meaning upTo(MatchResult match) {
        return new Meaning.UpTo(Stream.of("n", "n2")
                .map(match::group)
                .filter(Objects::nonNull)
                .map(Numbers::of)
                .findFirst()
                .orElseThrow());
    }

    private static Meaning eachBetween(MatchResult match) {
        return new Meaning.EachBetween(number(match, "n"), number(match, "m"), unit(match.group()));
    }

    private static BigDecimal number(MatchResult match, String group) {
        return Numbers.of(match.group(group));
    }

    private static String unit(MatchResult match) {
        return match.group("u");
    }

    /** What is counted: the last thing that stands behind 每 or 一, or else any that is named. */
    private static String unit(String words) {
        var counted = COUNTED.matcher(words);
        var unit = "";
        while (counted.find()) {
            unit = counted.group("u");
        }
        if (unit.isEmpty()) {
            var any = ANY_UNIT.matcher(words);
            unit = any.find() ? any.group() : TIMES;
        }
        return unit;
    }
}
