package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.desk.ChangeStandard.Shift;
import org.anjuan.round.Round;
import org.anjuan.samples.SampleDesk;
import org.anjuan.standard.Difference;
import org.anjuan.standard.StandardRef;
import org.anjuan.standard.read.Reading;
import org.anjuan.standard.read.StandardReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A round moves to another version of its standard and back. */
class ChangeStandardTest {
    private static final StandardRef NEXT = new StandardRef("penalty-general", "2");

    @TempDir
    Path folder;

    @Test
    void aRoundIsPreviewedMovedAndTakenBackToTheExactNumbers() throws Exception {
        var text = Files.readString(Path.of("scoring-templates", "penalty-general.v1.yaml"))
                .replace("\nversion: 1\n", "\nversion: 2\n")
                .replace("  base: 50\n  weight: 50\n", "  base: 40\n  weight: 60\n");
        var next = ((Reading.Read) StandardReader.read(text)).standard();
        Round round;
        List<CaseRow> before;
        try (var desk = SampleDesk.in(folder)) {
            lay(desk, text);
            round = ((Answer.Yes<Round>) desk.sample().lay(Control.UNWATCHED)).value();
            before = desk.rounds().cases(round.id());

            var preview = desk.changeStandard().preview(round, next);

            assertThat(preview.differences()).containsExactly(new Difference.Figure(Difference.Whole.FORMULA));
            assertThat(preview.shifts()).filteredOn(Shift::changes).isNotEmpty();
            assertThat(preview.shifts())
                    .allSatisfy(shift -> assertThat(shift.left()).isEmpty());
            assertThat(desk.rounds().cases(round.id())).isEqualTo(before);

            var moved = ((Answer.Yes<Round>) desk.changeStandard().adopt(round, NEXT)).value();

            assertThat(moved.standard()).isEqualTo(NEXT);
            assertThat(desk.rounds().cases(round.id()))
                    .filteredOn(row -> row.review() != null)
                    .extracting(CaseRow::total)
                    .isEqualTo(preview.shifts().stream()
                            .map(shift -> shift.after().total())
                            .toList());
            assertThat(desk.rounds().cases(round.id()))
                    .extracting(CaseRow::status)
                    .isEqualTo(before.stream().map(CaseRow::status).toList());
        }
        try (var desk = SampleDesk.in(folder)) {
            assertThat(desk.changeStandard().back(round.id())).isInstanceOf(Answer.Yes.class);
            assertThat(desk.rounds().cases(round.id())).isEqualTo(before);
            assertThat(desk.changeStandard().back(round.id())).isInstanceOf(Answer.Yes.class);
            assertThat(desk.rounds().find(round.id())).map(Round::standard).contains(NEXT);
            assertThat(desk.examine().run())
                    .filteredOn(complaint -> !complaint.harmless())
                    .isEmpty();
        }
    }

    @Test
    void anotherStandardOrTheSameVersionIsNotMovedTo() {
        try (var desk = SampleDesk.in(folder)) {
            var round =
                    ((Answer.Yes<Round>) desk.rounds().open("一", "", new StandardRef("penalty-general", "1"))).value();

            assertThat(desk.changeStandard().adopt(round, round.standard())).isInstanceOf(Answer.No.class);
            assertThat(desk.changeStandard().adopt(round, new StandardRef("licence", "1")))
                    .isInstanceOf(Answer.No.class);
            assertThat(desk.changeStandard().adopt(round, new StandardRef("penalty-general", "9")))
                    .isInstanceOf(Answer.No.class);
            assertThat(desk.changeStandard().back(round.id())).isInstanceOf(Answer.No.class);
            assertThat(desk.rounds().find(round.id())).contains(round);
        }
    }

    private static void lay(Desk desk, String text) throws IOException {
        var standards = Files.createDirectories(desk.folders().workspace().resolve("standards"));
        Files.writeString(standards.resolve("penalty-general.v2.yaml"), text);
    }
}
