package org.anjuan.casefile.read.pdf;

import java.nio.file.Path;
import java.util.Optional;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.Picture.Pixels;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.page.Documents;
import org.anjuan.casefile.read.page.Shown;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.InstanceOfAssertFactories;

/** Reads the pages of one file as the program does, for tests. */
final class Reading implements AutoCloseable {
    static final SourceId SOURCE = new SourceId("ab".repeat(32));

    private final Documents documents;

    Reading(Path file) {
        this(file, Bounds.USUAL);
    }

    Reading(Path file, Bounds bounds) {
        this.documents = new Documents(_ -> Optional.of(new Shown(file, PdfFile.opener())), Reading::thread, bounds);
    }

    static Thread thread(Runnable work) {
        return Thread.ofPlatform().stackSize(16 << 20).daemon().unstarted(work);
    }

    Documents documents() {
        return documents;
    }

    static PageKey page(int number) {
        return new PageKey(SOURCE, number);
    }

    Pixels pixels(int number, int width) {
        return Assertions.assertThat(documents.draw(page(number), width))
                .asInstanceOf(InstanceOfAssertFactories.type(Pixels.class))
                .actual();
    }

    Reason failure(int number) {
        var picture = documents.draw(page(number), 400);
        Assertions.assertThat(picture).isInstanceOf(Picture.Unreadable.class);
        return ((Picture.Unreadable) picture).problem().reason();
    }

    PageText text(int number) {
        return documents.read(page(number));
    }

    /** Red part, 0 to 255, of the pixel at a place given in parts of the page. */
    static int shade(Pixels pixels, double x, double y) {
        int row = (int) (y * pixels.height());
        int column = (int) (x * pixels.width());
        return pixels.argb()[row * pixels.width() + column] >> 16 & 0xFF;
    }

    /** Part of the pixels that are clearly darker than paper. */
    static double ink(Pixels pixels) {
        long dark = 0;
        for (int pixel : pixels.argb()) {
            dark += (pixel >> 16 & 0xFF) < 128 ? 1 : 0;
        }
        return (double) dark / pixels.argb().length;
    }

    @Override
    public void close() {
        documents.close();
    }
}
