package org.anjuan.casefile;

/**
 * What a person says a line of a page reads, in place of what the program read there.
 *
 * @param box of the line as it lies on the page
 * @param read what the program read there, {@code text} what it really says
 */
public record LineReading(PageKey page, Box box, String read, String text) {
    private static final double MOST = 0.5;

    /** Whether the program's own reading was right after all. */
    public boolean isAsRead() {
        return text.equals(read);
    }

    /** Whether another one is about the same line. */
    public boolean isOf(LineReading other) {
        return page.equals(other.page) && covers(other.box);
    }

    /** Whether a line is the one meant: it lies there, whatever was read in it since. */
    public boolean isOf(Line line) {
        return covers(line.box());
    }

    /** Whether each of two boxes has its middle in the other, and they share most of their height. */
    private boolean covers(Box other) {
        double shared = Math.min(box.bottom(), other.bottom()) - Math.max(box.y(), other.y());
        double across = Math.min(box.right(), other.right()) - Math.max(box.x(), other.x());
        return shared > MOST * Math.max(box.height(), other.height())
                && across > MOST * Math.max(box.width(), other.width());
    }
}
