package org.anjuan.report.docx;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import org.anjuan.casefile.TimeLine;
import org.anjuan.casefile.TimeLine.Span;
import org.anjuan.casefile.TimeLine.State;
import org.anjuan.casefile.TimeLine.Step;

/** Draws the time line of a case in greys that survive any printer: a row a step, then a row a period. */
final class TimeLineChart {
    private static final int WIDTH = 2400;
    private static final int ROW = 44;
    private static final int TOP = 56;
    private static final int BOTTOM = 12;
    private static final int LEFT = 640;
    private static final int RIGHT = 640;
    private static final double SIZE = 28;
    private static final double SMALL = 22;
    private static final double MARK = 16;
    private static final double BAR = 20;
    private static final Color GRID = new Color(0xdddddd);
    private static final Color PERIOD = new Color(0xb0b0b0);

    private final TimeLine line;
    private final ChartFont font = ChartFont.load();
    private final Graphics2D graphics;

    /**
     * What is written beside a period.
     *
     * @param name stands before its bar, {@code came} behind it
     */
    record Said(String name, String came) {}

    private TimeLineChart(TimeLine line, Graphics2D graphics) {
        this.line = line;
        this.graphics = graphics;
    }

    /**
     * The picture.
     *
     * @param line with at least one day on it
     * @param said for each period, in the line's order
     */
    static PrintPicture draw(TimeLine line, List<Said> said) {
        int rows = line.steps().size() + line.spans().size();
        int height = TOP + rows * ROW + BOTTOM;
        var image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, height);
        var chart = new TimeLineChart(line, graphics);
        chart.months(height);
        for (int row = 0; row < line.steps().size(); row++) {
            chart.step(line.steps().get(row), middle(row));
        }
        for (int row = 0; row < line.spans().size(); row++) {
            chart.span(line.spans().get(row), said.get(row), middle(line.steps().size() + row));
        }
        graphics.dispose();
        return PrintPicture.of(image);
    }

    private static double middle(int row) {
        return TOP + (row + 0.5) * ROW;
    }

    /** A line at the beginning of each month; named where there is room. */
    private void months(int height) {
        var last = line.last().orElseThrow();
        double free = 0;
        for (var month = line.first().orElseThrow().withDayOfMonth(1).plusMonths(1);
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            double x = x(month);
            graphics.setColor(GRID);
            graphics.setStroke(new BasicStroke(2));
            graphics.draw(new Line2D.Double(x, TOP, x, height - BOTTOM));
            var name = "%d-%02d".formatted(month.getYear(), month.getMonthValue());
            if (x - font.width(name, SMALL) / 2 > free) {
                write(name, SMALL, x - font.width(name, SMALL) / 2, TOP - 16);
                free = x + font.width(name, SMALL) / 2 + 16;
            }
        }
    }

    private void step(Step step, double y) {
        rule(y);
        var label = step.day() + "　" + step.name();
        write(font.fitted(label, SIZE, LEFT - 30), SIZE, 10, y + SIZE * 0.36);
        graphics.setColor(Color.BLACK);
        graphics.fill(new Ellipse2D.Double(x(step.day()) - MARK / 2, y - MARK / 2, MARK, MARK));
    }

    private void span(Span span, Said said, double y) {
        rule(y);
        write(font.fitted(said.name(), SIZE, LEFT - 30), SIZE, 10, y + SIZE * 0.36);
        var due = span.due();
        var done = span.done();
        if (due != null) {
            bar(span.from(), due, y, PERIOD);
        }
        if (due != null && done != null && span.state() == State.BROKEN) {
            bar(due, done, y, Color.BLACK);
        }
        if (done != null) {
            graphics.setColor(Color.BLACK);
            graphics.fill(new Rectangle2D.Double(x(done) - 3, y - BAR * 0.8, 6, BAR * 1.6));
        }
        write(font.fitted(said.came(), SIZE, RIGHT - 30), SIZE, WIDTH - RIGHT + 24, y + SIZE * 0.36);
    }

    private void bar(LocalDate one, LocalDate other, double y, Color colour) {
        double from = Math.min(x(one), x(other));
        double to = Math.max(x(one), x(other));
        var shape = new Rectangle2D.Double(from, y - BAR / 2, Math.max(4, to - from), BAR);
        graphics.setColor(colour);
        graphics.fill(shape);
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(2));
        graphics.draw(shape);
    }

    private void rule(double y) {
        graphics.setColor(GRID);
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(new Line2D.Double(LEFT, y, WIDTH - RIGHT, y));
    }

    private void write(String text, double size, double x, double y) {
        graphics.setColor(Color.BLACK);
        graphics.fill(font.outline(text, size, x, y));
    }

    private double x(LocalDate day) {
        return LEFT + MARK + line.part(day) * (WIDTH - LEFT - RIGHT - 2 * MARK);
    }
}
