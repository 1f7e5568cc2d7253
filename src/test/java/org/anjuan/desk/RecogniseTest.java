package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText.Origin;
import org.anjuan.casefile.read.ocr.Loading;
import org.anjuan.casefile.read.ocr.Recogniser;
import org.anjuan.desk.Recognise.Outcome;
import org.anjuan.samples.SamplePdf;
import org.anjuan.samples.WrittenPage;
import org.anjuan.store.Opening;
import org.anjuan.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case of one digital and two scanned pages, read with the real recogniser. */
class RecogniseTest {
    @TempDir
    Path folder;

    @Test
    void aScannedPageIsReadAndADigitalOneIsLeftAsItIs() throws IOException {
        try (var glance = glance()) {
            var texts = glance.recognised(Control.UNWATCHED);
            var pages = glance.caseFile().pages();

            assertThat(glance.pages().read(pages.get(1)).origin()).isEqualTo(Origin.NONE);
            assertThat(texts.read(pages.get(0)).origin()).isEqualTo(Origin.DIGITAL);
            assertThat(texts.read(pages.get(1)).plain()).contains("行政处罚决定书", "20000");
            assertThat(glance.pages().read(pages.get(1)).origin())
                    .as("from now on everybody sees it")
                    .isEqualTo(Origin.OCR);
            assertThat(glance.whyUnfit()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"MODELS_MISSING, 识别模型文件缺失", "MODELS_DAMAGED, 识别模型文件已损坏", "MACHINE, 在这台电脑上用不起来"})
    void withoutModelsEverythingElseWorks(Loading.Cause cause, String told) throws IOException {
        try (var glance = glance();
                var recognise = without(glance, cause)) {
            var page = glance.caseFile().pages().get(1);

            assertThat(recognise.read(page, glance.caseFile().size(page).orElseThrow(), Control.UNWATCHED))
                    .isEqualTo(Outcome.UNFIT);
            assertThat(recognise.fit()).isFalse();
            assertThat(recognise.whyUnfit())
                    .map(key -> Words.shipped().say(key))
                    .hasValueSatisfying(why -> assertThat(why).contains(told, "其余功能照常"));
            assertThat(glance.pages().read(page).origin()).isEqualTo(Origin.NONE);
        }
    }

    @Test
    void theReviewersPageIsReadFirstAndThenTheNext() throws Exception {
        try (var glance = glance();
                var ahead = new ReadAhead(without(glance, Loading.Cause.MODELS_MISSING), Runnable::run)) {
            var pages = glance.caseFile().pages();
            var seen = new LinkedBlockingQueue<PageKey>();
            var outcomes = new ArrayList<Outcome>();
            ahead.look(pages.get(2));
            ahead.begin(glance.caseFile(), (page, _, outcome) -> {
                outcomes.add(outcome);
                seen.add(page);
            });

            assertThat(seen.poll(30, TimeUnit.SECONDS)).isEqualTo(pages.get(2));
            assertThat(outcomes).containsExactly(Outcome.UNFIT);
            assertThat(seen.poll(1, TimeUnit.SECONDS))
                    .as("nothing more is tried on a machine that cannot")
                    .isNull();
        }
    }

    @Test
    void allPagesOfACaseAreReadInTheBackground() throws Exception {
        try (var glance = glance();
                var ahead = new ReadAhead(glance.recognise(), Runnable::run)) {
            var left = new LinkedBlockingQueue<Integer>();
            ahead.begin(glance.caseFile(), (_, stillLeft, _) -> left.add(stillLeft));

            assertThat(List.of(take(left), take(left), take(left))).containsExactly(2, 1, 0);
            assertThat(glance.pages().read(glance.caseFile().pages().get(2)).origin())
                    .isEqualTo(Origin.OCR);
        }
    }

    private static int take(LinkedBlockingQueue<Integer> left) throws InterruptedException {
        var next = left.poll(60, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next;
    }

    @Test
    void aFaultNobodyExpectedCostsItsPageAndTheOthersAreRead() throws Exception {
        var calls = new AtomicInteger();
        try (var glance = glance();
                var ahead = new ReadAhead(
                        new Recognise(
                                glance.pages(),
                                new MemorisedTexts(),
                                _ -> {},
                                () -> {
                                    if (calls.getAndIncrement() == 0) {
                                        throw new IllegalStateException("once");
                                    }
                                    return Recogniser.shipped();
                                },
                                Duration.ofMinutes(2)),
                        Runnable::run)) {
            var outcomes = new LinkedBlockingQueue<Outcome>();
            ahead.begin(glance.caseFile(), (_, _, outcome) -> outcomes.add(outcome));

            assertThat(List.of(next(outcomes), next(outcomes), next(outcomes)))
                    .containsExactly(Outcome.KNOWN, Outcome.UNREADABLE, Outcome.READ);
        }
    }

    @Test
    void aPageThatTakesTooLongIsGivenUpAndTheNextIsRead() throws IOException {
        try (var glance = glance();
                var slow = new Recognise(
                        glance.pages(), new MemorisedTexts(), _ -> {}, Recogniser::shipped, Duration.ZERO)) {
            var page = glance.caseFile().pages().get(1);
            var size = glance.caseFile().size(page).orElseThrow();

            assertThat(slow.read(page, size, Control.UNWATCHED)).isEqualTo(Outcome.UNREADABLE);
            assertThat(glance.recognise().read(page, size, Control.UNWATCHED)).isEqualTo(Outcome.READ);
        }
    }

    @Test
    void aPageThatEndedTheProgramTwiceIsLeftAloneAndTheNextIsRead() throws IOException {
        try (var glance = glance();
                var store = ((Opening.Opened) Store.openOrCreate(folder.resolve("data"), Clock.systemUTC())).store()) {
            var known = new BankedTexts(store.texts());
            var deadly = glance.caseFile().pages().get(1);
            known.tried(deadly);
            known.tried(deadly);
            var recognise = new Recognise(glance.pages(), known, _ -> {}, Recogniser::shipped, Duration.ofMinutes(2));
            try (recognise) {
                assertThat(read(recognise, glance, 1)).isEqualTo(Outcome.UNREADABLE);
                assertThat(read(recognise, glance, 2)).isEqualTo(Outcome.READ);
            }
            known.close();
        }
    }

    private static Outcome read(Recognise recognise, Glance glance, int index) {
        var page = glance.caseFile().pages().get(index);
        return recognise.read(page, glance.caseFile().size(page).orElseThrow(), Control.UNWATCHED);
    }

    private static Outcome next(LinkedBlockingQueue<Outcome> outcomes) throws InterruptedException {
        var next = outcomes.poll(60, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next;
    }

    private static Recognise without(Glance glance, Loading.Cause cause) {
        return new Recognise(
                glance.pages(),
                new MemorisedTexts(),
                _ -> {},
                () -> new Loading.Unfit(cause, "IOException"),
                Duration.ofMinutes(2));
    }

    private Glance glance() throws IOException {
        try (var pdf = new SamplePdf()) {
            var file = pdf.text("Ordinary text that is stored in the file itself")
                    .scan(WrittenPage.jpeg())
                    .scan(WrittenPage.jpeg())
                    .save(folder.resolve("scan.pdf"));
            return switch (Glance.at(List.of(file), Words.shipped(), Control.UNWATCHED)) {
                case Answer.Yes<Glance>(var glance) -> glance;
                case Answer.No<Glance>(var why) -> throw new AssertionError(why);
            };
        }
    }
}
