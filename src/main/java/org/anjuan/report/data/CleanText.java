package org.anjuan.report.data;

import java.util.stream.Collectors;

/** Takes out of foreign text what neither Word nor Excel can hold or what would play tricks on a reader. */
public final class CleanText {
    private CleanText() {}

    /** The text on one line. */
    public static String line(String text) {
        return lines(text).replace('\n', ' ').replace('\t', ' ').strip();
    }

    /** The text with line feeds and tabs kept; control and direction characters and broken pairs are left out. */
    public static String lines(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(CleanText::harmless)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean harmless(int point) {
        if (point == '\n' || point == '\t') {
            return true;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            case Character.FORMAT -> false;
            default -> (point & 0xFFFE) != 0xFFFE;
        };
    }
}
