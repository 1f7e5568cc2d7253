package org.anjuan.casefile.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.Picture.Pixels;
import org.anjuan.casefile.Picture.Unreadable;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.page.Documents;
import org.anjuan.casefile.read.page.Shown;
import org.anjuan.samples.RawPdf;
import org.anjuan.samples.SamplePdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Open documents are served by one thread each, put away when others are wanted, and closed without harm. */
class OpenDocumentsTest {
    private static final SourceId OTHER = new SourceId("cd".repeat(32));

    @TempDir
    Path folder;

    @Test
    void pagesAskedForByManyThreadsAreThoseDrawnOneAfterAnother() throws Exception {
        var file = mixed("many.pdf");
        var expected = new ArrayList<int[]>();
        try (var reading = new Reading(file)) {
            for (int number = 1; number <= 6; number++) {
                expected.add(reading.pixels(number, 320).argb());
            }
        }
        try (var reading = new Reading(file);
                var pool = Executors.newFixedThreadPool(4)) {
            var pictures = new ArrayList<Future<Pixels>>();
            for (int round = 0; round < 5; round++) {
                for (int number = 1; number <= 6; number++) {
                    int page = number;
                    pictures.add(pool.submit(() -> reading.pixels(page, 320)));
                }
            }
            for (int i = 0; i < pictures.size(); i++) {
                assertThat(pictures.get(i).get().argb())
                        .as("page %s", i % 6 + 1)
                        .isEqualTo(expected.get(i % 6));
            }
        }
    }

    @Test
    void aDocumentIsTouchedByItsOneThreadOnlyAndTheLeastUsedIsPutAway() throws IOException {
        var one = mixed("one.pdf");
        var two = mixed("two.pdf");
        var threads = new AtomicInteger();
        var bounds = new Bounds(100, Bounds.USUAL.opening(), Bounds.USUAL.page(), 1 << 20, 1 << 24, 1 << 20, 1);
        try (var documents = new Documents(
                source -> Optional.of(new Shown(source.equals(OTHER) ? two : one, PdfFile.opener())),
                work -> {
                    threads.incrementAndGet();
                    return Reading.thread(work);
                },
                bounds)) {
            for (int i = 0; i < 3; i++) {
                assertThat(documents.draw(Reading.page(2), 50)).isInstanceOf(Pixels.class);
                assertThat(documents.draw(Reading.page(3), 50)).isInstanceOf(Pixels.class);
                assertThat(documents.draw(new PageKey(OTHER, 2), 50)).isInstanceOf(Pixels.class);
            }
        }
        assertThat(threads).hasValue(6);
    }

    @Test
    void closingWhileAPageIsDrawnStopsItAndLetsTheFileGo() throws Exception {
        var file = endless();
        var reading = new Reading(file);
        var begun = new CountDownLatch(2);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var pictures = List.of(pool.submit(() -> draw(reading, begun)), pool.submit(() -> draw(reading, begun)));
            begun.await();
            reading.close();
            for (var picture : pictures) {
                assertThat(picture.get()).isEqualTo(new Unreadable(Problem.of(Reason.STOPPED)));
            }
        }
        assertThat(reading.failure(2)).isEqualTo(Reason.STOPPED);
        assertThat(reading.text(2).lines()).isEmpty();
        Files.delete(file);
    }

    private static Picture draw(Reading reading, CountDownLatch begun) {
        begun.countDown();
        return reading.documents().draw(Reading.page(1), 200);
    }

    @Test
    void aCallerThatIsInterruptedLeavesTheDocumentAsItWas() throws Exception {
        try (var reading = new Reading(mixed("interrupted.pdf"))) {
            var picture = new AtomicReference<Picture>();
            var caller = Thread.ofPlatform().unstarted(() -> {
                Thread.currentThread().interrupt();
                picture.set(reading.documents().draw(Reading.page(2), 200));
            });
            caller.start();
            caller.join();
            assertThat(picture.get()).isInstanceOfAny(Pixels.class, Unreadable.class);
            assertThat(reading.pixels(2, 200).width()).isEqualTo(200);
            assertThat(reading.text(2).plain()).contains("page");
        }
    }

    @Test
    void aSourceWithoutAFileCannotBeRead() {
        try (var documents = new Documents(_ -> Optional.empty(), Reading::thread, Bounds.USUAL)) {
            assertThat(documents.draw(Reading.page(1), 100)).isEqualTo(new Unreadable(Problem.of(Reason.UNREADABLE)));
            assertThat(documents.stored(Reading.page(1))).isEmpty();
            assertThat(documents.read(Reading.page(1)).lines()).isEmpty();
        }
    }

    @Test
    void aFileThatIsNoPdfGivesItsReasonForEveryPage() throws IOException {
        var file = Files.writeString(folder.resolve("not.pdf"), "hello");
        try (var reading = new Reading(file)) {
            assertThat(reading.failure(1)).isEqualTo(Reason.DAMAGED);
            assertThat(reading.failure(1)).isEqualTo(Reason.DAMAGED);
        }
    }

    private Path mixed(String name) throws IOException {
        try (var pdf = new SamplePdf()) {
            for (int i = 0; i < 3; i++) {
                pdf.scan(SamplePdf.cornerJpeg(300 + i * 50, 400)).text("page of text " + i);
            }
            return pdf.save(folder.resolve(name));
        }
    }

    private Path endless() {
        var pdf = new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Count 2/Kids[3 0 R 3 0 R]/MediaBox[0 0 100 100]>>")
                        .object("<</Type/Page/Contents 4 0 R/Resources<</XObject<</P 5 0 R>>>>>>")
                        .stream("", "/P Do");
        for (int object = 5; object < 15; object++) {
            var form =
                    "/Type/XObject/Subtype/Form/BBox[0 0 100 100]/Resources<</XObject<</P " + (object + 1) + " 0 R>>>>";
            pdf.stream(form, "/P Do ".repeat(60));
        }
        return pdf.stream("/Type/XObject/Subtype/Form/BBox[0 0 100 100]", "0 0 50 50 re f")
                .save(folder.resolve("endless.pdf"));
    }
}
