package org.anjuan.casefile.read.picture;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.anjuan.casefile.PageRemark;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.bounds.Contained;
import org.anjuan.casefile.read.bounds.Deadline;
import org.anjuan.casefile.read.bounds.Overrun;
import org.anjuan.casefile.read.picture.PageDrawing.Painted;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.rendering.RenderDestination;

/** Draws any page of one open document; to be used on the document's thread. */
public final class PagePainter {
    private final PDDocument document;
    private final Bounds bounds;
    private final Runnable dropCaches;

    /**
     * A painter for a document.
     *
     * @param dropCaches makes room when memory ran out
     */
    public PagePainter(PDDocument document, Bounds bounds, Runnable dropCaches) {
        this.document = document;
        this.bounds = bounds;
        this.dropCaches = dropCaches;
    }

    /** Draws a page upright as far as it must be done here: where it is one JPEG, decoding is left to others. */
    public PageDrawing draw(int number, int widthPx, Deadline deadline) {
        return scan(number, widthPx).orElseGet(() -> paint(number, widthPx, deadline));
    }

    /** The short way for a page that is one scan; empty where there is none, or where it failed. */
    private Optional<PageDrawing> scan(int number, int widthPx) {
        var page = document.getPage(number - 1);
        try {
            var placed = SinglePicture.on(page);
            return placed.isEmpty() ? Optional.empty() : scan(placed.get(), size(page, widthPx, bounds));
        } catch (Overrun late) {
            throw late;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError _) {
            return Optional.empty();
        }
    }

    private Optional<PageDrawing> scan(SinglePicture.Placed placed, PixelSize size) throws IOException {
        var jpeg = StoredJpegs.of(placed, bounds);
        return jpeg.isPresent()
                ? Optional.of(new PageDrawing.Decodable(new JpegPicture(jpeg.get(), size)))
                : SolePicture.draw(placed, size, bounds).map(pixels -> new Painted(pixels, Set.of()));
    }

    /**
     * Draws a page upright; when memory runs out, once more at half the width.
     *
     * @param number from 1
     */
    public Painted paint(int number, int widthPx, Deadline deadline) {
        try {
            return attempt(number, widthPx, deadline);
        } catch (OutOfMemoryError _) {
            dropCaches.run();
        } catch (IOException | RuntimeException | StackOverflowError failure) {
            return unreadable(Contained.problem(failure));
        }
        try {
            return attempt(number, Math.max(1, widthPx / 2), deadline);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            return unreadable(Contained.problem(failure));
        }
    }

    private Painted attempt(int number, int widthPx, Deadline deadline) throws IOException {
        deadline.check();
        var damage = new Damage();
        var renderer = new Renderer(deadline, damage);
        var image = renderer.renderImage(number - 1, scale(number, widthPx), ImageType.RGB, RenderDestination.VIEW);
        var main = damage.main();
        if (main.isPresent()) {
            return unreadable(main.get());
        }
        return new Painted(Argb.pixels(image), damage.any() ? Set.of(PageRemark.PART_MISSING) : Set.of());
    }

    private float scale(int number, int widthPx) {
        var page = document.getPage(number - 1);
        return size(page, widthPx, bounds)
                .scale(
                        upright(page)
                                ? page.getCropBox().getWidth()
                                : page.getCropBox().getHeight());
    }

    /** The size at which a page is drawn when this width is asked for. */
    static PixelSize size(PDPage page, int widthPx, Bounds bounds) {
        var box = page.getCropBox();
        return upright(page)
                ? PixelSize.of(box.getWidth(), box.getHeight(), widthPx, bounds.drawnPixels())
                : PixelSize.of(box.getHeight(), box.getWidth(), widthPx, bounds.drawnPixels());
    }

    private static boolean upright(PDPage page) {
        return page.getRotation() % 180 == 0;
    }

    private static Painted unreadable(Problem problem) {
        return new Painted(new Picture.Unreadable(problem), Set.of());
    }

    /** PDFBox's renderer with the careful drawer. */
    private final class Renderer extends PDFRenderer {
        private final Deadline deadline;
        private final Damage damage;

        Renderer(Deadline deadline, Damage damage) {
            super(PagePainter.this.document);
            this.deadline = deadline;
            this.damage = damage;
            setSubsamplingAllowed(true);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new CarefulDrawer(parameters, bounds, deadline, damage);
        }
    }
}
