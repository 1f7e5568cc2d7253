package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import org.anjuan.review.Status;
import org.anjuan.round.Round;
import org.anjuan.samples.SampleDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTest {
    @TempDir
    Path folder;

    @Test
    void whoCancelsHalfWayIsToldAndFindsNothingOfItInTheWorkspace() throws Exception {
        try (var desk = SampleDesk.in(folder)) {
            var answer = desk.sample().lay(new CancelledAtTheThirdCase());

            assertThat(answer).isEqualTo(Answer.no(desk.words().say("sample.cancelled")));
            assertThat(desk.rounds().all()).isEmpty();
            assertThat(desk.examine().run())
                    .filteredOn(complaint -> !complaint.harmless())
                    .isEmpty();
        }
    }

    /** A person who lets two cases be read and then thinks better of it. */
    private static final class CancelledAtTheThirdCase implements Control {
        private boolean cancelled;

        @Override
        public boolean cancelled() {
            return cancelled;
        }

        @Override
        public void progress(Progress progress) {
            cancelled |= progress.done() == 2;
        }
    }

    @Test
    void theSampleRoundIsThereWithItsReviewsAfterRestarting() throws Exception {
        Round round;
        try (var desk = SampleDesk.in(folder)) {
            round = ((Answer.Yes<Round>) desk.sample().lay(Control.UNWATCHED)).value();
        }
        try (var desk = SampleDesk.in(folder)) {
            var cases = desk.rounds().cases(round.id());
            assertThat(cases).extracting(row -> row.entry().number()).containsExactly("001", "002", "003", "004");
            assertThat(cases).extracting(CaseRow::refusals).containsOnly(0);
            assertThat(cases).extracting(CaseRow::vetoed).containsExactly(false, true, false, false);
            assertThat(cases.getFirst().status()).isEqualTo(Status.SUBMITTED);
            assertThat(desk.rounds().all())
                    .singleElement()
                    .satisfies(summary -> assertThat(summary.cases()).isEqualTo(cases.size()));
            assertThat(desk.examine().run())
                    .filteredOn(complaint -> !complaint.harmless())
                    .isEmpty();
            var made = desk.makeReports()
                    .make(round.id(), EnumSet.of(PaperKind.CASE), folder.resolve("papers"), Control.UNWATCHED);
            assertThat(made.failures()).isEmpty();
            assertThat(made.written()).isNotEmpty();
        }
    }
}
