package org.anjuan.casefile;

/** Width and height of a page in points (1/72 inch), upright as a person reads it. */
public record PageSize(double width, double height) {
    public PageSize {
        if (!(width > 0 && height > 0) || Double.isInfinite(width) || Double.isInfinite(height)) {
            throw new IllegalArgumentException("A page needs a size, not " + width + " x " + height);
        }
    }
}
