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

    /** Far more than any scanner has; the places where rows change their colour are kept by the column. */
    private static final int MOST_COLUMNS = 1 << 18;

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

    /** Whether decoding it takes no more memory than a page can be worth; to be asked before. */
    public boolean bearable() {
        return columns <= MOST_COLUMNS && (long) stride() * rows <= MOST_BYTES;
    }

    /** Bytes of a decoded row. */
    public int stride() {
        return Math.ceilDiv(columns, Byte.SIZE);
    }
}
