package org.anjuan.desk;

/**
 * Where a window of its own stood, in logical pixels of all screens together.
 *
 * @param out whether it was open when it was last used
 */
public record WindowPlace(double x, double y, double width, double height, boolean out) {
    /** It was never open. */
    public static final WindowPlace NONE = new WindowPlace(0, 0, 0, 0, false);

    /** Whether it is known where it stood. */
    public boolean known() {
        return width > 0 && height > 0;
    }
}
