package org.anjuan.standard.read.table;

import java.util.regex.Pattern;

/** Rows for whatever else is wrong, such as 其他不规范的情形, which a reviewer describes himself. */
final class CatchAlls {
    private static final Pattern NAME = Pattern.compile("^(?:其[他它]|另外)[：:]");
    private static final Pattern BESIDE = Pattern.compile("[（(][^（）()]*[）)]$");
    private static final Pattern OTHER = Pattern.compile(
            "(?:不符合：)?(?:有)?其[他它](?:[^，,。；;：:]{0,10}(?:不规范|不符合(?:规定|要求)|错误|瑕疵|问题|缺陷)|方面)(?:的?(?:情形|情况|问题|地方|之处))?");

    private CatchAlls() {}

    static boolean is(String words) {
        return OTHER.matcher(bare(words)).matches();
    }

    /** The words alone, without what names the row and what stands in brackets behind them. */
    static String bare(String words) {
        return BESIDE.matcher(NAME.matcher(words).replaceFirst("")).replaceFirst("");
    }
}
