package org.anjuan.casefile.read.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.bounds.Deadline;
import org.anjuan.casefile.read.bounds.Overrun;
import org.anjuan.casefile.read.font.ReadingFonts;
import org.anjuan.casefile.read.picture.PagePainter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** One open PDF with its pages in a row; everything here belongs to the thread that opened it. */
final class PdfFile implements AutoCloseable {
    private final PDDocument document;
    private final PageTree tree;
    private final WatchedFile.Watch watch;
    private final PagePainter painter;

    private PdfFile(PDDocument document, PageTree tree, WatchedFile.Watch watch, Bounds bounds) {
        this.document = document;
        this.tree = tree;
        this.watch = watch;
        this.painter = new PagePainter(document, bounds, this::dropCaches);
    }

    /**
     * Opens a file and counts its pages, trusting no number in it.
     *
     * @param password of the user; empty for files that open without one
     * @throws IOException when the bytes are no PDF, or need another password
     * @throws Overrun when it has no pages, too many pages, or takes too long
     */
    static PdfFile open(Path path, String password, Bounds bounds, Deadline deadline) throws IOException {
        ReadingFonts.ready();
        if (Files.size(path) == 0) {
            throw new Overrun(Reason.EMPTY, "");
        }
        var watch = new WatchedFile.Watch(deadline);
        var bytes = new WatchedFile(path, watch);
        PDDocument document = null;
        boolean opened = false;
        try {
            document = Loader.loadPDF(bytes, password);
            document.setResourceCache(new FontsOnlyCache());
            var file = new PdfFile(document, PageTree.flatten(document, bounds, deadline), watch, bounds);
            opened = true;
            return file;
        } finally {
            if (!opened) {
                IOUtils.closeQuietly(document);
                IOUtils.closeQuietly(bytes);
            }
        }
    }

    /** Sets the deadline for what is done next. */
    void until(Deadline deadline) {
        watch.set(deadline);
    }

    PagePainter painter() {
        return painter;
    }

    /**
     * A page by its number from 1.
     *
     * @throws Overrun when there is none, its place in the file is empty, or all it should show is gone
     */
    PDPage page(int number) {
        if (number > tree.count() || tree.lost(number - 1)) {
            throw new Overrun(Reason.DAMAGED, "page object missing");
        }
        var page = document.getPage(number - 1);
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

    /** Sizes of all pages, upright. */
    List<PageSize> sizes() {
        return tree.sizes();
    }

    @Override
    public void close() {
        IOUtils.closeQuietly(document);
    }
}
