package org.anjuan.report.docx;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Draws bars that lie on their side, in greys that survive any printer. */
final class BarChart {
    /** How many bars a chart has at most. */
    static final int MOST = 10;

    private static final int WIDTH = 1800;
    private static final int ROW = 76;
    private static final int BAR = 40;
    private static final int MOST_LABELS = 800;
    private static final int RIGHT = 150;
    private static final int TOP = 70;
    private static final int BOTTOM = 20;
    private static final double SIZE = 34;

    private final List<Bar> bars;
    private final double most;
    private final ChartFont font;
    private final Graphics2D graphics;
    private final double left;

    /**
     * One bar.
     *
     * @param said its value as it is printed
     */
    record Bar(String label, double value, String said) {}

    private BarChart(List<Bar> bars, double most, ChartFont font, Graphics2D graphics) {
        this.bars = bars;
        this.most = most;
        this.font = font;
        this.graphics = graphics;
        this.left = Math.min(
                MOST_LABELS,
                40
                        + bars.stream()
                                .mapToDouble(bar -> font.width(bar.label(), SIZE))
                                .max()
                                .orElse(0));
    }

    /**
     * The chart as a picture.
     *
     * @param line where a broken line crosses all bars, such as an average
     * @param lineLabel what is written above that line
     */
    static PrintPicture draw(List<Bar> bars, Optional<BigDecimal> line, String lineLabel) {
        int height = TOP + bars.size() * ROW + BOTTOM;
        var image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, height);
        double most = Math.max(
                bars.stream().mapToDouble(Bar::value).max().orElse(1),
                line.map(BigDecimal::doubleValue).orElse(0.0));
        var chart = new BarChart(bars, most > 0 ? most : 1, ChartFont.load(), graphics);
        chart.bars();
        line.ifPresent(value -> chart.line(value.doubleValue(), lineLabel));
        graphics.dispose();
        return PrintPicture.of(image);
    }

    private void bars() {
        for (int row = 0; row < bars.size(); row++) {
            bar(bars.get(row), TOP + row * ROW + (ROW - BAR) / 2.0);
        }
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(3));
        graphics.draw(new Line2D.Double(left, TOP, left, TOP + bars.size() * ROW));
    }

    private void bar(Bar bar, double y) {
        double baseline = y + BAR * 0.78;
        var label = font.fitted(bar.label(), SIZE, left - 40);
        graphics.setColor(Color.BLACK);
        graphics.fill(font.outline(label, SIZE, left - 20 - font.width(label, SIZE), baseline));
        double end = x(bar.value());
        var shape = new Rectangle2D.Double(left, y, Math.max(0, end - left), BAR);
        graphics.setColor(new Color(0x8c8c8c));
        graphics.fill(shape);
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(2));
        graphics.draw(shape);
        graphics.fill(font.outline(bar.said(), SIZE, end + 14, baseline));
    }

    private void line(double value, String label) {
        double x = x(value);
        graphics.setStroke(
                new BasicStroke(3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {14, 9}, 0));
        graphics.draw(new Line2D.Double(x, TOP - 8, x, TOP + bars.size() * ROW));
        double begin = Math.min(x - font.width(label, SIZE) / 2, WIDTH - 10 - font.width(label, SIZE));
        graphics.fill(font.outline(label, SIZE, Math.max(0, begin), TOP - 22));
    }

    private double x(double value) {
        return left + Math.max(0, value) / most * (WIDTH - left - RIGHT);
    }
}
