package org.anjuan.casefile.read.word.face;

import java.util.Locale;
import java.util.regex.Pattern;
import org.anjuan.casefile.read.font.Face;

/**
 * What is known of a font that a Word file names: which bundled face draws it, and how much room it takes.
 *
 * @param ascent height of a single line above the base line, as a part of the size
 * @param descent height of a single line below the base line
 */
public record Family(Face face, LatinWidths latin, double ascent, double descent) {
    private static final Pattern WITHOUT_SERIFS = Pattern.compile(
            ".*(黑|hei|gothic|雅黑|等线|dengxian|幼圆|youyuan|sans|arial|helvetica|calibri|verdana|tahoma|segoe|ui).*");
    private static final Pattern CHINESE = Pattern.compile(
            ".*(\\p{IsHan}|sim(sun|hei)|fang|kai|song|ming|xihei|yahei|dengxian|noto|source han|ukai|uming).*");
    private static final Pattern FIXED = Pattern.compile(".*(courier|consolas|mono|console).*");

    /** Chinese fonts of the usual make: one em high, set by Word on a line of 1.3. */
    private static final double CHINESE_ASCENT = 1.01;

    private static final double CHINESE_DESCENT = 0.29;
    private static final double WIDE_ASCENT = 1.26;
    private static final double WIDE_DESCENT = 0.45;
    private static final double TIMES_ASCENT = 0.9;
    private static final double TIMES_DESCENT = 0.25;
    private static final double CALIBRI_ASCENT = 0.95;
    private static final double CALIBRI_DESCENT = 0.27;

    /** The family a name stands for; a guess by the name's words for fonts not known. */
    public static Family of(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        var face = WITHOUT_SERIFS.matcher(plain).matches() ? Face.SANS : Face.SERIF;
        if (plain.contains("雅黑") || plain.contains("yahei")) {
            return new Family(face, LatinWidths.HELVETICA, WIDE_ASCENT, WIDE_DESCENT);
        } else if (plain.contains("等线") || plain.contains("dengxian")) {
            return new Family(face, LatinWidths.TIMES, CHINESE_ASCENT, CHINESE_DESCENT);
        } else if (plain.contains("noto") || plain.contains("source han")) {
            return new Family(face, LatinWidths.OWN, CHINESE_ASCENT, CHINESE_DESCENT);
        } else if (CHINESE.matcher(plain).matches()) {
            return new Family(face, LatinWidths.HALF, CHINESE_ASCENT, CHINESE_DESCENT);
        } else if (FIXED.matcher(plain).matches()) {
            return new Family(face, LatinWidths.COURIER, TIMES_ASCENT, TIMES_DESCENT);
        } else if (plain.contains("calibri") || plain.contains("cambria")) {
            return new Family(face, LatinWidths.TIMES, CALIBRI_ASCENT, CALIBRI_DESCENT);
        }
        var widths = face == Face.SANS ? LatinWidths.HELVETICA : LatinWidths.TIMES;
        return new Family(face, widths, TIMES_ASCENT, TIMES_DESCENT);
    }
}
