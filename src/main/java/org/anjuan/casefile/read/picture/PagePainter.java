package org.anjuan.casefile.read.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Tile;
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

/** Draws pages of one open document, each while it is the document's first; to be used on the document's thread. */
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

    /** Draws the document's first page upright as far as it must be done here: where it is one JPEG, decoding is left to others. */
    public PageDrawing draw(PDPage page, int widthPx, Deadline deadline) {
        return scan(page, widthPx).orElseGet(() -> paint(page, widthPx, deadline));
    }

    /** The short way for a page that is one scan; empty where there is none, or where it failed. */
    private Optional<PageDrawing> scan(PDPage page, int widthPx) {
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
     * @param page the document's first
     */
    public Painted paint(PDPage page, int widthPx, Deadline deadline) {
        try {
            return attempt(page, widthPx, deadline);
        } catch (OutOfMemoryError _) {
            dropCaches.run();
        } catch (IOException | RuntimeException | StackOverflowError failure) {
            return unreadable(Contained.problem(failure));
        }
        try {
            return attempt(page, Math.max(1, widthPx / 2), deadline);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            return unreadable(Contained.problem(failure));
        }
    }

    /**
     * Draws a piece of a page, upright and enlarged.
     *
     * @param page the document's first
     */
    public Picture draw(PDPage page, Tile tile, Deadline deadline) {
        try {
            return attempt(page, tile, deadline);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            dropCaches.run();
            return new Picture.Unreadable(Contained.problem(failure));
        }
    }

    private Picture attempt(PDPage page, Tile tile, Deadline deadline) throws IOException {
        deadline.check();
        var whole = size(page, tile.pageWidth(), Long.MAX_VALUE);
        var size = whole.of(tile);
        var piece = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        var graphics = piece.createGraphics();
        graphics.setBackground(Color.WHITE);
        graphics.clearRect(0, 0, piece.getWidth(), piece.getHeight());
        graphics.translate(-tile.left(), -tile.top());
        float scale = scale(page, whole);
        new Renderer(deadline, new Damage()).renderPageToGraphics(0, graphics, scale, scale, RenderDestination.VIEW);
        graphics.dispose();
        return Argb.pixels(piece);
    }

    private Painted attempt(PDPage page, int widthPx, Deadline deadline) throws IOException {
        deadline.check();
        var damage = new Damage();
        var renderer = new Renderer(deadline, damage);
        var image = renderer.renderImage(
                0, scale(page, size(page, widthPx, bounds)), ImageType.RGB, RenderDestination.VIEW);
        var main = damage.main();
        if (main.isPresent()) {
            return new Painted(new Picture.Unreadable(main.get()), Set.of(), damage.starved());
        }
        return new Painted(Argb.pixels(image), damage.remarks(), damage.starved());
    }

    private static float scale(PDPage page, PixelSize size) {
        return size.scale(
                upright(page) ? page.getCropBox().getWidth() : page.getCropBox().getHeight());
    }

    /** The size at which a page is drawn when this width is asked for. */
    static PixelSize size(PDPage page, int widthPx, Bounds bounds) {
        return size(page, widthPx, bounds.drawnPixels());
    }

    private static PixelSize size(PDPage page, int widthPx, long mostPixels) {
        var box = page.getCropBox();
        return upright(page)
                ? PixelSize.of(box.getWidth(), box.getHeight(), widthPx, mostPixels)
                : PixelSize.of(box.getHeight(), box.getWidth(), widthPx, mostPixels);
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
