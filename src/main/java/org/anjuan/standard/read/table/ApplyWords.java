package org.anjuan.standard.read.table;

import java.util.regex.Pattern;

/** Words that say when something is judged at all, and whether it has all its points where it is not. */
final class ApplyWords {
    private static final String CASE = "(?:如|若|对|凡)?(?:未|没有|不涉及|不需要?|不用|无需|无须|无|不存在|不属于|非|不是|不收|不应|不必)";
    private static final String THIS = "(?:此|本|该)(?:小|评分|评查)?(?:项|条|要素|文书)(?:目|内容)?";
    private static final Pattern NOT_JUDGED = Pattern.compile(
            "不(?:予|再|作|做|进行)*(?:参评|评查|评分|评|适用|作要求|需评审)(?:" + THIS + ")?$|免(?:予)?评(?:查)?(?:" + THIS + ")?$");
    /** All points for one item in a case that is named, and is not that all is as it should be. */
    private static final Pattern FULL_FOR_ITEM =
            Pattern.compile("^(?!(?:完全|基本|均|都)?(?:符合|做到|达到|具备|齐全|规范|完整|无误|合格|没有问题|无问题)).{2,}[，,]?" + THIS
                    + "(?:可|则|均)?(?:不(?:予|再|作)?扣分|(?:直接)?(?:得|给|按|计|记)满分)$");

    private static final Pattern MAYBE = Pattern.compile("不(?:参评|评(?![价为定选优议查])|(?:予|作|再|进行)?评查)|免评|不适用(?:此|本|该)[项条]");
    private static final Pattern FULL = Pattern.compile("(?:按|得|给|计|记|算|视为)满分(?:计算?|计分)?$|^" + CASE
            + "(?![^，,]*(?:记录|签名|签字|盖章|印章|日期|说明|注明|编号|页码)的?[，,]?不).*(?:不(?:予)?扣分|(?:直接)?(?<!不)得(?:该项)?分|直接给分)$|直接得分$");
    /** What speaks of some of an item only, such as 听证部分不评. */
    private static final Pattern OF_SOME = Pattern.compile("(?<![本该此])(?:部分|内容)(?:可|则)?不(?:予|再)?(?:参评|评)");

    private static final Pattern OF_PAPER = Pattern.compile(
            "不(?:予|再|作|做|进行)*(?:参评|评查|评分|评)[此本该]份?文书$|[此本该]份?文书(?:的?(?:各项|全部))?(?:均|都|一律)?不(?:予|再|作|做|进行)*(?:参评|评查|评分|评)$");

    private static final Pattern NAMED = Pattern.compile("^" + CASE + ".{1,20}$");

    private ApplyWords() {}

    /** Whether they do. */
    static boolean are(String words) {
        return giveFull(words)
                || (NOT_JUDGED.matcher(words).find() && !OF_SOME.matcher(words).find());
    }

    /** Whether they say so of all of a paper, such as 不评本文书. */
    static boolean areOfPaper(String words) {
        return are(words) && OF_PAPER.matcher(words).find();
    }

    /** Whether they may, though they are not understood. */
    static boolean mayBe(String words) {
        return MAYBE.matcher(words).find();
    }

    /** Whether all points are given where it is not judged. */
    static boolean giveFull(String words) {
        return FULL.matcher(words).find() || FULL_FOR_ITEM.matcher(words).find();
    }

    /** Whether words before points name a case in which nothing is to be judged, such as 无需补正的. */
    static boolean areCase(String words) {
        return NAMED.matcher(words).matches();
    }
}
