package org.anjuan.casefile.read.word.manuscript;

/**
 * The lines around a section's pages.
 *
 * @param away how far each line stands from what it goes round
 * @param along whether it goes along the page's edges, inside them; else it goes round the text with its header and footer
 * @param on the pages that have it
 */
public record PageFrame(Borders lines, Insets away, boolean along, On on) {

    /** Which pages of the section have the lines. */
    public enum On {
        ALL,
        FIRST,
        NOT_FIRST
    }

    /** Whether a page of the section has the lines. */
    public boolean isOn(boolean first) {
        return switch (on) {
            case ALL -> true;
            case FIRST -> first;
            case NOT_FIRST -> !first;
        };
    }
}
