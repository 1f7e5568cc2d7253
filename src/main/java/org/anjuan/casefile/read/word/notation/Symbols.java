package org.anjuan.casefile.read.word.notation;

import java.util.Map;

/** Turns characters of picture fonts such as Wingdings into the characters they picture. */
public final class Symbols {
    private static final int PRIVATE = 0xF000;
    private static final Map<Integer, String> PICTURED = Map.ofEntries(
            Map.entry(0x52, "☑"),
            Map.entry(0x51, "☒"),
            Map.entry(0x54, "☒"),
            Map.entry(0x53, "☒"),
            Map.entry(0x50, "√"),
            Map.entry(0x6C, "●"),
            Map.entry(0x6D, "○"),
            Map.entry(0x6E, "■"),
            Map.entry(0x6F, "□"),
            Map.entry(0x71, "□"),
            Map.entry(0x72, "□"),
            Map.entry(0x75, "◆"),
            Map.entry(0x76, "◆"),
            Map.entry(0x77, "◆"),
            Map.entry(0xA1, "○"),
            Map.entry(0xA3, "□"),
            Map.entry(0xA7, "■"),
            Map.entry(0xA8, "□"),
            Map.entry(0xAB, "★"),
            Map.entry(0xB7, "•"),
            Map.entry(0xD8, "▶"),
            Map.entry(0xE0, "→"),
            Map.entry(0xFB, "×"),
            Map.entry(0xFC, "√"),
            Map.entry(0xFD, "☒"),
            Map.entry(0xFE, "☑"));

    private Symbols() {}

    /** The text with characters of picture fonts replaced by those they picture, or by a bullet. */
    public static String readable(String text) {
        var readable = new StringBuilder();
        text.codePoints().forEach(c -> readable.append(isPrivate(c) ? of(c) : Character.toString(c)));
        return readable.toString();
    }

    /** The pictured character of a code in a picture font. */
    public static String of(int code) {
        return PICTURED.getOrDefault(isPrivate(code) ? code - PRIVATE : code, "•");
    }

    private static boolean isPrivate(int code) {
        return code >= PRIVATE && code <= PRIVATE + 0xFF;
    }
}
