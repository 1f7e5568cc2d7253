package org.anjuan.casefile.read.word.docx;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fonts a theme gives to names such as {@code minorEastAsia}, and the colours it gives to {@code accent1} and the like. */
final class Theme {
    private final Map<String, String> fonts = new HashMap<>();
    private final Map<String, Integer> colors = new HashMap<>(Map.of("lt1", 0xFFFFFF, "dk1", 0x000000));

    Theme(@Nullable Element theme) {
        var scheme = theme == null ? null : theme.find("a:fontScheme");
        if (scheme != null) {
            take("major", scheme.child("a:majorFont"));
            take("minor", scheme.child("a:minorFont"));
        }
        var palette = theme == null ? null : theme.find("a:clrScheme");
        if (palette != null) {
            palette.children().forEach(this::takeColor);
        }
    }

    private void takeColor(Element named) {
        for (var color : named.children()) {
            int value = Colors.parse(color.attribute("lastClr", color.attribute("val", "")), -1);
            if (value >= 0) {
                colors.put(named.name().substring("a:".length()), value);
            }
        }
    }

    /** The colour behind a theme name; null where the theme has none. */
    @Nullable
    Integer color(String name) {
        return colors.get(
                switch (name) {
                    case "bg1" -> "lt1";
                    case "tx1" -> "dk1";
                    case "bg2" -> "lt2";
                    case "tx2" -> "dk2";
                    default -> name;
                });
    }

    private void take(String prefix, @Nullable Element family) {
        if (family == null) {
            return;
        }
        String chinese = "";
        for (var child : family.children()) {
            String face = child.attribute("typeface", "");
            if (child.is("a:latin")) {
                put(prefix + "Ascii", face);
                put(prefix + "HAnsi", face);
            } else if (child.is("a:ea") && !face.isEmpty()) {
                chinese = face;
            } else if (child.is("a:font") && child.attribute("script", "").equals("Hans") && chinese.isEmpty()) {
                chinese = face;
            }
        }
        put(prefix + "EastAsia", chinese);
    }

    private void put(String name, String face) {
        if (!face.isEmpty()) {
            fonts.put(name, face);
        }
    }

    /** The font behind a theme name, else the other one. */
    @Nullable
    String font(@Nullable String name, @Nullable String otherwise) {
        return name == null ? otherwise : fonts.getOrDefault(name, otherwise);
    }
}
