package org.anjuan.casefile.read.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a page's content for the plain scan: one picture that fills the page, and else only text that does not
 * show. Anything it does not know for sure to be invisible makes it say no.
 */
final class SinglePicture {
    private static final int MOST_TOKENS = 100_000;
    private static final double SLACK = 0.01;
    private static final int INVISIBLE = 3;
    private static final int DEEPEST = 4;

    /** Operators that change how later marks look, or end a path, but leave no mark themselves. */
    private static final Set<String> MARKLESS = Set.of(
            "w", "J", "j", "M", "d", "ri", "i", "g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "scn", "SC", "SCN",
            "n", "BT", "ET", "Tf", "Td", "TD", "Tm", "T*", "Tc", "Tw", "Tz", "TL", "Ts", "EMC", "MP", "DP");

    private final PDPage page;
    private final Rectangle2D box;
    private final Deque<State> saved = new ArrayDeque<>();
    private State now = new State(new AffineTransform(), 0);
    private boolean clipFits = true;
    private int tokens;
    private int depth;
    private @Nullable COSDictionary resources;
    private @Nullable Placed found;

    private SinglePicture(PDPage page) {
        this.page = page;
        var crop = page.getCropBox();
        this.box =
                new Rectangle2D.Double(crop.getLowerLeftX(), crop.getLowerLeftY(), crop.getWidth(), crop.getHeight());
    }

    /**
     * The picture and how it lies.
     *
     * @param quarters clockwise quarter turns that make it upright on the upright page
     */
    record Placed(COSStream picture, int quarters) {}

    /** The part of the graphics state that matters here. */
    private record State(AffineTransform matrix, int textMode) {}

    /** The one picture of the page, or empty when the page shows anything else too. */
    static Optional<Placed> on(PDPage page) throws IOException {
        if (hasVisibleAnnotation(page)) {
            return Optional.empty();
        }
        var search = new SinglePicture(page);
        boolean plain = search.harmless(page, page.getCOSObject().getCOSDictionary(COSName.RESOURCES));
        return plain ? Optional.ofNullable(search.found) : Optional.empty();
    }

