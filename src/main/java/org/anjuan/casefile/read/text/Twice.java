package org.anjuan.casefile.read.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.text.TextPosition;

/** Knows characters that are set twice on nearly the same place, as some programs do for bold type; they are read once. */
final class Twice {
    private static final float NEAR = 1 / 3f;

    private final Map<String, Places> placed = new HashMap<>();

    /** Whether the same text stands there already, nearer than a third of a character; otherwise it does from now on. */
    boolean is(TextPosition position) {
        var text = position.getUnicode();
        if (text.isEmpty()) {
            return false;
        }
        float near = position.getWidth() / text.length() * NEAR;
        return !placed.computeIfAbsent(text, _ -> new Places()).add(position.getX(), position.getY(), near);
    }

    /** Where one text stands. */
    private static final class Places {
        private float[] at = new float[8];
        private int filled;

        /** False when one is near already. */
        boolean add(float x, float y, float near) {
            for (int i = 0; i < filled; i += 2) {
                if (Math.abs(at[i] - x) < near && Math.abs(at[i + 1] - y) < near) {
                    return false;
                }
            }
            if (filled == at.length) {
                at = Arrays.copyOf(at, 2 * filled);
            }
            at[filled++] = x;
            at[filled++] = y;
            return true;
        }
    }
}
