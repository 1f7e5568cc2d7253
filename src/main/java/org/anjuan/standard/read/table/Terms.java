package org.anjuan.standard.read.table;

import java.util.regex.Pattern;

/** Tells whether a sentence computes a total with a factor or a term that the program's own sum does not have. */
final class Terms {
    private static final Pattern FACTOR = Pattern.compile("系数|权重|加权");
    private static final Pattern COMPUTES = Pattern.compile("[=＝]|之和|相加|合计");
    private static final Pattern TIMES = Pattern.compile("[×＊*÷]|[)）分和值]\\s*[xX/／]|乘|除以|[%％]|百分之(?!百)");
    /** A term that is added or taken and is neither the points of rows nor what they lose. */
    private static final Pattern OTHER = Pattern.compile(
            "(?:[+＋－—–-]|(?<!相)再?加上?(?!分|总|起|和)|减去?(?!分))\\s*(?!(?:(?:各|本|该|以上|全部|所有|累计|合计|总|一般|重点|每|应|实|被)*(?:项目?|条|部分|大项|类)?(?:的)?(?:所|应|实)?(?:得|扣|失|减)(?:除|掉)?(?:的)?(?:总)?分)|\\d)");

    private Terms() {}

    /** Whether a factor is named, which nothing in a standard is. */
    static boolean haveFactor(String words) {
        return FACTOR.matcher(words).find();
    }

    /** Whether it computes otherwise than by adding up rows and taking what they lose. */
    static boolean areOther(String words) {
        return haveFactor(words)
                || (COMPUTES.matcher(words).find()
                        && (TIMES.matcher(words).find() || OTHER.matcher(words).find()));
    }
}
