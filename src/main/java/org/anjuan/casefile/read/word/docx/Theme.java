package org.anjuan.casefile.read.word.docx;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fonts a theme gives to names such as {@code minorEastAsia}. */
final class Theme {
    private final Map<String, String> fonts = new HashMap<>();

    Theme(@Nullable Element theme) {
        var scheme = theme == null ? null : theme.find("a:fontScheme");
        if (scheme != null) {
            take("major", scheme.child("a:majorFont"));
            take("minor", scheme.child("a:minorFont"));
        }
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
