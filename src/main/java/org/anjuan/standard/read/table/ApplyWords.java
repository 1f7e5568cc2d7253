package org.anjuan.standard.read.table;

import java.util.regex.Pattern;

/** Words that say when something is judged at all, and whether it has all its points where it is not. */
final class ApplyWords {
    private static final String CASE = "(?:如|若|对|凡)?(?:未|没有|不涉及|不需要?|不用|无需|无须|无|不存在|不属于|非|不是|不收|不应|不必)";
    private static final Pattern NOT_JUDGED = Pattern.compile("不(?:参评|评查|评分|评|适用|作要求|需评审)$");
    private static final Pattern FULL = Pattern.compile(
            "(?:按|得|给|计|记|算|视为)满分(?:计算?|计分)?$|^" + CASE + ".*(?:不(?:予)?扣分|(?:直接)?得(?:该项)?分|直接给分)$|直接得分$");
    private static final Pattern NAMED = Pattern.compile("^" + CASE + ".{1,20}$");

    private ApplyWords() {}

    /** Whether they do. */
    static boolean are(String words) {
        return giveFull(words) || NOT_JUDGED.matcher(words).find();
    }

    /** Whether all points are given where it is not judged. */
    static boolean giveFull(String words) {
        return FULL.matcher(words).find();
    }

    /** Whether words before points name a case in which nothing is to be judged, such as 无需补正的. */
    static boolean areCase(String words) {
        return NAMED.matcher(words).matches();
    }
}
