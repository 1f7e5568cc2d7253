package org.anjuan.casefile.read.measure;

/**
 * What stands on the paper, whatever its colour. A pixel counts only with others beside it, so that dust does not.
 *
 * @param ink share of pixels clearly darker than the paper, {@code trace} of those at least a little darker
 * @param depth how far the darkest of the traces go below the paper's light, 0 to 1
 */
record Writing(double ink, double trace, double depth) {
    private static final int CLEARLY = 48;
    private static final int LITTLE = 14;
    private static final int NEIGHBOURS = 2;
    private static final double DARKEST = 0.9;

    static Writing of(Tones tones, Ground ground) {
        int width = tones.width();
        int height = tones.height();
        var below = below(tones, ground);
        int ink = 0;
        var depths = new int[256];
        int traces = 0;
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int at = y * width + x;
                if (below[at] >= LITTLE && company(below, width, at, LITTLE) >= NEIGHBOURS) {
                    depths[below[at]]++;
                    traces++;
                }
                if (below[at] >= CLEARLY && company(below, width, at, CLEARLY) >= NEIGHBOURS) {
                    ink++;
                }
            }
        }
        double all = (double) width * height;
        return new Writing(ink / all, traces / all, depth(depths, traces) / Math.max(1.0, ground.least()));
    }

    private static int[] below(Tones tones, Ground ground) {
        var below = new int[tones.width() * tones.height()];
        for (int y = 0; y < tones.height(); y++) {
            for (int x = 0; x < tones.width(); x++) {
                below[y * tones.width() + x] = Math.max(0, ground.least() - tones.least(x, y));
            }
        }
        return below;
    }

    private static int company(int[] below, int width, int at, int least) {
        int company = 0;
        for (int row = at - width; row <= at + width; row += width) {
            for (int near = row - 1; near <= row + 1; near++) {
                company += near != at && below[near] >= least ? 1 : 0;
            }
        }
        return company;
    }

    private static int depth(int[] depths, int traces) {
        int passed = 0;
        for (int depth = 0; depth < depths.length; depth++) {
            passed += depths[depth];
            if (traces > 0 && passed >= traces * DARKEST) {
                return depth;
            }
        }
        return 0;
    }
}
