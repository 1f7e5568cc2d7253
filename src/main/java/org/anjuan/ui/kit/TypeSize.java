package org.anjuan.ui.kit;

/** 字号: the size of type a person chose; everything else is measured by it. */
public enum TypeSize {
    SMALL(0, 13),
    MIDDLE(1, 14),
    LARGE(2, 16);

    private final int step;
    private final int pixels;

    TypeSize(int step, int pixels) {
        this.step = step;
        this.pixels = pixels;
    }

    /** Its step in the settings. */
    public int step() {
        return step;
    }

    /** The size for a step of the settings, 0 to 2; the middle one for any other number. */
    public static TypeSize of(int step) {
        return step >= 0 && step < values().length ? values()[step] : MIDDLE;
    }

    /** Height of running text. */
    public int pixels() {
        return pixels;
    }

    /** Height of an icon that stands beside running text. */
    int iconPixels() {
        return pixels + 4;
    }
}
