package org.anjuan.check.layout;

import java.util.Arrays;

/** Whether names that differ may be one that was misread. */
public final class Misreading {
    /** Names are long from so many characters on. */
    private static final int LONG = 8;

    private Misreading() {}

    /**
     * Whether recognition may have made two names of one: they differ by a character, where they are long by two.
     *
     * @param sure how sure the readings are, 0 to 1; what was not recognised (1) is not misread
     */
    public static boolean of(String one, String other, double... sure) {
        int most = Math.min(one.length(), other.length()) < LONG ? 1 : 2;
        return Arrays.stream(sure).anyMatch(each -> each < 1) && distance(one, other) <= most;
    }

    /** The same of names with their readings. */
    public static boolean of(Seen<String> one, Seen<String> other) {
        return of(one.value(), other.value(), one.confidence(), other.confidence());
    }

    /** How many characters must be changed, added or left out to make one of the other. */
    public static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
