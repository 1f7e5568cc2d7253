package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import java.util.zip.DeflaterOutputStream;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.SourceKind;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.page.Apart;
import org.anjuan.casefile.read.page.Documents;
import org.anjuan.casefile.read.page.Shown;
import org.anjuan.casefile.read.pdf.PdfFile;
import org.anjuan.samples.RawPdf;
import org.anjuan.samples.SamplePdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes serve pages that are dangerous, and whatever becomes of them, the program goes on. */
class PageHelperTest {
    private static final PageKey PAGE = new PageKey(new SourceId("a".repeat(64)), 1);

    @TempDir
    Path folder;

    @AfterEach
    void noProcessIsLeft() {
        assertThat(ProcessHandle.current().children().filter(PageHelperTest::isHelper))
                .isEmpty();
    }

    private static boolean isHelper(ProcessHandle process) {
        return process.isAlive() && process.info().commandLine().orElse("").contains(PageHelperChild.class.getName());
    }

    private static PageHelper helper(Path file, PageHelper.Limits limits) {
        return new PageHelper(_ -> Optional.of(new PageHelper.Place(SourceKind.PDF, file, 1)), limits);
    }

    private static PageHelper.Limits limits(Duration time, String... options) {
        return new PageHelper.Limits(List.of(options), time);
    }

    private static Documents documents(Path file, Bounds bounds, ThreadFactory threads, Apart apart) {
        return new Documents(_ -> Optional.of(new Shown(file, PdfFile.opener())), threads, bounds, apart);
    }

    private Path text() throws IOException {
        try (var pdf = new SamplePdf()) {
            return pdf.text("Fine of 500 yuan").save(folder.resolve("text.pdf"));
        }
    }

