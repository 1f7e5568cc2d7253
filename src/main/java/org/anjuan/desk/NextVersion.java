package org.anjuan.desk;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;

/** Names versions and standards that come after others. */
final class NextVersion {
    /** The first version of a standard. */
    static final String FIRST = "1";

    private static final Pattern LAST_NUMBER = Pattern.compile("(.*?)(\\d+)");

    private NextVersion() {}

    /** A version counted on from another until none of the known ones has its name: 1 → 2, 2024.1 → 2024.2, a → a.1. */
    static String after(List<String> known, String version) {
        var match = LAST_NUMBER.matcher(version);
        var stem = match.matches() ? match.group(1) : version + ".";
        var number = match.matches() ? new BigInteger(match.group(2)) : BigInteger.ZERO;
        String next;
        do {
            number = number.add(BigInteger.ONE);
            next = stem + number;
        } while (known.contains(next));
        return next;
    }

    /** An id made of another that none of the known ones has. */
    static String freeName(List<String> known, String id) {
        int number = 2;
        while (known.contains(id + "-" + number)) {
            number++;
        }
        return id + "-" + number;
    }
}
