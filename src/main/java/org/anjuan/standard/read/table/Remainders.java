package org.anjuan.standard.read.table;

import java.util.List;
import java.util.regex.Pattern;

/** What a cell says of what is left where so many together take points: 不足三处的不扣. */
final class Remainders {
    private static final Pattern NOTHING = Pattern.compile(
            "(?:不足|不满|不到|未满)\\s*(?:[\\d一二两三四五六七八九十]+)\\s*[\\p{IsHan}]?的?[，,]?(?:部分)?不(?:予|再|作)?(?:扣|计)|(?:零头|余数|尾数)的?不(?:予|再|作)?(?:扣|计)");

    private Remainders() {}

    /** Whether it says that they take nothing, which is how they are counted. */
    static boolean areTold(List<String> said) {
        return said.stream().anyMatch(words -> NOTHING.matcher(words).find());
    }
}
