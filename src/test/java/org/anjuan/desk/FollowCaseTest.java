package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.anjuan.casefile.Document;
import org.anjuan.review.CaseReading;
import org.anjuan.review.Corrections;
import org.anjuan.samples.SampleCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case is read in the background, kept, and read anew when papers or rules change. */
class FollowCaseTest {
    private static final Path CASE = Path.of("src/main/resources/org/anjuan/desk/sample/price-tags.zip");

    @TempDir
    Path folder;

    private final BlockingQueue<Following> heard = new LinkedBlockingQueue<>();
    private SampleCase sample;
    private Sitting sitting;

    @BeforeEach
    void open() throws IOException {
        sample = SampleCase.of(folder, Runnable::run, CASE);
        sitting = sample.open();
    }

    @AfterEach
    void close() {
        sitting.close();
        sample.desk().close();
    }

    @Test
    void aCaseIsReadPageByPageAndKeptForTheNextTime() throws Exception {
        var follow = sample.desk().noticing().follow();
        follow.begin(sitting.caseFile(), Corrections.NONE, heard::add);
        var first = nextReading();
        assertThat(first.findings()).isNotEmpty();
        assertThat(readings()).isEqualTo(1);

        follow.begin(sitting.caseFile(), Corrections.NONE, heard::add);
        heard.clear();
        follow.begin(sitting.caseFile(), Corrections.NONE, heard::add);
        var again = heard.poll(60, TimeUnit.SECONDS);
        assertThat(again).isNotNull();
        assertThat(again.done()).isTrue();
        assertThat(again.reading()).contains(first);
    }

    @Test
    void aCorrectedPaperIsReadAnew() throws Exception {
        var follow = sample.desk().noticing().follow();
        follow.begin(sitting.caseFile(), Corrections.NONE, heard::add);
        var paper = nextReading().documents().getLast();
        var said = new Document(List.of("P11"), "照片", "现场照片", "", null, paper.pages());
        follow.correct(new Corrections(List.of(said), List.of()));
        assertThat(nextReading().documents()).contains(said);
    }

    @Test
    void aDemotedCheckIsHeardOfAtOnce() throws Exception {
        var follow = sample.desk().noticing().follow();
        follow.begin(sitting.caseFile(), Corrections.NONE, heard::add);
        assertThat(nextReading().findings())
                .anySatisfy(finding -> assertThat(finding.check()).isEqualTo("CX-29"));
        assertThat(sample.desk().noticing().rules().let("CX-29", CheckLevel.OFF))
                .isInstanceOf(Answer.Yes.class);
        follow.rulesChanged();
        assertThat(nextReading().findings())
                .noneSatisfy(finding -> assertThat(finding.check()).isEqualTo("CX-29"));
    }

    private CaseReading nextReading() throws InterruptedException {
        while (true) {
            var next = heard.poll(60, TimeUnit.SECONDS);
            assertThat(next).isNotNull();
            if (next.done()) {
                return next.reading().orElseThrow();
            }
        }
    }

    private long readings() throws IOException {
        try (var files = Files.list(folder.resolve("workspace").resolve("readings"))) {
            return files.count();
        }
    }
}
