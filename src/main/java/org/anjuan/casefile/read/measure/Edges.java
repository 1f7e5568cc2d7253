package org.anjuan.casefile.read.measure;

import java.util.function.IntPredicate;
import org.anjuan.casefile.PageCondition.Side;

/** Looks at what reaches the edges of a page. */
final class Edges {
    private static final int DEEP = 2;
    private static final int DARK = 40;
    private static final int SHORTEST = 1;
    private static final double LONGEST = 0.05;

    private Edges() {}

    static Side top(Tones tones, Ground ground) {
        return side(tones.width(), at -> dark(tones, ground, at, 0, 0, 1));
    }

    static Side bottom(Tones tones, Ground ground) {
        return side(tones.width(), at -> dark(tones, ground, at, tones.height() - 1, 0, -1));
    }

    static Side left(Tones tones, Ground ground) {
        return side(tones.height(), at -> dark(tones, ground, 0, at, 1, 0));
    }

    static Side right(Tones tones, Ground ground) {
        return side(tones.height(), at -> dark(tones, ground, tones.width() - 1, at, -1, 0));
    }

    /** Whether the picture is dark from its edge inwards. */
    private static boolean dark(Tones tones, Ground ground, int x, int y, int right, int down) {
        for (int deep = 0; deep < DEEP; deep++) {
            int atX = Math.clamp(x + (long) deep * right, 0, tones.width() - 1);
            int atY = Math.clamp(y + (long) deep * down, 0, tones.height() - 1);
            if (ground.least() - tones.least(atX, atY) < DARK) {
                return false;
            }
        }
        return true;
    }

    private static Side side(int length, IntPredicate dark) {
        int touches = 0;
        int covered = 0;
        int run = 0;
        for (int at = 0; at <= length; at++) {
            if (at < length && dark.test(at)) {
                run++;
                covered++;
            } else {
                touches += run >= SHORTEST && run <= length * LONGEST ? 1 : 0;
                run = 0;
            }
        }
        return new Side(touches, (double) covered / length);
    }
}
