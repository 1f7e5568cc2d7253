package org.anjuan.desk.bench;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/**
 * Counts wrong, lacking and surplus characters: each line that is known is laid where it fits best in what was read, so that
 * the order in which an engine gives lines out does not count. Width, punctuation and spaces do not count either.
 */
final class CharacterErrors {
    private long errors;
    private long characters;

    /** Adds a page. */
    void add(List<String> known, String read) {
        var text = plain(read);
        for (var line : known) {
            var wanted = plain(line);
            errors += least(wanted, text);
            characters += wanted.length();
        }
    }

    /** The fewest changes that make the line of some part of the text; all of it where nothing fits. */
    static int least(String line, String text) {
        int[] row = new int[text.length() + 1];
        for (int i = 1; i <= line.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= text.length(); j++) {
                int same = diagonal + (line.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return Arrays.stream(row).min().orElse(line.length());
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\p{P}\\p{S}\\p{Z}\\s]", "");
    }

    /** Errors of each character that was to be read, 0 where there was none. */
    double rate() {
        return characters == 0 ? 0 : (double) errors / characters;
    }

    long characters() {
        return characters;
    }
}
