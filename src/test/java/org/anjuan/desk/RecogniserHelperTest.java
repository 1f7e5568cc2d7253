package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.read.ocr.Ink;
import org.anjuan.casefile.read.ocr.Loading;
import org.anjuan.casefile.read.ocr.Loading.Cause;
import org.anjuan.casefile.read.ocr.Recogniser;
import org.anjuan.casefile.read.ocr.Recognition.Recognised;
import org.anjuan.casefile.read.ocr.Recognition.Unrecognised;
import org.anjuan.desk.Recognise.Outcome;
import org.anjuan.samples.SamplePdf;
import org.anjuan.samples.WrittenPage;
import org.anjuan.store.Opening;
import org.anjuan.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real processes recognise pages, some of which never come to an end or end the process, and the others are read all the same. */
class RecogniserHelperTest {
    private static final PageKey PAGE = new PageKey(new SourceId("a".repeat(64)), 1);
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Duration SHORT = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @AfterEach
    void noProcessIsLeft() {
        assertThat(ProcessHandle.current().children().filter(RecogniserHelperTest::recognises))
                .isEmpty();
    }

    private static boolean recognises(ProcessHandle process) {
        return process.isAlive() && process.info().commandLine().orElse("").contains("anjuan-recogniser-");
    }

    private static RecogniserLimits rogue(String what, Duration page) {
        return new RecogniserLimits(
                RogueRecogniser.class, List.of("-Drogue=" + what), LONG, page, Duration.ofMillis(100));
    }

    private static Ink written() {
        return Ink.of(WrittenPage.slanting(0));
    }

    private static Ink dark() {
        return new Ink(64, 64, new byte[64 * 64]);
    }

    @Test
    void aPageIsReadThereAsItIsHere() {
        try (var helper = new RecogniserHelper(RecogniserLimits.USUAL);
                var here = ((Loading.Loaded) Recogniser.shipped()).recogniser()) {
            var there = ((RecogniserTold.OfPage) helper.read(PAGE, written(), Control.UNWATCHED)).recognition();

            assertThat(there).isEqualTo(here.read(PAGE, written(), () -> false));
            assertThat(((Recognised) there).text().plain()).contains("行政处罚决定书");
        }
    }

    @ParameterizedTest
    @CsvSource({"hang, TOO_SLOW", "end, DAMAGED"})
    void aPageThatHangsOrEndsTheProcessCostsItselfAndTheNextIsRead(String what, Reason reason) {
        var time = what.equals("hang") ? SHORT : LONG;
        try (var helper = new RecogniserHelper(rogue(what, time))) {
            assertThat(helper.read(PAGE, dark(), Control.UNWATCHED))
                    .isEqualTo(new RecogniserTold.OfPage(new Unrecognised(Problem.of(reason))));
            assertThat(helper.read(PAGE, written(), Control.UNWATCHED))
                    .isInstanceOfSatisfying(
                            RecogniserTold.OfPage.class,
                            told -> assertThat(told.recognition()).isInstanceOf(Recognised.class));
        }
    }

    @Test
    void aPageThatHangsIsGivenUpSoonWhenNobodyWantsItAnyMore() {
        try (var helper = new RecogniserHelper(rogue("hang", LONG))) {
            assertThat(helper.read(PAGE, dark(), new WhileOpen(() -> false)))
                    .isEqualTo(new RecogniserTold.OfPage(new Unrecognised(Problem.of(Reason.STOPPED))));
        }
    }

    @Test
    void aPageThatIsCalledOffStopsBetweenLinesAndTheProcessGoesOn() {
        try (var helper = new RecogniserHelper(
                new RecogniserLimits(RecogniserHelperChild.class, List.of(), LONG, LONG, Duration.ofMinutes(1)))) {
            helper.read(PAGE, written(), Control.UNWATCHED);
            var process = running();
            var stopped = helper.read(PAGE, many(), new WhileOpen(() -> false));

            assertThat(stopped).isEqualTo(new RecogniserTold.OfPage(new Unrecognised(Problem.of(Reason.STOPPED))));
            assertThat(helper.read(PAGE, written(), Control.UNWATCHED)).isInstanceOf(RecogniserTold.OfPage.class);
            assertThat(running()).isEqualTo(process);
        }
    }

    @Test
    void aPageOnHoldRestsAndIsReadToItsEndAfterwards() {
        try (var helper =
                new RecogniserHelper(new RecogniserLimits(RecogniserHelperChild.class, List.of(), LONG, LONG, SHORT))) {
            var expected = helper.read(PAGE, many(), Control.UNWATCHED);
            var rest = new UntilItRests();

            assertThat(helper.read(PAGE, many(), new WhileOpen(() -> true, rest::goesOn)))
                    .isEqualTo(expected);
            assertThat(rest.rested).isTrue();
        }
    }

