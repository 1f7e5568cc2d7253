package org.anjuan.ui.kit;

import javafx.scene.paint.Color;

/** How colours are seen: by most people, and by those who lack one kind of cone (Machado, Oliveira and Fernandes 2009). */
public enum Sight {
    FULL,
    WITHOUT_RED,
    WITHOUT_GREEN,
    WITHOUT_BLUE;

    /** The contrast ratio of WCAG 2 between two colours as they are seen. */
    public double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** What becomes of red, green and blue light, one row each. */
    private double[][] cones() {
        return switch (this) {
            case FULL -> new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
            case WITHOUT_RED ->
                new double[][] {
                    {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
                };
            case WITHOUT_GREEN ->
                new double[][] {
                    {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
                };
            case WITHOUT_BLUE ->
                new double[][] {
                    {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
                };
        };
    }

    private double luminance(Color colour) {
        double[] light = {linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue())};
        return 0.2126 * seen(0, light) + 0.7152 * seen(1, light) + 0.0722 * seen(2, light);
    }

    private double seen(int part, double[] light) {
        double sum = 0;
        for (int i = 0; i < light.length; i++) {
            sum += cones()[part][i] * light[i];
        }
        return Math.clamp(sum, 0, 1);
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
