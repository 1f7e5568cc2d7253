package org.anjuan.casefile.read.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.bounds.Deadline;
import org.anjuan.casefile.read.bounds.Overrun;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * PDFBox's page drawer made to stop when late, to refuse pictures too large to decode, to scale scans well, and to tell
 * what it could not draw instead of leaving white.
 */
final class CarefulDrawer extends PageDrawer {
    private static final Color MISSING = new Color(0xB0B0B0);

    /** What leaves something on the page. */
    private static final Set<String> PAINTING =
            Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "BI", "Do", "Tj", "TJ", "'", "\"");

    /** Width of a line without width, in pixels: seen, and not as heavy as one that has a width. */
    private static final double HAIR = 0.75;

    private final Bounds bounds;
    private final Deadline deadline;
    private final Damage damage;
    private boolean painted;

    CarefulDrawer(PageDrawerParameters parameters, Bounds bounds, Deadline deadline, Damage damage) throws IOException {
        super(parameters);
        this.bounds = bounds;
        this.deadline = deadline;
        this.damage = damage;
    }

    /** Content that breaks off is told of; where nothing was painted before that, nothing is shown. */
    @Override
    public void processPage(PDPage page) throws IOException {
        var read = new ReadPage(page);
        super.processPage(read);
        if (!read.readToEnd() || !Contents.whole(page)) {
            damage.note(new Overrun(Reason.DAMAGED, "page contents break off"), painted ? 0 : 1);
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        painted |= PAINTING.contains(operator.getName());
        try {
            super.processOperator(operator, operands);
        } catch (Overrun overrun) {
            throw overrun;
        } catch (RuntimeException fault) {
            damage.note(fault, 0);
        }
    }

    /** Lines of tables are often rectangles without any height, which every viewer shows all the same. */
    @Override
    public void fillPath(int windingRule) throws IOException {
        Hairlines.widen(
                getLinePath(), HAIR / Math.sqrt(Math.abs(deviceTransform().getDeterminant())));
        super.fillPath(windingRule);
    }

    /** A composite font that is broken is replaced by one whose characters have other numbers. */
    @Override
    protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (font instanceof PDType0Font && font.isDamaged()) {
            damage.mistrust();
        }
        super.showFontGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException failure) {
        damage.note(failure, 0);
    }

    @Override
    public void drawImage(PDImage picture) throws IOException {
        try {
            drawOrMend(picture);
        } catch (Overrun overrun) {
            if (overrun.problem().reason() != Reason.TOO_MUCH_MEMORY) {
                throw overrun;
            }
            missing(overrun);
        } catch (IOException | RuntimeException failure) {
            missing(failure);
        }
    }

    /** Once more, where what broke could be mended. */
    private void drawOrMend(PDImage picture) throws IOException {
        try {
            drawIfBearable(picture);
        } catch (Overrun overrun) {
            throw overrun;
        } catch (IOException | RuntimeException failure) {
            if (!mended(picture.getCOSObject())) {
                throw failure;
            }
            drawIfBearable(picture);
        }
    }

    /** Mends the picture, and the masks it is drawn through. */
    private static boolean mended(COSDictionary picture) throws IOException {
        boolean any = false;
        for (var part : new COSBase[] {
            picture, picture.getDictionaryObject(COSName.MASK), picture.getDictionaryObject(COSName.SMASK)
        }) {
            if (part instanceof COSStream stream) {
                var fax = FaxData.of(stream);
                if (fax.isPresent()) {
                    fax.get().mend();
                    any = true;
                }
            }
        }
        return any;
    }

    private void drawIfBearable(PDImage picture) throws IOException {
        long pixels = StoredPixels.of(picture.getCOSObject());
        if (pixels > bounds.storedPixels()) {
            throw tooLarge(picture);
        }
        if (StoredPixels.bytes(picture.getCOSObject(), pixels) > bounds.unpackedBytes()) {
            damage.starve();
            throw tooLarge(picture);
        }
        if (picture.getCOSObject() instanceof COSStream stream) {
            if (StoredPixels.grayWithoutSaying(stream)) {
                stream.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
            }
            Jpeg2000Opacity.part(stream);
        }
        super.drawImage(ScaledImage.isWorthwhile(picture) ? new ScaledImage(picture, drawnArea()) : picture);
    }

    private static Overrun tooLarge(PDImage picture) {
        var size = picture.getCOSObject().getInt(COSName.WIDTH, COSName.W, 0) + " x "
                + picture.getCOSObject().getInt(COSName.HEIGHT, COSName.H, 0);
        return new Overrun(Reason.TOO_MUCH_MEMORY, "picture of " + size + " pixels");
    }

    /** As PDFBox reckons it, but a picture exactly twice, three times … the drawn size is not taken for a hair less. */
    @Override
    protected int getSubsampling(PDImage picture, AffineTransform at) {
        double drawn = Math.abs(at.getDeterminant() * deviceTransform().getDeterminant());
        double ratio = Math.sqrt((double) picture.getWidth() * picture.getHeight() / Math.max(drawn, 1));
        int most = Math.clamp(Math.min(picture.getWidth(), picture.getHeight()), 1, 8);
        return Math.clamp((long) Math.floor(ratio + 0.01), 1, most);
    }

    private AffineTransform deviceTransform() {
        return new AffineTransform(getGraphics().getTransform());
    }

    /** Sides, in device pixels, of the parallelogram the picture at hand is drawn to. */
    private PixelSize drawnArea() {
        var all = deviceTransform();
        all.concatenate(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
        return new PixelSize(side(all.getScaleX(), all.getShearY()), side(all.getShearX(), all.getScaleY()));
    }

    private static int side(double dx, double dy) {
        return (int) Math.clamp(Math.ceil(Math.hypot(dx, dy)), 1, 100_000);
    }

    /** Notes the failure and draws a crossed frame where the picture belongs. */
    private void missing(Exception failure) {
        var square = new Path2D.Double(new Rectangle2D.Double(0, 0, 1, 1));
        square.moveTo(0, 0);
        square.lineTo(1, 1);
        square.moveTo(0, 1);
        square.lineTo(1, 0);
        square.transform(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
        var area = square.getBounds2D();
        var page = getPage().getCropBox();
        damage.note(failure, area.getWidth() * area.getHeight() / ((double) page.getWidth() * page.getHeight()));
        var graphics = getGraphics();
        graphics.setColor(MISSING);
        graphics.setStroke(new BasicStroke(1));
        setClip();
        graphics.draw(square);
    }
}
