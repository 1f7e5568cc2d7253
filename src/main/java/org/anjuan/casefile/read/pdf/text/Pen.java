package org.anjuan.casefile.read.pdf.text;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** Sets the glyphs of one string one after another, each where the page's own arithmetic puts it. */
final class Pen {
    /** Text that rises or falls more than this, as part of its length, runs aslant. */
    private static final double SLANT = 0.05;

    private final double wide;
    private final double high;
    private final double across;
    private final double upward;
    private final double stretch;
    private final double letterSpace;
    private final double wordSpace;
    private final Matrix place;
    private final PDRectangle box;
    private final int direction;
    private final Course course;
    private double along;
    private double up;

    /**
     * A pen where the text stands now.
     *
     * @param box what is shown of the page
     * @param quarters clockwise turns of the page
     */
    Pen(PDRectangle box, int quarters, PDGraphicsState state) {
        var text = state.getTextState();
        place = state.getTextMatrix().multiply(state.getCurrentTransformationMatrix());
        stretch = text.getHorizontalScaling() / 100.0;
        wide = text.getFontSize() * stretch;
        high = text.getFontSize();
        letterSpace = text.getCharacterSpacing();
        wordSpace = text.getWordSpacing();
        up = text.getRise();
        across = Math.hypot(place.getScaleX(), place.getShearY());
        upward = Math.hypot(place.getShearX(), place.getScaleY());
        this.box = box;
        direction = direction();
        course = new Course(Math.floorMod(quarters - direction, 4), slanted());
    }

    /** Counter-clockwise quarter turns of the text on the page before the page's own turn; 0 for what is mirrored. */
    private int direction() {
        double a = wide * place.getScaleX();
        double b = wide * place.getShearY();
        double c = high * place.getShearX();
        double d = high * place.getScaleY();
        boolean level = Math.abs(b) < Math.abs(a) && Math.abs(c) < Math.abs(d);
        boolean upright = Math.abs(a) < Math.abs(b) && Math.abs(d) < Math.abs(c);
        if (level) {
            return a < 0 && d < 0 ? 2 : 0;
        }
        return upright && b > 0 && c < 0 ? 1 : upright && b < 0 && c > 0 ? 3 : 0;
    }

    private boolean slanted() {
        double run = Math.abs(place.getScaleX());
        double rise = Math.abs(place.getShearY());
        return Math.min(run, rise) > SLANT * Math.max(run, rise);
    }

    Course course() {
        return course;
    }

    /** The glyph of a code as it stands now, in the frame of its course. */
    Glyph glyph(Code code) {
        double textX = along + code.fromX() * wide;
        double textY = up + code.fromY() * high;
        double x = place.getScaleX() * textX + place.getShearX() * textY + place.getTranslateX() - box.getLowerLeftX();
        double y = place.getShearY() * textX + place.getScaleY() * textY + place.getTranslateY() - box.getLowerLeftY();
        double width = Math.abs(code.width() * wide) * across;
        double em = Math.abs(high) * upward;
        return switch (direction) {
            case 1 -> new Glyph(code.sign(), y, width, x, em);
            case 2 -> new Glyph(code.sign(), box.getWidth() - x, width, y, em);
            case 3 -> new Glyph(code.sign(), box.getHeight() - y, width, box.getWidth() - x, em);
            default -> new Glyph(code.sign(), x, width, box.getHeight() - y, em);
        };
    }

    /**
     * Moves on behind a glyph.
     *
     * @param vertical whether the font is set from top to bottom
     * @param wordEnd whether the code is the space that room between words is added to
     */
    void pass(Code code, boolean vertical, boolean wordEnd) {
        double spaces = letterSpace + (wordEnd ? wordSpace : 0);
        if (vertical) {
            up += code.up() * high + spaces;
        } else {
            along += (code.right() * high + spaces) * stretch;
        }
    }

    /** Leaves the text's own place where the next string begins. */
    void leave(PDGraphicsState state) {
        state.getTextMatrix()
                .translate((float) along, (float) (up - state.getTextState().getRise()));
    }
}
