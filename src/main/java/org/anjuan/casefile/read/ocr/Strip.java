package org.anjuan.casefile.read.ocr;

/**
 * One line of writing cut out level, as the reading model wants it.
 *
 * @param width of the line itself in the strip's pixels; the strip may go on empty after it
 * @param light rows from the top, {@link #HEIGHT} of them, from -1 black to 1 white
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once
record Strip(int width, int fullWidth, float[] light) {
    static final int HEIGHT = 48;

    private static final int LONGEST = 4096;
    private static final int STEP = 8;
    private static final int LEAST = 64;

    /** The line cut out of its page; a line longer than the model can take is squeezed. */
    static Strip of(Ink page, Slanted line) {
        int width = Math.clamp(Math.round(line.length() * HEIGHT / line.height()), 1, LONGEST);
        int full = Math.max(LEAST, Math.ceilDiv(width + STEP, STEP) * STEP);
        var strip = new Strip(width, full, new float[full * HEIGHT]);
        strip.fill(page, line, 0, width);
        return strip;
    }

    /** A piece of the line as wide as this, from its middle. */
    static Strip middle(Ink page, Slanted line, int wished) {
        int width = Math.clamp(Math.round(line.length() * HEIGHT / line.height()), 1, LONGEST);
        int taken = Math.min(width, wished);
        var strip = new Strip(width, wished, new float[wished * HEIGHT]);
        strip.fill(page, line, (width - taken) / 2, taken);
        return strip;
    }

    private void fill(Ink page, Slanted line, int from, int columns) {
        double acrossStep = line.length() / width;
        double downStep = line.height() / HEIGHT;
        int samples = (int) Math.clamp(Math.ceil(downStep), 1, 4);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < columns; x++) {
                light[y * fullWidth + x] =
                        sample(page, line, (from + x) * acrossStep, acrossStep, y * downStep, downStep, samples)
                                        / 127.5f
                                - 1;
            }
        }
    }

    private static float sample(
            Ink page, Slanted line, double along, double alongStep, double across, double acrossStep, int samples) {
        float sum = 0;
        for (int j = 0; j < samples; j++) {
            double v = across + (j + 0.5) * acrossStep / samples - line.height() / 2;
            for (int i = 0; i < samples; i++) {
                double u = along + (i + 0.5) * alongStep / samples - line.length() / 2;
                sum += page.between(
                        line.x() + u * line.alongX() - v * line.alongY() - 0.5,
                        line.y() + u * line.alongY() + v * line.alongX() - 0.5);
            }
        }
        return sum / (samples * samples);
    }

    /** The strip as three equal channels. */
    float[] planes() {
        float[] planes = new float[light.length * 3];
        for (int channel = 0; channel < 3; channel++) {
            System.arraycopy(light, 0, planes, channel * light.length, light.length);
        }
        return planes;
    }
}
