package org.anjuan.desk.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.page.Documents;
import org.anjuan.casefile.read.page.Shown;
import org.anjuan.casefile.read.pdf.PdfFile;
import org.anjuan.desk.Threads;

/** PDF files opened as the program opens them, freshly for each measurement. */
final class OpenPages implements AutoCloseable {
    private static final long DEEP_STACK = 16L << 20;

    private final Documents documents;

    OpenPages(List<Path> files) {
        this(files, 0);
    }

    private OpenPages(List<Path> files, int pages) {
        this.documents = new Documents(
                source ->
                        Optional.of(new Shown(files.get(Integer.parseInt(source.sha256(), 16)), PdfFile.opener(pages))),
                Threads.named("bench", DEEP_STACK),
                Bounds.USUAL);
    }

    OpenPages(Path file) {
        this(List.of(file));
    }

    /** A file that was inspected when it was taken in, and had so many pages. */
    OpenPages(Path file, int pages) {
        this(List.of(file), pages);
    }

    /**
     * Draws pages of a file.
     *
     * @param file its place in the list, from 0
     */
    void draw(int file, int pages, int width) {
        for (int number = 1; number <= pages; number++) {
            page(file, number, width);
        }
    }

    void page(int file, int number, int width) {
        if (documents.draw(key(file, number), width) instanceof Picture.Unreadable(var problem)) {
            throw new IllegalStateException("Not drawn: " + problem);
        }
    }

    PageText text(int number) {
        return documents.read(key(0, number));
    }

    private static PageKey key(int file, int number) {
        return new PageKey(new SourceId("%064x".formatted(file)), number);
    }

    @Override
    public void close() {
        documents.close();
    }
}
