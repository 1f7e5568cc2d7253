package org.anjuan.casefile.read.word.manuscript;

/** Distances of content from the edges around it. */
public record Insets(double top, double right, double bottom, double left) {
    /** What Word gives cells that say nothing. */
    public static final Insets OF_CELLS = new Insets(0, 5.4, 0, 5.4);
}