    private static boolean hasVisibleAnnotation(PDPage page) {
        var annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (annotations == null) {
            return false;
        }
        for (int i = 0; i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation
                    && !COSName.POPUP.equals(annotation.getCOSName(COSName.SUBTYPE))
                    && (annotation.getInt(COSName.F, 0) & 0b100010) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether this content, and what it calls in, is a plain scan as far as it goes. */
    private boolean harmless(PDContentStream content, @Nullable COSDictionary within) throws IOException {
        var outer = resources;
        resources = within == null ? outer : within;
        var parser = new PDFStreamParser(content);
        var operands = new ArrayList<COSBase>();
        for (var token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (++tokens > MOST_TOKENS || (token instanceof Operator operator && !harmless(operator, operands))) {
                return false;
            }
            if (token instanceof COSBase operand) {
                operands.add(operand);
            } else {
                operands.clear();
            }
        }
        resources = outer;
        return true;
    }

    private boolean harmless(Operator operator, List<COSBase> operands) throws IOException {
        return switch (operator.getName()) {
            case "q" -> {
                saved.push(now);
                yield saved.size() < 100;
            }
            case "Q" -> {
                now = saved.isEmpty() ? now : saved.pop();
                yield true;
            }
            case "cm" -> concatenate(operands);
            case "Tr" -> {
                now = new State(now.matrix, (int) number(operands, 0));
                yield true;
            }
            case "Tj", "TJ", "'", "\"" -> now.textMode == INVISIBLE || found == null;
            case "gs" -> plainState(operands);
            case "re" -> {
                clipFits = rectangle(operands).contains(shrunk());
                yield true;
            }
            case "W", "W*" -> clipFits;
            case "BMC", "BDC" -> operands.isEmpty() || !COSName.OC.equals(operands.getFirst());
            case "Do" -> show(operands);
            default -> MARKLESS.contains(operator.getName());
        };
    }

    private boolean concatenate(List<COSBase> operands) {
        if (operands.size() != 6) {
            return false;
        }
        var matrix = new AffineTransform(now.matrix);
        matrix.concatenate(new AffineTransform(
                number(operands, 0),
                number(operands, 1),
                number(operands, 2),
                number(operands, 3),
                number(operands, 4),
                number(operands, 5)));
        now = new State(matrix, now.textMode);
        return true;
    }

    private Rectangle2D rectangle(List<COSBase> operands) {
        double width = number(operands, 2);
        double height = number(operands, 3);
        var rectangle = new Rectangle2D.Double(
                number(operands, 0) + Math.min(0, width),
                number(operands, 1) + Math.min(0, height),
                Math.abs(width),
                Math.abs(height));
        return now.matrix.createTransformedShape(rectangle).getBounds2D();
    }

    private Rectangle2D shrunk() {
        double dx = box.getWidth() * SLACK;
        double dy = box.getHeight() * SLACK;
        return new Rectangle2D.Double(
                box.getX() + dx, box.getY() + dy, box.getWidth() - 2 * dx, box.getHeight() - 2 * dy);
    }

    private boolean plainState(List<COSBase> operands) {
        var state = resource(COSName.EXT_G_STATE, operands);
        return state != null
                && !(state.getDictionaryObject(COSName.SMASK) instanceof COSDictionary)
                && state.getFloat(COSName.CA_NS, 1) == 1
                && (state.getItem(COSName.BM) == null || COSName.NORMAL.equals(state.getDictionaryObject(COSName.BM)));
    }

    private boolean show(List<COSBase> operands) throws IOException {
        if (!(resource(COSName.XOBJECT, operands) instanceof COSStream object) || object.containsKey(COSName.OC)) {
            return false;
        }
        return COSName.FORM.equals(object.getCOSName(COSName.SUBTYPE)) ? enter(object) : place(object);
    }

    /** A form is part of the content, drawn in its own frame and clipped to its own box. */
    private boolean enter(COSStream stream) throws IOException {
        var form = new PDFormXObject(stream);
        var before = now;
        if (++depth > DEEPEST || form.getBBox() == null) {
            return false;
        }
        var matrix = new AffineTransform(now.matrix);
        matrix.concatenate(form.getMatrix().createAffineTransform());
        now = new State(matrix, now.textMode);
        boolean whole = matrix.createTransformedShape(form.getBBox().toGeneralPath())
                .getBounds2D()
                .contains(shrunk());
        boolean pictureBefore = found != null;
        boolean plain = harmless(form, stream.getCOSDictionary(COSName.RESOURCES));
        now = before;
        depth--;
        return plain && (whole || pictureBefore == (found != null));
    }

    private boolean place(COSStream picture) {
        if (found != null) {
            return false;
        }
        var quarters = quarters();
        if (quarters.isEmpty() || !fillsPage() || !COSName.IMAGE.equals(picture.getCOSName(COSName.SUBTYPE))) {
            return false;
        }
        found = new Placed(picture, Math.floorMod(quarters.get() + page.getRotation() / 90, 4));
        return true;
    }

    private boolean fillsPage() {
        var area = now.matrix
                .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                .getBounds2D();
        double dx = box.getWidth() * SLACK;
        double dy = box.getHeight() * SLACK;
        return Math.abs(area.getMinX() - box.getMinX()) <= dx
                && Math.abs(area.getMaxX() - box.getMaxX()) <= dx
                && Math.abs(area.getMinY() - box.getMinY()) <= dy
                && Math.abs(area.getMaxY() - box.getMaxY()) <= dy;
    }

    /** Clockwise quarter turns by which the matrix lays the picture down; empty when it slants or mirrors it. */
    private Optional<Integer> quarters() {
        double a = now.matrix.getScaleX();
        double b = now.matrix.getShearY();
        double c = now.matrix.getShearX();
        double d = now.matrix.getScaleY();
        double level = Math.max(Math.abs(a), Math.abs(b)) * 1e-4;
        if (Math.abs(b) <= level && Math.abs(c) <= level && a * d > 0) {
            return Optional.of(a > 0 ? 0 : 2);
        }
        if (Math.abs(a) <= level && Math.abs(d) <= level && b * c < 0) {
            return Optional.of(b > 0 ? 3 : 1);
        }
        return Optional.empty();
    }

    private @Nullable COSDictionary resource(COSName kind, List<COSBase> operands) {
        var ofKind = resources == null ? null : resources.getCOSDictionary(kind);
        return ofKind != null && !operands.isEmpty() && operands.getFirst() instanceof COSName name
                ? ofKind.getCOSDictionary(name)
                : null;
    }

    private static double number(List<COSBase> operands, int index) {
        return index < operands.size() && operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
    }

    /** Whether an array says what would hold without it. */
    static boolean usual(@Nullable COSArray decode) {
        if (decode == null) {
            return true;
        }
        for (int i = 0; i < decode.size(); i++) {
            if (!(decode.getObject(i) instanceof COSNumber number) || number.floatValue() != i % 2) {
                return false;
            }
        }
        return true;
    }
}
