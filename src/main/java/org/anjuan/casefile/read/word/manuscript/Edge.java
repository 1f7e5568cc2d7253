package org.anjuan.casefile.read.word.manuscript;

/**
 * A drawn line.
 *
 * @param width in points; 0 for none, also where another rule would draw one
 * @param color 0xRRGGBB
 */
public record Edge(double width, int color, Look look) {
    /** Explicitly no line. */
    public static final Edge NONE = new Edge(0, 0, Look.SOLID);

    /** How it is drawn. */
    public enum Look {
        SOLID,
        DOTTED,
        DASHED,
        DOUBLE
    }

    public boolean visible() {
        return width > 0;
    }
}
