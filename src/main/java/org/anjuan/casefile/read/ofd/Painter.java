package org.anjuan.casefile.read.ofd;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjuan.casefile.PageRemark;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.bounds.Contained;
import org.anjuan.casefile.read.bounds.Overrun;

/** Draws the objects of a page. */
final class Painter implements Artist {
    private static final double USUAL_LINE = 0.353;

    /** Thinner lines, in pixels, would fade away. */
    private static final double THINNEST = 0.6;

    /** A page that lacks a picture over at least this part of its area is not shown. */
    private static final double MAIN_MATTER = 0.5;

    private final BufferedImage paper;
    private final Graphics2D graphics;
    private final Pictures pictures;
    private final Set<PageRemark> remarks;
    private Optional<Problem> main = Optional.empty();

    private Painter(BufferedImage paper, Graphics2D graphics, Pictures pictures, Set<PageRemark> remarks) {
        this.paper = paper;
        this.graphics = graphics;
        this.pictures = pictures;
        this.remarks = remarks;
    }

    /** A painter on white paper of type {@code INT_RGB}. */
    static Painter onWhite(BufferedImage paper, Pictures pictures) {
        var graphics = paper.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return new Painter(paper, graphics, pictures, EnumSet.noneOf(PageRemark.class));
    }

    /** One that paints the pictures of another file onto the same paper. */
    Painter with(Pictures others) {
        return new Painter(paper, graphics, others, remarks);
    }

    /** What must be said beside the page. */
    Set<PageRemark> remarks() {
        return Set.copyOf(remarks);
    }

    /** The reason not to show the page at all. */
    Optional<Problem> main() {
        return main;
    }

    @Override
    public void lost() {
        remarks.add(PageRemark.PART_MISSING);
    }

