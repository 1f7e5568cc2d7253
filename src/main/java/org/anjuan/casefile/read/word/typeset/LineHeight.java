package org.anjuan.casefile.read.word.typeset;

import java.util.List;
import org.anjuan.casefile.read.word.face.Family;
import org.anjuan.casefile.read.word.manuscript.CharStyle;
import org.anjuan.casefile.read.word.manuscript.ParagraphStyle;
import org.anjuan.casefile.read.word.typeset.Atom.Kind;

/**
 * How high a line is and where in it the characters stand.
 *
 * @param base distance of the base line from the line's top
 */
record LineHeight(double height, double base) {
    private static final double EXACT_BASE = 0.8;
    private static final double SLACK = 0.01;

    /** A higher line would leave the page, and its characters with it. */
    private static final double HIGHEST = 480;

    /** The height of a line with these atoms; {@code mark} counts where there are none. */
    static LineHeight of(List<Atom> atoms, CharStyle mark, ParagraphStyle style, double pitch) {
        double ascent = 0;
        double descent = 0;
        for (var atom : atoms) {
            if (atom.kind() != Kind.ANCHOR && atom.kind() != Kind.PAGE_END) {
                ascent = Math.max(ascent, atom.ascent());
                descent = Math.max(descent, atom.descent());
            }
        }
        if (ascent == 0 && descent == 0) {
            var family = Family.of(mark.chinese());
            ascent = family.ascent() * mark.size();
            descent = family.descent() * mark.size();
        }
        return of(ascent, descent, style, style.toGrid() ? pitch : 0);
    }

    private static LineHeight of(double ascent, double descent, ParagraphStyle style, double pitch) {
        double natural = ascent + descent;
        double onGrid = pitch > 0 ? Math.ceil(natural / pitch - SLACK) * pitch : natural;
        double value = Math.min(style.spacing().value(), HIGHEST);
        return switch (style.spacing().rule()) {
            case EXACT -> new LineHeight(value, ascent + descent > value * 2 ? value : value * EXACT_BASE);
            case AT_LEAST -> centred(Math.max(value, onGrid), ascent, descent);
            case MULTIPLE -> {
                var single = centred(onGrid, ascent, descent);
                double height = Math.clamp(onGrid * value, 1, HIGHEST);
                yield new LineHeight(height, single.base() + (height - onGrid) * (value < 1 ? 1 : 0.5));
            }
        };
    }

    private static LineHeight centred(double height, double ascent, double descent) {
        return new LineHeight(height, (height - ascent - descent) / 2 + ascent);
    }
}
