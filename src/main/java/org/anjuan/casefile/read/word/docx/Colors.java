package org.anjuan.casefile.read.word.docx;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the ways in which Word files name colours, as 0xRRGGBB. */
final class Colors {
    private static final Map<String, Integer> HIGHLIGHTS = Map.ofEntries(
            Map.entry("yellow", 0xFFFF00),
            Map.entry("green", 0x00FF00),
            Map.entry("cyan", 0x00FFFF),
            Map.entry("magenta", 0xFF00FF),
            Map.entry("blue", 0x0000FF),
            Map.entry("red", 0xFF0000),
            Map.entry("darkBlue", 0x00008B),
            Map.entry("darkCyan", 0x008B8B),
            Map.entry("darkGreen", 0x006400),
            Map.entry("darkMagenta", 0x8B008B),
            Map.entry("darkRed", 0x8B0000),
            Map.entry("darkYellow", 0x808000),
            Map.entry("darkGray", 0xA9A9A9),
            Map.entry("lightGray", 0xD3D3D3),
            Map.entry("black", 0x000000),
            Map.entry("white", 0xFFFFFF));

    private Colors() {}

    /** Six hexadecimal digits, or three that stand for two each, with or without a hash; else the other colour, also for {@code auto}. What follows a space is no part of it. */
    static int parse(@Nullable String text, int otherwise) {
        if (text == null) {
            return otherwise;
        }
        int space = text.indexOf(' ');
        String bare = space < 0 ? text : text.substring(0, space);
        String digits = bare.startsWith("#") ? bare.substring(1) : bare;
        if (digits.matches("[0-9A-Fa-f]{3}")) {
            digits = digits.replaceAll("(.)", "$1$1");
        }
        return digits.matches("[0-9A-Fa-f]{6}")
                ? Integer.parseInt(digits, 16)
                : HIGHLIGHTS.getOrDefault(bare, otherwise);
    }

    /** The colour of a shading; null for none and for white paper. */
    static @Nullable Integer fill(@Nullable Element shading) {
        if (shading == null || shading.attribute("val", "clear").equals("nil")) {
            return null;
        }
        int color = parse(shading.attribute("fill"), -1);
        return color < 0 ? null : color;
    }

    /** The colour of a named highlight; null for none. */
    static @Nullable Integer named(@Nullable String name) {
        return name == null ? null : HIGHLIGHTS.get(name);
    }
}
