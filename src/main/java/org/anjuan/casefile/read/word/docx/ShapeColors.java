package org.anjuan.casefile.read.word.docx;

import org.jspecify.annotations.Nullable;

/** Reads the colours of shapes, as 0xRRGGBB (ECMA-376 part 1, 20.1.2.3): given outright, or as one of the theme's made lighter or darker. */
record ShapeColors(Theme theme) {
    private static final double PARTS = 100_000;
    private static final int CHANNEL = 0xFF;

    /** What a shape is filled with where nothing tells the colour: dark enough for white writing, light enough for black. */
    private static final int UNTOLD = 0xA0A0A0;

    /** The colour a shape is filled with; null for none. A gradient counts as its first colour. */
    @Nullable
    Integer fill(Element shape) {
        var properties = shape.child("wps:spPr");
        if (properties != null) {
            if (properties.child("a:noFill") != null) {
                return null;
            } else if (properties.child("a:solidFill") != null) {
                return in(properties.child("a:solidFill"), UNTOLD);
            } else if (properties.child("a:gradFill") != null) {
                return in(properties.at("a:gradFill", "a:gsLst", "a:gs"), UNTOLD);
            } else if (properties.child("a:pattFill") != null) {
                return in(properties.at("a:pattFill", "a:bgClr"), UNTOLD);
            }
        }
        var styled = shape.at("wps:style", "a:fillRef");
        return styled == null || styled.number("idx", 0) == 0 ? null : in(styled, UNTOLD);
    }

    /** The colour that stands in an element; another one where there is none, or nobody knows it. */
    int in(@Nullable Element holder, int otherwise) {
        if (holder == null) {
            return otherwise;
        }
        for (var color : holder.children()) {
            var base = base(color);
            if (base != null) {
                return changed(base, color);
            }
        }
        return otherwise;
    }

    private @Nullable Integer base(Element color) {
        return switch (color.name()) {
            case "a:srgbClr" -> Colors.parse(color.attribute("val"), UNTOLD);
            case "a:sysClr" -> Colors.parse(color.attribute("lastClr"), UNTOLD);
            case "a:schemeClr" -> theme.color(color.attribute("val", ""));
            default -> null;
        };
    }

    private static int changed(int base, Element color) {
        double share = 1;
        double white = 0;
        for (var change : color.children()) {
            double value = change.number("val", PARTS) / PARTS;
            switch (change.name()) {
                case "a:lumMod", "a:shade" -> share *= value;
                case "a:lumOff" -> white += value;
                case "a:tint" -> {
                    share *= value;
                    white += 1 - value;
                }
                default -> {}
            }
        }
        return channel(base >> 16, share, white) << 16
                | channel(base >> 8, share, white) << 8
                | channel(base, share, white);
    }

    private static int channel(int color, double share, double white) {
        return Math.clamp(Math.round((color & CHANNEL) * share + CHANNEL * white), 0, CHANNEL);
    }
}
