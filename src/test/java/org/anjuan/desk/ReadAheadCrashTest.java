package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.anjuan.desk.Recognise.Outcome;
import org.anjuan.samples.SampleCase;
import org.anjuan.samples.SampleDesk;
import org.anjuan.samples.SamplePdf;
import org.anjuan.samples.WrittenPage;
import org.anjuan.store.Child;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that wait to be recognised when the program is killed are recognised after its next start, and only those. */
class ReadAheadCrashTest {
    private static final int PAGES = 8;
    private static final int BEFORE = 3;

    @TempDir
    Path folder;

    @Test
    void whatWasReadIsKnownAndWhatWaitedIsReadAfterAKill() throws Exception {
        var entry = takenIn();
        try (var child = Child.start(ReadingChild.class, folder.resolve("data").toString(), entry)) {
            for (int page = 0; page < BEFORE; page++) {
                assertThat(child.line()).isEqualTo("READ");
            }
            child.kill();
        }
        var outcomes = outcomes(entry);
        assertThat(outcomes).hasSize(PAGES).containsOnly(Outcome.KNOWN, Outcome.READ);
        assertThat(outcomes.stream().filter(Outcome.KNOWN::equals)).hasSizeGreaterThanOrEqualTo(BEFORE);
        assertThat(outcomes).contains(Outcome.READ);
    }

    private String takenIn() throws IOException {
        try (var pdf = new SamplePdf()) {
            for (int page = 0; page < PAGES; page++) {
                pdf.scan(WrittenPage.jpeg());
            }
            var sample = SampleCase.of(folder.resolve("data"), Runnable::run, pdf.save(folder.resolve("scan.pdf")));
            try (var desk = sample.desk()) {
                assertThat(desk).isNotNull();
                return sample.entry().id().value();
            }
        }
    }

    private List<Outcome> outcomes(String entry) throws InterruptedException {
        try (var desk = ((Answer.Yes<Desk>) SampleDesk.open(folder.resolve("data"))).value();
                var sitting =
                        ((Answer.Yes<Sitting>) desk.openReview().open(new org.anjuan.casefile.CaseId(entry))).value()) {
            var came = new LinkedBlockingQueue<Outcome>();
            desk.readAhead().begin(sitting.caseFile(), (_, _, outcome) -> came.add(outcome));
            var all = new ArrayList<Outcome>();
            for (int page = 0; page < PAGES; page++) {
                var next = came.poll(60, TimeUnit.SECONDS);
                assertThat(next).isNotNull();
                all.add(next);
            }
            return all;
        }
    }
}
