package org.anjuan.casefile.read.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageRemark;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.StoredJpeg;
import org.anjuan.casefile.Tile;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.bounds.Deadline;
import org.anjuan.casefile.read.bounds.Overrun;
import org.anjuan.casefile.read.font.ReadingFonts;
import org.anjuan.casefile.read.image.Decoders;
import org.anjuan.casefile.read.page.PageFile;
import org.anjuan.casefile.read.pdf.text.KnownFonts;
import org.anjuan.casefile.read.pdf.text.PageTextReader;
import org.anjuan.casefile.read.picture.CarriedRemarks;
import org.anjuan.casefile.read.picture.PageDrawing;
import org.anjuan.casefile.read.picture.PageDrawing.Painted;
import org.anjuan.casefile.read.picture.PagePainter;
import org.anjuan.casefile.read.picture.RemarkFinder;
import org.anjuan.casefile.read.picture.StoredJpegs;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.PublicKeySecurityHandler;
import org.jspecify.annotations.Nullable;

/** One open PDF with its pages in a row; everything here belongs to the thread that opened it. */
public final class PdfFile implements PageFile {
    private static final String CERTIFICATE_HANDLER = PublicKeySecurityHandler.class.getName();

    private final PDDocument document;
    private final PageFinder pages;
    private final WatchedFile.Watch watch;
    private final PagePainter painter;
    private final FormFields form;
    private final KnownFonts fonts = new KnownFonts();
    private final Bounds bounds;

    private PdfFile(PDDocument document, PageFinder pages, WatchedFile.Watch watch, Bounds bounds) {
        this.document = document;
        this.pages = pages;
        this.watch = watch;
        this.bounds = bounds;
        this.painter = new PagePainter(document, bounds, this::dropCaches);
        this.form = new FormFields(document);
    }

    /** Opens PDFs that need no password. */
    public static Opener opener() {
        return opener(0);
    }

    /**
     * Opens PDFs that were walked before, so that a page is found without reading the others.
     *
     * @param pages how many the walk found
     */
    public static Opener opener(int pages) {
        return (path, bounds, deadline) -> open(path, "", pages, bounds, deadline);
    }

    /** Opens PDFs with a user's password. */
    public static Opener opener(String password) {
        return (path, bounds, deadline) -> open(path, password, 0, bounds, deadline);
    }

    /**
     * Opens a file.
     *
     * @param password of the user; empty for files that open without one
     * @param pages how many pages it is known to have; 0 where nobody knows
     * @throws IOException when the bytes are no PDF, or need another password
     * @throws Overrun when it has no pages, too many pages, or takes too long
     */
    private static PdfFile open(Path path, String password, int pages, Bounds bounds, Deadline deadline)
            throws IOException {
        ReadingFonts.ready();
        Decoders.ready();
        if (Files.size(path) == 0) {
            throw new Overrun(Reason.EMPTY, "");
        }
        var watch = new WatchedFile.Watch(deadline);
        var bytes = new WatchedFile(path, watch);
        PDDocument document = null;
        boolean opened = false;
        try {
            document = load(bytes, password);
            document.setResourceCache(new FontsOnlyCache());
            var file = new PdfFile(document, new PageFinder(document, pages, bounds, deadline), watch, bounds);
            opened = true;
            return file;
        } finally {
            if (!opened) {
                IOUtils.closeQuietly(document);
                IOUtils.closeQuietly(bytes);
            }
        }
    }

    /** Files that are locked to a certificate say so; the library only reports that it has none. */
    private static PDDocument load(RandomAccessRead bytes, String password) throws IOException {
        try {
            return Loader.loadPDF(bytes, password);
        } catch (IOException failure) {
            if (CERTIFICATE_HANDLER.equals(failure.getStackTrace()[0].getClassName())) {
                throw new Overrun(Reason.NEEDS_CERTIFICATE, "");
            }
            throw failure;
        }
    }

    @Override
    public void until(Deadline deadline) {
        watch.set(deadline);
    }

    @Override
    public PageDrawing draw(int number, int widthPx, Deadline deadline) {
        form.settle();
        return painter.draw(page(number), widthPx, deadline);
    }

    @Override
    public Painted paint(int number, int widthPx, Deadline deadline) {
        form.settle();
        return painter.paint(page(number), widthPx, deadline);
    }

    @Override
    public Picture draw(Tile tile, Deadline deadline) {
        form.settle();
        return painter.draw(page(tile.page().number()), tile, deadline);
    }

    @Override
    public Optional<StoredJpeg> stored(int number) throws IOException {
        return StoredJpegs.of(page(number), bounds);
    }

    @Override
    public Set<PageRemark> remarks(int number) throws IOException {
        var page = page(number);
        var remarks = new HashSet<>(RemarkFinder.on(page));
        if (form.missingOn(page)) {
            remarks.add(PageRemark.PART_MISSING);
        }
        remarks.addAll(CarriedRemarks.read(document));
        return Set.copyOf(remarks);
    }

    @Override
    public PageText text(PageKey page, Deadline deadline) throws IOException {
        return PageTextReader.read(page, page(page.number()), fonts, deadline);
    }

    /**
     * A page by its number from 1.
     *
     * @throws Overrun when there is none, its place in the file is empty, or all it should show is gone
     */
    private PDPage page(int number) {
        var page = pages.page(number - 1);
        if (contentsLost(page)) {
            throw new Overrun(Reason.DAMAGED, "page contents missing");
        }
        return page;
    }

    /** Whether the page names contents of which none are in the file, as in files cut short; a page may name none. */
    private static boolean contentsLost(PDPage page) {
        return switch (page.getCOSObject().getItem(COSName.CONTENTS)) {
            case COSObject reference -> lost(reference);
            case COSArray parts
            when parts.size() > 0 ->
                IntStream.range(0, parts.size()).mapToObj(parts::get).allMatch(PdfFile::lost);
            case null, default -> false;
        };
    }

    private static boolean lost(@Nullable COSBase part) {
        return part instanceof COSObject reference
                && (reference.getObject() == null || reference.getObject() == COSNull.NULL);
    }

    /** Forgets what was read for earlier pages, to make room. */
    private void dropCaches() {
        document.setResourceCache(new FontsOnlyCache());
    }

    @Override
    public List<PageSize> sizes() {
        return pages.sizes();
    }

    @Override
    public void close() {
        IOUtils.closeQuietly(document);
    }
}
