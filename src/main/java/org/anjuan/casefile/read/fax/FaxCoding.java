package org.anjuan.casefile.read.fax;

/**
 * How a picture is coded.
 *
 * @param columns pixels of a row, at least 1
 * @param rows at least 1
 * @param aligned whether each row begins with a byte
 */
public record FaxCoding(int columns, int rows, Scheme scheme, boolean aligned) {
    private static final long MOST_BYTES = 50_000_000;

    /** What a row is told by. */
    public enum Scheme {
        /** By itself (T.4 in one dimension). */
        ALONE,
        /** By itself or by the row above, as a bit before it says (T.4 in two dimensions). */
        EITHER,
        /** By the row above (T.6). */
        BY_THE_ROW_ABOVE
    }

    public FaxCoding {
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("A picture needs a size, not " + columns + " x " + rows);
        }
    }

    /** Whether the decoded picture takes no more memory than a page can be worth. */
    public boolean bearable() {
        return (long) stride() * rows <= MOST_BYTES;
    }

    /** Bytes of a decoded row. */
    public int stride() {
        return (columns + Byte.SIZE - 1) / Byte.SIZE;
    }
}
