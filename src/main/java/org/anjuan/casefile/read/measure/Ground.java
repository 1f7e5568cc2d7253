package org.anjuan.casefile.read.measure;

/**
 * The paper that writing stands on: the commonest light of a page.
 *
 * @param light 0 to 255, {@code least} likewise the least of its three colours, {@code colour} how coloured it is
 * @param even share of pixels about as light, {@code lighter} of those clearly lighter
 */
record Ground(int light, int least, int colour, double even, double lighter) {
    private static final int LIGHTS = 256;
    private static final int REACH = 16;
    private static final int CLEARLY = 40;

    static Ground of(Tones tones) {
        var counts = new int[LIGHTS];
        for (int y = 0; y < tones.height(); y++) {
            for (int x = 0; x < tones.width(); x++) {
                counts[tones.light(x, y)]++;
            }
        }
        double all = (double) tones.width() * tones.height();
        int light = commonest(counts);
        return about(
                tones,
                light,
                sum(counts, light - REACH, light + REACH) / all,
                sum(counts, light + CLEARLY, LIGHTS) / all);
    }

    private static Ground about(Tones tones, int light, double even, double lighter) {
        long least = 0;
        long colour = 0;
        int count = 0;
        for (int y = 0; y < tones.height(); y++) {
            for (int x = 0; x < tones.width(); x++) {
                if (Math.abs(tones.light(x, y) - light) <= REACH) {
                    least += tones.least(x, y);
                    colour += tones.colour(x, y);
                    count++;
                }
            }
        }
        int pixels = Math.max(1, count);
        return new Ground(light, (int) (least / pixels), (int) (colour / pixels), even, lighter);
    }

    /** The middle of the range of lights that most pixels are in. */
    private static int commonest(int[] counts) {
        int best = 0;
        int most = -1;
        for (int light = 0; light < LIGHTS; light++) {
            int sum = sum(counts, light - REACH / 2, light + REACH / 2);
            if (sum > most) {
                most = sum;
                best = light;
            }
        }
        return best;
    }

    private static int sum(int[] counts, int from, int to) {
        int sum = 0;
        for (int light = Math.max(0, from); light <= Math.min(LIGHTS - 1, to); light++) {
            sum += counts[light];
        }
        return sum;
    }
}
