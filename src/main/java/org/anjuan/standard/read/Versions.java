package org.anjuan.standard.read;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Pattern;

/** The order of version names: by their numbers where both have one at a place, otherwise by their letters. */
final class Versions {
    /** Earlier versions first: 2 before 10, 1.2 before 1.10. */
    static final Comparator<String> ORDER = Versions::compare;

    private static final Pattern DOT = Pattern.compile("[._-]");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Versions() {}

    private static int compare(String one, String other) {
        var ones = DOT.split(one, -1);
        var others = DOT.split(other, -1);
        for (int i = 0; i < Math.min(ones.length, others.length); i++) {
            int order = comparePlace(ones[i], others[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(ones.length, others.length);
    }

    private static int comparePlace(String one, String other) {
        boolean areNumbers =
                NUMBER.matcher(one).matches() && NUMBER.matcher(other).matches();
        return areNumbers ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
    }
}