    /** A page whose picture, two thousand pixels wide and high, is light on disk and heavy in memory. */
    private Path heavy() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(bytes)) {
            deflated.write(new byte[3 * 2000 * 2000]);
        }
        return new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Count 1/Kids[3 0 R]>>")
                        .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R"
                                + "/Resources<</XObject<</I 5 0 R>>>>>>")
                        .stream("", "q 200 0 0 200 0 0 cm /I Do Q 1 0 0 rg 0 0 9 9 re f")
                        .stream(
                                "/Type/XObject/Subtype/Image/Width 2000/Height 2000/ColorSpace/DeviceRGB"
                                        + "/BitsPerComponent 8/Filter/FlateDecode",
                                bytes.toByteArray())
                        .save(folder.resolve("heavy.pdf"));
    }

    private static Problem problem(Picture picture) {
        assertThat(picture).isInstanceOf(Picture.Unreadable.class);
        return ((Picture.Unreadable) picture).problem();
    }

    @Test
    void aPageIsDrawnAndReadThereAsItIsHere() throws IOException {
        var file = text();
        try (var helper = helper(file, PageHelper.Limits.USUAL);
                var here = documents(file, Bounds.USUAL, Threads.named("page", 16 << 20), Apart.NOWHERE)) {
            var there = (Picture.Pixels) helper.draw(PAGE, 300).orElseThrow().picture();
            var same = (Picture.Pixels) here.draw(PAGE, 300);
            assertThat(there.argb()).isEqualTo(same.argb());
            assertThat(there.height()).isEqualTo(same.height());
            assertThat(helper.read(PAGE)).contains(here.read(PAGE));
        }
    }

    @Test
    void whatNeedsMoreMemoryThanAllowedHereIsDrawnThere() throws IOException {
        var file = heavy();
        var narrow = Bounds.USUAL.withUnpacked(1 << 20);
        try (var helper = helper(file, PageHelper.Limits.USUAL);
                var here = documents(file, narrow, Threads.named("page", 16 << 20), helper);
                var alone = documents(file, narrow, Threads.named("page", 16 << 20), Apart.NOWHERE)) {
            assertThat(problem(alone.draw(PAGE, 100)).reason()).isEqualTo(Reason.TOO_MUCH_MEMORY);
            var picture = (Picture.Pixels) here.draw(PAGE, 100);
            assertThat(picture.argb()[0] & 0xFFFFFF).isZero();
        }
    }

    @Test
    void whatOverflowsTheStackHereIsDrawnThere() throws IOException {
        var file = deep();
        ThreadFactory shallow =
                work -> Thread.ofPlatform().stackSize(256 << 10).daemon().unstarted(work);
        try (var helper = helper(file, PageHelper.Limits.USUAL);
                var here = documents(file, Bounds.USUAL, shallow, helper);
                var alone = documents(file, Bounds.USUAL, shallow, Apart.NOWHERE)) {
            assertThat(problem(alone.draw(PAGE, 100)).detail()).contains("too deep");
            assertThat(here.draw(PAGE, 100)).isInstanceOf(Picture.Pixels.class);
        }
    }

    /** A page whose shade is worked out by twenty thousand functions, each calling the next. */
    private Path deep() {
        var pdf = new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Count 1/Kids[3 0 R]>>")
                        .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0"
                                + " R/Resources<</Shading<</S 5 0 R>>>>>>")
                        .stream("", "0 0 9 9 re f /S sh")
                        .object("<</ShadingType 2/ColorSpace/DeviceGray/Coords[0 0 100 100]/Function 6 0 R>>");
        for (int next = 7; next < 20_000; next++) {
            pdf.object("<</FunctionType 3/Domain[0 1]/Bounds[]/Encode[0 1]/Functions[" + next + " 0 R]>>");
        }
        return pdf.object("<</FunctionType 2/Domain[0 1]/N 1/C0[0]/C1[1]>>").save(folder.resolve("deep.pdf"));
    }

    @Test
    void whatNeedsMoreMemoryThanThereIsThereToSaysSo() throws IOException {
        try (var helper = helper(heavy(), limits(Duration.ofMinutes(1), "-Xmx20m", "-XX:+UseSerialGC"))) {
            assertThat(problem(helper.draw(PAGE, 100).orElseThrow().picture()).reason())
                    .isEqualTo(Reason.TOO_MUCH_MEMORY);
        }
    }

    @Test
    void aJavaMachineThatDiesIsAReasonAndTheNextPageIsServed() throws IOException {
        var deadly = limits(
                Duration.ofMinutes(1),
                "-Xmx24m",
                "-XX:+UseSerialGC",
                "-XX:+CrashOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash");
        try (var helper = helper(heavy(), deadly)) {
            assertThat(problem(helper.draw(PAGE, 100).orElseThrow().picture()))
                    .satisfies(problem -> assertThat(problem.reason()).isEqualTo(Reason.DAMAGED))
                    .satisfies(problem -> assertThat(problem.detail()).startsWith("helper ended"));
        }
        try (var helper = helper(heavy(), PageHelper.Limits.USUAL)) {
            assertThat(helper.draw(PAGE, 100).orElseThrow().picture()).isInstanceOf(Picture.Pixels.class);
        }
    }

    @Test
    void whatDoesNotEndIsKilled() throws IOException {
        try (var helper = helper(text(), limits(Duration.ofMillis(1)))) {
            assertThat(problem(helper.draw(PAGE, 100).orElseThrow().picture()).reason())
                    .isEqualTo(Reason.TOO_SLOW);
            assertThat(helper.read(PAGE).orElseThrow().lines()).isEmpty();
        }
    }

    @Test
    void onceClosedNothingIsBegun() throws IOException {
        var helper = helper(text(), PageHelper.Limits.USUAL);
        helper.close();
        assertThat(problem(helper.draw(PAGE, 100).orElseThrow().picture()).reason())
                .isEqualTo(Reason.STOPPED);
    }

    @Test
    void aSourceWithoutAFileIsServedNowhere() {
        try (var helper = new PageHelper(_ -> Optional.empty(), PageHelper.Limits.USUAL)) {
            assertThat(helper.draw(PAGE, 100)).isEmpty();
        }
    }
}
