package org.anjuan.casefile.read.ocr;

import ai.onnxruntime.OrtException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where lines of writing lie on a page, by the detection model (a map of likelihoods, "differentiable
 * binarization"): its regions are the shrunken hearts of the lines and are grown again.
 */
final class LineFinder {
    private static final int LONGER_SIDE = 960;
    private static final int GRID = 32;
    private static final double SURE_ENOUGH = 0.55;
    private static final double GROWTH = 1.6;
    private static final double LEAST_HEIGHT = 2.5;

    /** Means and deviations of the three channels the model was trained with, for light from 0 to 1. */
    private static final float[] MEAN = {0.485f, 0.456f, 0.406f};

    private static final float[] DEVIATION = {0.229f, 0.224f, 0.225f};

    private final Net detector;

    LineFinder(Net detector) {
        this.detector = detector;
    }

    /** The lines of a page in no order, in pixels of the page. */
    List<Slanted> find(Ink page) throws OrtException {
        double scale = Math.min(1, (double) LONGER_SIDE / Math.max(page.width(), page.height()));
        int width = grid(page.width() * scale);
        int height = grid(page.height() * scale);
        var answer = detector.ask(planes(page.scaled(width, height)), width, height);
        var lines = new ArrayList<Slanted>();
        double across = (double) page.width() / width;
        double down = (double) page.height() / height;
        new Blots(answer.values(), width).each(blot -> {
            if (blot.likelihood() >= SURE_ENOUGH) {
                var heart = LeastBox.around(blot.edge());
                if (heart.height() >= LEAST_HEIGHT) {
                    lines.add(grown(heart).scaled(across, down).readable());
                }
            }
        });
        return lines;
    }

    private static Slanted grown(Slanted heart) {
        return heart.grown(heart.length() * heart.height() * GROWTH / (2 * (heart.length() + heart.height())));
    }

    private static int grid(double pixels) {
        return Math.max(GRID, (int) Math.round(pixels / GRID) * GRID);
    }

    private static float[] planes(float[] light) {
        float[] planes = new float[light.length * MEAN.length];
        for (int channel = 0; channel < MEAN.length; channel++) {
            int from = channel * light.length;
            for (int i = 0; i < light.length; i++) {
                planes[from + i] = (light[i] / 255 - MEAN[channel]) / DEVIATION[channel];
            }
        }
        return planes;
    }
}