    /** Something more urgent, which begins once the page is under way and lasts until the process does nothing for a while. */
    private static final class UntilItRests {
        private static final int STILL = 10;
        private Duration spent = Duration.ZERO;
        private int still;
        private boolean underWay;
        private boolean rested;

        boolean goesOn() {
            if (!underWay || rested) {
                underWay = true;
                return false;
            }
            var now = ProcessHandle.of(running().getFirst())
                    .flatMap(process -> process.info().totalCpuDuration())
                    .orElseThrow();
            still = now.equals(spent) ? still + 1 : 0;
            spent = now;
            rested = still == STILL;
            return !rested;
        }
    }

    /** The written page four times over, one below the other, which takes longer than the program waits before it looks about. */
    private static Ink many() {
        var one = written();
        var light = new byte[one.light().length * 4];
        for (int at = 0; at < 4; at++) {
            System.arraycopy(one.light(), 0, light, at * one.light().length, one.light().length);
        }
        return new Ink(one.width(), one.height() * 4, light);
    }

    private static List<Long> running() {
        return ProcessHandle.current()
                .children()
                .filter(RecogniserHelperTest::recognises)
                .map(ProcessHandle::pid)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"unfit:MODELS_MISSING, MODELS_MISSING", "unfit:MODELS_DAMAGED, MODELS_DAMAGED", "stillborn, MACHINE"})
    void aMachineThatCannotIsTold(String what, Cause cause) {
        try (var helper = new RecogniserHelper(rogue(what, LONG))) {
            assertThat(helper.read(PAGE, written(), Control.UNWATCHED))
                    .isInstanceOfSatisfying(
                            RecogniserTold.Unfit.class,
                            told -> assertThat(told.why().cause()).isEqualTo(cause));
        }
    }

    @Test
    void nothingIsLeftInTheTemporaryFolder() throws IOException {
        var before = leftovers();
        try (var helper = new RecogniserHelper(RecogniserLimits.USUAL)) {
            helper.read(PAGE, written(), Control.UNWATCHED);
            helper.end();
            helper.read(PAGE, written(), Control.UNWATCHED);
        }
        assertThat(leftovers()).isSubsetOf(before);
    }

    private static List<Path> leftovers() throws IOException {
        try (var all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(each -> each.getFileName().toString().startsWith("anjuan-recogniser-"))
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"hang, SLOW", "end, ENDED"})
    void ofACaseOnePageIsLostAndSaysWhyAndTheRestIsRead(String what, WhyUnread why) throws Exception {
        try (var glance = glance();
                var ahead = new ReadAhead(
                        new Recognise(glance.pages(), new MemorisedTexts(), _ -> {}, rogue(what, SHORT)),
                        Runnable::run)) {
            var outcomes = new LinkedBlockingQueue<Outcome>();
            ahead.begin(glance.caseFile(), (_, _, outcome) -> outcomes.add(outcome));
            var came = new ArrayList<Outcome>();
            for (int page = 0; page < 3; page++) {
                came.add(outcomes.poll(90, TimeUnit.SECONDS));
            }
            assertThat(came).containsExactly(Outcome.READ, Outcome.UNREADABLE, Outcome.READ);
            assertThat(ahead.unread())
                    .containsOnlyKeys(glance.caseFile().pages().get(1))
                    .containsValue(why);
            assertThat(Words.shipped().say("ocr.unread", why)).contains("识别");
        }
    }

    @Test
    void aPageThatEndedTheRecogniserTwiceIsLeftAloneAfterTheNextStart() throws IOException {
        try (var glance = glance();
                var store = ((Opening.Opened) Store.openOrCreate(folder.resolve("data"), Clock.systemUTC())).store()) {
            var deadly = glance.caseFile().pages().get(1);
            for (var expected : List.of(WhyUnread.ENDED, WhyUnread.ENDED, WhyUnread.LEFT_ALONE)) {
                try (var recognise =
                        new Recognise(glance.pages(), new BankedTexts(store.texts()), _ -> {}, rogue("end", LONG))) {
                    var size = glance.caseFile().size(deadly).orElseThrow();
                    assertThat(recognise.read(deadly, size, Control.UNWATCHED)).isEqualTo(Outcome.UNREADABLE);
                    assertThat(recognise.unread()).containsEntry(deadly, expected);
                }
            }
        }
    }

    /** A written page, a dark one, and a written one. */
    private Glance glance() throws IOException {
        try (var pdf = new SamplePdf()) {
            var file = pdf.scan(WrittenPage.jpeg())
                    .scan(WrittenPage.dark())
                    .scan(WrittenPage.jpeg())
                    .save(folder.resolve("scan.pdf"));
            return ((Answer.Yes<Glance>) Glance.at(List.of(file), Words.shipped(), Control.UNWATCHED)).value();
        }
    }
}
