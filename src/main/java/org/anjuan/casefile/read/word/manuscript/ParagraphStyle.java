package org.anjuan.casefile.read.word.manuscript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a paragraph is set.
 *
 * @param first indent of the first line relative to {@code left}; negative for a hanging one
 * @param toGrid whether its lines keep to the page's grid
 * @param name the named style it has; paragraphs of one name may stand closer, see {@code closeToOwnKind}
 * @param borders lines around it; null without
 * @param fill colour behind it; null without
 */
public record ParagraphStyle(
        Align align,
        double left,
        double right,
        double first,
        double before,
        double after,
        LineSpacing spacing,
        boolean keepNext,
        boolean keepLines,
        boolean breakBefore,
        boolean widowControl,
        boolean toGrid,
        boolean closeToOwnKind,
        String name,
        List<TabStop> tabs,
        @Nullable Borders borders,
        @Nullable Integer fill) {
    public static final ParagraphStyle PLAIN = new ParagraphStyle(
            Align.LEFT,
            0,
            0,
            0,
            0,
            0,
            LineSpacing.SINGLE,
            false,
            false,
            false,
            true,
            true,
            false,
            "",
            List.of(),
            null,
            null);

    public ParagraphStyle {
        tabs = List.copyOf(tabs);
    }

    /** Where lines stand between the margins. */
    public enum Align {
        LEFT,
        CENTER,
        RIGHT,
        /** Filled, except the last line. */
        BOTH,
        /** Filled, the last line too. */
        DISTRIBUTE
    }

    /**
     * The height of lines.
     *
     * @param value a multiple for {@code MULTIPLE}, else points
     */
    public record LineSpacing(Rule rule, double value) {
        public static final LineSpacing SINGLE = new LineSpacing(Rule.MULTIPLE, 1);

        /** How the value is meant. */
        public enum Rule {
            MULTIPLE,
            AT_LEAST,
            EXACT
        }
    }

    /** A tab stop, measured from the left margin. */
    public record TabStop(double at, Kind kind, String leader) {
        /** What the text after the tab does there. */
        public enum Kind {
            LEFT,
            CENTER,
            RIGHT,
            DECIMAL
        }
    }
}
