package org.anjuan.ui.reader;

/**
 * How light and how strong pages are shown, for faint or dark scans; the page itself stays as it is.
 *
 * @param light steps of brightness, -5 to 5; 0 as scanned
 * @param strength steps of contrast, likewise
 */
record Tone(int light, int strength) {
    static final Tone AS_SCANNED = new Tone(0, 0);

    private static final int MOST = 5;
    private static final double LIGHT_STEP = 0.1;
    private static final double STRENGTH_STEP = 0.14;

    Tone lighter(int steps) {
        return new Tone(Math.clamp(light + steps, -MOST, MOST), strength);
    }

    Tone stronger(int steps) {
        return new Tone(light, Math.clamp(strength + steps, -MOST, MOST));
    }

    /** From -1 to 1. */
    double brightness() {
        return light * LIGHT_STEP;
    }

    /** From -1 to 1. */
    double contrast() {
        return strength * STRENGTH_STEP;
    }
}
