package org.anjuan.casefile.read.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageRemark;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.StoredJpeg;
import org.anjuan.casefile.Tile;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.bounds.Contained;
import org.anjuan.casefile.read.bounds.Deadline;
import org.anjuan.casefile.read.bounds.Overrun;
import org.anjuan.casefile.read.page.PageFile;
import org.anjuan.casefile.read.pdf.text.PlacedText;
import org.anjuan.casefile.read.picture.Argb;
import org.anjuan.casefile.read.picture.PageDrawing.Painted;
import org.anjuan.casefile.read.picture.PixelSize;
import org.anjuan.casefile.read.zip.Zips;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.io.IOUtils;

/** An OFD file as pages. */
public final class OfdFile implements PageFile {
    private static final double POINTS = 72 / 25.4;

    private final ZipFile zip;
    private final Parts parts;
    private final FontShelf fonts;
    private final List<Document.Leaf> leaves;
    private final List<PageSize> sizes;
    private final Bounds bounds;
    private final int depth;

    private OfdFile(ZipFile zip, Parts parts, Bounds bounds, int depth) throws IOException {
        this.zip = zip;
        this.parts = parts;
        this.fonts = new FontShelf(parts);
        this.bounds = bounds;
        this.depth = depth;
        this.leaves = leaves(parts);
        if (leaves.isEmpty()) {
            throw new Overrun(Reason.NO_PAGES, "");
        } else if (leaves.size() > bounds.pages()) {
            throw new Overrun(Reason.TOO_MANY_PAGES, "");
        }
        this.sizes = leaves.stream().map(this::size).toList();
    }

    /** Opens OFD files that are not encrypted. */
    public static OfdFile open(Path path, Bounds bounds, Deadline deadline) throws IOException {
        return open(zip(path), bounds, deadline, 0);
    }

    /**
     * Opens an OFD file that lies in another.
     *
     * @param depth how many files lie around it
     */
    static OfdFile within(byte[] bytes, Bounds bounds, Deadline deadline, int depth) throws IOException {
        return open(ZipFile.builder().setByteArray(bytes).get(), bounds, deadline, depth);
    }

    private static OfdFile open(ZipFile zip, Bounds bounds, Deadline deadline, int depth) throws IOException {
        boolean opened = false;
        try {
            var file = new OfdFile(zip, new Parts(zip, deadline), bounds, depth);
            opened = true;
            return file;
        } finally {
            if (!opened) {
                zip.close();
            }
        }
    }

    private static ZipFile zip(Path path) throws IOException {
        if (Files.size(path) == 0) {
            throw new Overrun(Reason.EMPTY, "");
        }
        try {
            return Zips.open(path);
        } catch (Zips.Unmeasured _) {
            throw new Overrun(Reason.ARCHIVE_BOMB, "OFD");
        } catch (Zips.Broken broken) {
            throw new IOException(broken);
        }
    }

    private static List<Document.Leaf> leaves(Parts parts) throws IOException {
        if (parts.has("Encryptions.xml")) {
            throw new Overrun(Reason.ENCRYPTED, "OFD");
        }
        var root = parts.xml("OFD.xml").orElseThrow(() -> new IOException("No OFD.xml"));
        var leaves = new ArrayList<Document.Leaf>();
        boolean met = false;
        for (var body : root.children("DocBody")) {
            var document = Document.of(parts, body);
            met |= document.isPresent();
            document.ifPresent(found -> leaves.addAll(found.pages()));
        }
        if (!met) {
            throw new IOException("No document");
        }
        return List.copyOf(leaves);
    }

    /** The page's size; where its content is broken, that of its document. */
    private PageSize size(Document.Leaf leaf) {
        Rectangle2D area;
        try {
            area = leaf.document().area(parts.before(leaf.place(), "Content"));
        } catch (IOException _) {
            area = leaf.document().area(Optional.empty());
        }
        return new PageSize(area.getWidth() * POINTS, area.getHeight() * POINTS);
    }

    @Override
    public List<PageSize> sizes() {
        return sizes;
    }

    @Override
    public Painted draw(int number, int widthPx, Deadline deadline) {
        return paint(number, widthPx, deadline);
    }

    @Override
    public Painted paint(int number, int widthPx, Deadline deadline) {
        try {
            return attempt(number, widthPx, deadline);
        } catch (OutOfMemoryError _) {
            return half(number, widthPx, deadline);
        } catch (IOException | RuntimeException | StackOverflowError failure) {
            return unreadable(Contained.problem(failure));
        }
    }

