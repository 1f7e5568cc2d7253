package org.anjuan.standard.read.table;

import java.util.List;
import java.util.regex.Pattern;
import org.anjuan.standard.read.phrase.Phrase;

/** What a rule says before its points, without what only counts: 错别字 of 错别字每一处扣 1 分. */
final class BareCase {
    private static final String UNIT = ReasonWords.UNIT;
    /** What only counts behind the words, such as ，每处 and 的，发现一次. */
    private static final Pattern COUNTED = Pattern.compile("(?:等)?的?[，,、]?(?:每(?:有|出现|发现|存在)?(?:[一1])?" + UNIT
            + "|[，,](?:有|出现|发现)?[一1]" + UNIT + "|逐" + UNIT + "|各|分别|一律|均)$");
    /** What only counts before them, such as 每一项 of 每一项矛盾. */
    private static final Pattern COUNTS =
            Pattern.compile("^(?!(?:凡|如|若)?[一1]人[^未没无不缺漏少的有])(?:每|凡|如|若)?(?:有|出现|发现|存在)?(?:其中)?(?:任[何意]?)?[一1]" + UNIT
                    + "(?![一1][\\p{IsHan}&&[^分]])(?:的|有)?(?=.{2,})|^每有|^每" + UNIT + "(?=[不未没无缺漏].)");

    private static final Pattern NUMBER = Pattern.compile("^[一二三四五六七八九十两\\d]+[项个](?=内容|要素)");
    /** What only counts in the midst, such as 每有一份 of 文书每有一份未送达. */
    private static final Pattern COUNTED_WITHIN =
            Pattern.compile("(?<=[\\p{IsHan}）])(?<![任意何])每?有?[一1]" + UNIT + "(?=[未不没无缺漏])");
    /** How points are taken, where it stands before them, such as 另 of 卷皮信息不完整另. */
    private static final Pattern HOW = Pattern.compile("(?:另外?|再|酌情?|相应|适当|(?<![对相适反响供])应当?|直接|予以|给予|的?可|则|即|，?但)$");

    /** That any of several is missing, such as 四项内容缺少任何 of 缺少任何一项. */
    private static final Pattern ANY_LOST = Pattern.compile("(.{2,}?)(?:缺少?|漏|少)(?:了|其中)?任[何意]$");

    static final String ERRORS = "有错漏";
    /** 错、漏一处 and the like, which name both at once. */
    private static final Pattern WRONG_OR_LOST = Pattern.compile("^(?:有)?(?:错|漏|缺)(?:、|或者?|和)(?:错|漏|缺|少)[一1]?" + UNIT);

    private BareCase() {}

    /** @param titles what the row stands under, which is no fault where only it is named */
    static String of(Phrase phrase, List<String> titles) {
        var when = phrase.when()
                .replaceAll("\\s*\\R\\s*", " ")
                .replaceFirst("的$", "")
                .strip();
        when = ANY_LOST.matcher(when).replaceFirst("$1缺一项");
        if (WRONG_OR_LOST.matcher(phrase.words()).find()) {
            return ERRORS;
        }
        boolean isPartly = !when.isEmpty()
                && phrase.words()
                        .matches("(?s).*" + Pattern.quote(when) + "的?[，,]?每?(?:缺|漏|少)[少失填写记]?[一1]?" + UNIT + ".*");
        if (isPartly) {
            return NUMBER.matcher(when).replaceFirst("") + "缺一项";
        }
        when = HOW.matcher(when).replaceFirst("").replaceFirst("的$", "");
        when = COUNTED_WITHIN.matcher(when).replaceFirst("");
        var counted = COUNTED.matcher(when).replaceFirst("").replaceFirst("的$", "");
        var bare = NUMBER.matcher(COUNTS.matcher(counted).replaceFirst("")).replaceFirst("");
        bare = bare.replaceFirst("^有(?=[不未没])|^其中(?:之一|任[何意])?(?=[不未没无缺漏有])", "");
        bare = bare.replaceFirst(
                "的?[，,](?:[整全本该此]个?案?卷|[全本该此]案|案卷|该项|此项|本项|一律|酌情|视情(?:节|况|形)?(?:轻重)?|按[^，,]{1,6}(?:天数|次数|份数|处数|数量))$",
                "");
        for (var title : titles) {
            bare = bare.replaceFirst("的?[，,]" + Pattern.quote(title) + "$", "");
        }
        return when.matches(".*等(?:的)?[，,]?每?[一1]?" + UNIT + "?$") && !bare.isEmpty() ? among(bare) : bare.strip();
    }

    /** 错别字、文号错误等 names things that are wrong among others. */
    private static String among(String words) {
        var named = words.replaceFirst("等$", "");
        return (named.matches("^(?:错|漏|涂|空白|污).*") ? "有" + named : named) + "等问题";
    }
}
