package org.anjuan.standard.read;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the word that somebody meant who mistyped it. */
final class Misspelt {
    /** Letters that may be wrong in a short word and in a long one. */
    private static final int SHORT = 4;

    private Misspelt() {}

    /** The known word that is nearest, empty where none is near: one letter of a short word, two of a longer one. */
    static Optional<String> of(String written, Collection<String> known) {
        var word = written.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        int most = word.length() <= SHORT ? 1 : 2;
        return known.stream()
                .filter(each -> Math.abs(each.length() - word.length()) <= most)
                .map(each -> Map.entry(each, distance(word, each)))
                .filter(each -> each.getValue() <= most)
                .min(Comparator.comparing(Map.Entry<String, Integer>::getValue))
                .map(Map.Entry::getKey);
    }

    /** How many letters are to be put in, taken out, changed or swapped with their neighbour. */
    private static int distance(String one, String other) {
        var table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0 ? j : j == 0 ? i : least(table, one, other, i, j);
            }
        }
        return table[one.length()][other.length()];
    }

    private static int least(int[][] table, String one, String other, int i, int j) {
        int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(table[i - 1][j], table[i][j - 1]) + 1, table[i - 1][j - 1] + changed);
        boolean isSwapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return isSwapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
    }
}
