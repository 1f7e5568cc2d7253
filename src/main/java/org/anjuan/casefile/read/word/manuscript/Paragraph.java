package org.anjuan.casefile.read.word.manuscript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph.
 *
 * @param mark the style of its end mark, which gives an empty paragraph its height
 * @param label its number or bullet
 */
public record Paragraph(
        ParagraphStyle style,
        List<Inline> inlines,
        CharStyle mark,
        @Nullable Label label) implements Block {
    public Paragraph {
        inlines = List.copyOf(inlines);
    }

    /**
     * A number or bullet in front of the first line.
     *
     * @param gap what follows it
     */
    public record Label(String text, CharStyle style, Gap gap) {}

    /** What stands between a label and the text. */
    public enum Gap {
        TAB,
        SPACE,
        NOTHING
    }
}
