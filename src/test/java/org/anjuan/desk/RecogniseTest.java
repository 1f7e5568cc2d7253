package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.anjuan.casefile.PageCondition;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText.Origin;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.read.ocr.Loading;
import org.anjuan.desk.Recognise.Outcome;
import org.anjuan.samples.SamplePdf;
import org.anjuan.samples.WrittenPage;
import org.anjuan.store.TextBank.Recognised;
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
        try (var glance = glance();
                var known = new FaultyOnce();
                var ahead = new ReadAhead(new Recognise(glance.pages(), known, _ -> {}), Runnable::run)) {
            var outcomes = new LinkedBlockingQueue<Outcome>();
            ahead.begin(glance.caseFile(), (_, _, outcome) -> outcomes.add(outcome));

            assertThat(List.of(next(outcomes), next(outcomes), next(outcomes)))
                    .containsExactly(Outcome.KNOWN, Outcome.UNREADABLE, Outcome.READ);
        }
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
                new RecogniserLimits(
                        RogueRecogniser.class,
                        List.of("-Drogue=unfit:" + cause),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(2),
                        Duration.ofSeconds(10)));
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

    /** Texts that fail to be kept once. */
    private static final class FaultyOnce implements KnownTexts {
        private final KnownTexts texts = new MemorisedTexts();
        private final AtomicInteger kept = new AtomicInteger();

        @Override
        public void keep(Recognised recognised) {
            if (kept.getAndIncrement() == 0) {
                throw new IllegalStateException("once");
            }
            texts.keep(recognised);
        }

        @Override
        public Optional<Recognised> find(PageKey page) {
            return texts.find(page);
        }

        @Override
        public int count(SourceId source) {
            return texts.count(source);
        }

        @Override
        public Optional<PageCondition> condition(PageKey page) {
            return texts.condition(page);
        }

        @Override
        public void keep(PageCondition condition) {
            texts.keep(condition);
        }

        @Override
        public int measured(PageKey page) {
            return texts.measured(page);
        }

        @Override
        public boolean forget(SourceId source) {
            return texts.forget(source);
        }

        @Override
        public int failed(PageKey page) {
            return texts.failed(page);
        }

        @Override
        public void noteFailed(PageKey page) {
            texts.noteFailed(page);
        }

        @Override
        public void close() {
            texts.close();
        }
    }
}