    private Painted half(int number, int widthPx, Deadline deadline) {
        try {
            return attempt(number, Math.max(1, widthPx / 2), deadline);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            return unreadable(Contained.problem(failure));
        }
    }

    private static Painted unreadable(Problem problem) {
        return new Painted(new Picture.Unreadable(problem), Set.of());
    }

    private Painted attempt(int number, int widthPx, Deadline deadline) throws IOException {
        var area = page(number, deadline).area();
        var size = PixelSize.of(area.getWidth(), area.getHeight(), widthPx, bounds.drawnPixels());
        var paper = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        var unit = AffineTransform.getScaleInstance(size.width(), size.height());
        var painter = painted(number, paper, unit, deadline);
        return painter.main()
                .map(OfdFile::unreadable)
                .orElseGet(() -> new Painted(Argb.pixels(paper), painter.remarks()));
    }

    private Painter painted(int number, BufferedImage paper, AffineTransform unit, Deadline deadline)
            throws IOException {
        var painter = Painter.onWhite(paper, pictures(deadline));
        try {
            show(number, painter, unit, deadline);
        } finally {
            painter.end();
        }
        return painter;
    }

    @Override
    public Picture draw(Tile tile, Deadline deadline) {
        try {
            return attempt(tile, deadline);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            return new Picture.Unreadable(Contained.problem(failure));
        }
    }

    private Picture attempt(Tile tile, Deadline deadline) throws IOException {
        int number = tile.page().number();
        var area = page(number, deadline).area();
        var whole = PixelSize.of(area.getWidth(), area.getHeight(), tile.pageWidth(), Long.MAX_VALUE);
        var size = whole.of(tile);
        var piece = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        var unit = AffineTransform.getTranslateInstance(-tile.left(), -tile.top());
        unit.scale(whole.width(), whole.height());
        painted(number, piece, unit, deadline);
        return Argb.pixels(piece);
    }

    /**
     * Draws a page with its notes and seals.
     *
     * @param unit from the unit square that the page fills to the painter's room
     */
    void show(int number, Painter painter, AffineTransform unit, Deadline deadline) throws IOException {
        var page = page(number, deadline);
        var area = page.area();
        var place = new AffineTransform(unit);
        place.scale(1 / area.getWidth(), 1 / area.getHeight());
        place.translate(-area.getX(), -area.getY());
        page.walk(new Walk(fonts, painter, deadline), painter, place);
        var seals = new SealPainter(painter, bounds, deadline, depth);
        page.seals().forEach(seal -> seals.show(seal, place));
    }

    Pictures pictures(Deadline deadline) {
        return new Pictures(parts, bounds, deadline);
    }

    private Leaves page(int number, Deadline deadline) throws IOException {
        parts.until(deadline);
        if (number > leaves.size()) {
            throw new Overrun(Reason.DAMAGED, "no such page");
        }
        var page = Leaves.read(parts, leaves.get(number - 1));
        if (!page.there()) {
            throw new Overrun(Reason.DAMAGED, "page contents missing");
        }
        return page;
    }

    @Override
    public PageText text(PageKey key, Deadline deadline) throws IOException {
        var page = page(key.number(), deadline);
        var area = page.area();
        var text = new PlacedText(sizes.get(key.number() - 1));
        var points = AffineTransform.getScaleInstance(POINTS, POINTS);
        points.translate(-area.getX(), -area.getY());
        var gatherer = new TextGatherer(text);
        page.walk(new Walk(fonts, gatherer, deadline), gatherer, points);
        return text.text(key);
    }

    /** Of an OFD page, only drawing tells what is missing; but a seal that cannot be found may belong on any page. */
    @Override
    public Set<PageRemark> remarks(int number) {
        boolean unread = number <= leaves.size()
                && leaves.get(number - 1).document().seals().unread();
        return unread ? Set.of(PageRemark.SEAL_UNREAD) : Set.of();
    }

    @Override
    public Optional<StoredJpeg> stored(int number) {
        return Optional.empty();
    }

    @Override
    public void until(Deadline deadline) {
        parts.until(deadline);
    }

    @Override
    public void close() {
        IOUtils.closeQuietly(zip);
    }
}
