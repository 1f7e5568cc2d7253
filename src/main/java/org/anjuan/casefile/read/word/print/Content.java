package org.anjuan.casefile.read.word.print;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.anjuan.casefile.read.word.manuscript.Edge;

/** Writes one page's content stream; lengths are points, down and right from the top left corner. */
final class Content {
    private static final double SLANT = 0.2126;
    private static final double BOLD_STROKE = 0.028;
    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder out = new StringBuilder(4096);
    private final double pageHeight;
    private int color;

    Content(double pageHeight) {
        this.pageHeight = pageHeight;
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * Writes glyphs.
     *
     * @param font the font's name on the page
     * @param codes the glyphs' codes in it
     * @param stretch width as a part of the font's own
     * @param bold whether to thicken them
     */
    void glyphs(
            String font,
            byte[] codes,
            double size,
            double x,
            double y,
            double stretch,
            double spacing,
            boolean bold,
            boolean italic,
            int rgb) {
        color(rgb);
        out.append("BT /").append(font).append(' ');
        number(size).append("Tf ");
        if (spacing != 0) {
            number(spacing / stretch).append("Tc ");
        }
        if (bold) {
            stroking(rgb);
            number(size * BOLD_STROKE).append("w 2 Tr ");
        }
        number(stretch).append("0 ");
        number(italic ? SLANT : 0).append("1 ");
        number(x);
        number(pageHeight - y).append("Tm <");
        HEX.formatHex(out, codes).append("> Tj");
        out.append(spacing != 0 ? " 0 Tc" : "").append(bold ? " 0 Tr" : "").append(" ET\n");
    }

    void rule(double x1, double y1, double x2, double y2, Edge edge) {
        out.append("q ");
        stroking(edge.color());
        double width = edge.look() == Edge.Look.DOUBLE ? edge.width() / 2 : edge.width();
        number(width).append("w ");
        switch (edge.look()) {
            case DOTTED -> out.append("[1 2] 0 d ");
            case DASHED -> out.append("[4 3] 0 d ");
            case SOLID, DOUBLE -> {}
        }
        stroke(x1, y1, x2, y2);
        if (edge.look() == Edge.Look.DOUBLE) {
            double across = x1 == x2 ? width * 2 : 0;
            stroke(x1 + across, y1 + width * 2 - across, x2 + across, y2 + width * 2 - across);
        }
        out.append("Q\n");
    }

    private void stroke(double x1, double y1, double x2, double y2) {
        number(x1);
        number(pageHeight - y1).append("m ");
        number(x2);
        number(pageHeight - y2).append("l S ");
    }

    void fill(double x, double y, double width, double height, int rgb) {
        color(rgb);
        number(x);
        number(pageHeight - y - height);
        number(width);
        number(height).append("re f\n");
    }

    /**
     * Draws a picture into a frame, turned about the frame's middle.
     *
     * @param name the picture's name on the page
     * @param visible left, top, width and height of the part that is shown, in parts of the whole picture
     * @param turn clockwise, in degrees
     */
    void picture(String name, double x, double y, double width, double height, double[] visible, double turn) {
        out.append("q ");
        if (turn != 0) {
            double angle = Math.toRadians(-turn);
            double sin = Math.sin(angle);
            double cos = Math.cos(angle);
            double middleX = x + width / 2;
            double middleY = pageHeight - y - height / 2;
            matrix(
                    cos,
                    sin,
                    -sin,
                    cos,
                    middleX - middleX * cos + middleY * sin,
                    middleY - middleX * sin - middleY * cos);
        }
        number(x);
        number(pageHeight - y - height);
        number(width);
        number(height).append("re W n ");
        double wide = width / visible[2];
        double high = height / visible[3];
        matrix(wide, 0, 0, high, x - visible[0] * wide, pageHeight - y + visible[1] * high - high);
        out.append('/').append(name).append(" Do Q\n");
    }

    private void matrix(double a, double b, double c, double d, double e, double f) {
        for (double part : new double[] {a, b, c, d, e, f}) {
            number(part);
        }
        out.append("cm ");
    }

    private void color(int rgb) {
        if (rgb != color) {
            color = rgb;
            components(rgb).append("rg ");
        }
    }

    private void stroking(int rgb) {
        components(rgb).append("RG ");
    }

    private StringBuilder components(int rgb) {
        number((rgb >> 16 & 0xFF) / 255.0);
        number((rgb >> 8 & 0xFF) / 255.0);
        return number((rgb & 0xFF) / 255.0);
    }

    /** Writes a number with up to four decimals and a space behind it. */
    private StringBuilder number(double value) {
        long scaled = Math.round(Math.clamp(value, -1e6, 1e6) * 10_000);
        if (scaled < 0) {
            out.append('-');
            scaled = -scaled;
        }
        out.append(scaled / 10_000);
        int fraction = (int) (scaled % 10_000);
        if (fraction > 0) {
            String digits = Integer.toString(fraction + 10_000).substring(1);
            int end = digits.length();
            while (digits.charAt(end - 1) == '0') {
                end--;
            }
            out.append('.').append(digits, 0, end);
        }
        return out.append(' ');
    }
}