    @Override
    public void path(Node path, Setting setting) {
        Path2D shape = PathData.of(path.said("AbbreviatedData"));
        shape.setWindingRule(
                path.attribute("Rule", "").equals("Even-Odd") ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        var inks = new Inks(setting.resources());
        begin(setting, setting.place());
        if (path.says("Fill", false)) {
            paint(setting.style(), "FillColor", inks).ifPresent(paint -> fill(shape, paint));
        }
        if (path.says("Stroke", true)) {
            boolean said = setting.style().child("StrokeColor").isPresent();
            var paint = said ? paint(setting.style(), "StrokeColor", inks) : Optional.<Paint>of(Color.BLACK);
            paint.ifPresent(colour -> stroke(shape, colour, setting));
        }
    }

    private Optional<Paint> paint(Style style, String name, Inks inks) {
        var colour = style.child(name);
        if (colour.filter(Inks::approached).isPresent()) {
            lost();
        }
        return colour.flatMap(inks::paint);
    }

    private void fill(Shape shape, Paint paint) {
        graphics.setPaint(paint);
        graphics.fill(shape);
    }

    private void stroke(Shape shape, Paint paint, Setting setting) {
        graphics.setPaint(paint);
        graphics.setStroke(pen(setting));
        graphics.draw(shape);
    }

    private static BasicStroke pen(Setting setting) {
        var style = setting.style();
        double scale = Math.sqrt(Math.abs(setting.place().getDeterminant()));
        double width = Math.max(style.number("LineWidth", USUAL_LINE), THINNEST / Math.max(scale, 1e-6));
        int cap = switch (style.attribute("Cap").orElse("")) {
            case "Round" -> BasicStroke.CAP_ROUND;
            case "Square" -> BasicStroke.CAP_SQUARE;
            default -> BasicStroke.CAP_BUTT;
        };
        int join = switch (style.attribute("Join").orElse("")) {
            case "Round" -> BasicStroke.JOIN_ROUND;
            case "Bevel" -> BasicStroke.JOIN_BEVEL;
            default -> BasicStroke.JOIN_MITER;
        };
        float miter = (float) Math.max(1, style.number("MiterLimit", 4.234));
        float[] dashes = dashes(style.attribute("DashPattern").orElse(""));
        return new BasicStroke((float) width, cap, join, miter, dashes.length == 0 ? null : dashes, (float)
                Math.max(0, style.number("DashOffset", 0)));
    }

    private static float[] dashes(String pattern) {
        double[] numbers = Numbers.of(pattern);
        var dashes = new float[numbers.length];
        double sum = 0;
        for (int i = 0; i < numbers.length; i++) {
            dashes[i] = (float) Math.max(0, numbers[i]);
            sum += dashes[i];
        }
        return sum > 0.01 ? dashes : new float[0];
    }

    @Override
    public void text(Node text, List<Placed> glyphs, Setting setting) throws IOException {
        var inks = new Inks(setting.resources());
        boolean said = setting.style().child("FillColor").isPresent();
        var fill = said ? paint(setting.style(), "FillColor", inks) : Optional.<Paint>of(Color.BLACK);
        var line = paint(setting.style(), "StrokeColor", inks);
        begin(setting, new AffineTransform());
        for (var glyph : glyphs) {
            noteShapes(glyph);
            var shape = glyph.outlines().outline(glyph.glyph()).createTransformedShape(glyph.place());
            if (text.says("Fill", true)) {
                fill.ifPresent(paint -> fill(shape, paint));
            }
            if (text.says("Stroke", false)) {
                graphics.setStroke(new BasicStroke((float) THINNEST));
                line.or(() -> fill).ifPresent(paint -> {
                    graphics.setPaint(paint);
                    graphics.draw(shape);
                });
            }
        }
    }

    private void noteShapes(Placed glyph) {
        if (!glyph.outlines().own()) {
            remarks.add(PageRemark.FONTS_REPLACED);
        }
        if (glyph.glyph() == 0 && !glyph.text().isBlank()) {
            remarks.add(PageRemark.CHARACTERS_UNSURE);
        }
    }

    @Override
    public void image(Node image, Setting setting) {
        var unit = unitSquare(image, setting);
        try {
            var shown = pictures.get(setting.resources(), image.attribute("ResourceID", ""), unit);
            if (!shown.whole()) {
                remarks.add(PageRemark.PICTURE_CUT_SHORT);
            }
            draw(shown.image(), setting, unit);
        } catch (IOException | RuntimeException failure) {
            missing(failure, setting, unit);
        }
    }

    /** From the unit square that a picture fills to the page. */
    private static AffineTransform unitSquare(Node image, Setting setting) {
        var unit = new AffineTransform(setting.place());
        if (image.attribute("CTM").isEmpty()) {
            Numbers.box(image.attribute("Boundary", "")).ifPresent(box -> unit.scale(box.getWidth(), box.getHeight()));
        }
        return unit;
    }

    /**
     * Draws the picture of a seal.
     *
     * @param unit from the unit square that it fills to the page
     */
    void seal(byte[] picture, Setting setting, AffineTransform unit) throws IOException {
        draw(pictures.get(picture, unit).image(), setting, unit);
    }

    private void draw(BufferedImage picture, Setting setting, AffineTransform unit) {
        begin(setting, unit);
        graphics.drawImage(
                picture, AffineTransform.getScaleInstance(1.0 / picture.getWidth(), 1.0 / picture.getHeight()), null);
    }

    /** Notes a picture that cannot be shown, and draws a crossed frame in its place. */
    void missing(Exception failure, Setting setting, AffineTransform unit) {
        var problem = Contained.problem(failure);
        var square = unit.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1));
        var inside = square.getBounds2D()
                .createIntersection(new Rectangle2D.Double(0, 0, paper.getWidth(), paper.getHeight()));
        double area = Math.max(0, inside.getWidth()) * Math.max(0, inside.getHeight());
        if (area >= MAIN_MATTER * paper.getWidth() * paper.getHeight()) {
            main = Optional.of(
                    failure instanceof Overrun ? problem : new Problem(Reason.PICTURE_DAMAGED, problem.detail()));
        }
        lost();
        begin(setting, new AffineTransform());
        graphics.setPaint(Color.GRAY);
        graphics.setStroke(new BasicStroke(1));
        var cross = new Path2D.Double(square);
        cross.append(unit.createTransformedShape(new Line2D.Double(0, 0, 1, 1)), false);
        cross.append(unit.createTransformedShape(new Line2D.Double(0, 1, 1, 0)), false);
        graphics.draw(cross);
    }

    private void begin(Setting setting, AffineTransform place) {
        graphics.setTransform(new AffineTransform());
        graphics.setClip(setting.clip());
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) setting.alpha()));
        graphics.setTransform(place);
    }

    void end() {
        graphics.dispose();
    }
}
