package org.anjuan.casefile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The simplified form of each traditional character, from a table that is shipped. */
final class Simplified {
    private static final char[] TABLE = table();

    private Simplified() {}

    /** The simplified form; the character itself when it has no other. */
    static char of(char character) {
        return TABLE[character];
    }

    private static char[] table() {
        var table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) i;
        }
        var stream = Simplified.class.getResourceAsStream("simplified.txt");
        if (stream == null) {
            throw new IllegalStateException("The table of simplified characters is missing");
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> line.length() == 2).forEach(pair -> table[pair.charAt(0)] = pair.charAt(1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return table;
    }
}
