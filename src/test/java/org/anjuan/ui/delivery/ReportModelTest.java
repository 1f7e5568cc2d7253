package org.anjuan.ui.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anjuan.casefile.CaseId;
import org.anjuan.desk.CaseRow;
import org.anjuan.desk.Control;
import org.anjuan.desk.Made;
import org.anjuan.desk.PaperKind;
import org.anjuan.review.ReviewId;
import org.anjuan.review.Status;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.RoundId;
import org.anjuan.ui.kit.Background;
import org.junit.jupiter.api.Test;

class ReportModelTest {
    private final List<CaseRow> rows = new ArrayList<>(List.of(row("1", Status.SUBMITTED), row("2", Status.DRAFT)));
    private final List<Set<PaperKind>> made = new ArrayList<>();

    @Test
    void casesThatAreNotHandedInAreNamed() {
        var model = model();

        assertThat(model.unfinished()).extracting(CaseEntry::number).containsExactly("2");
        assertThat(model.finished().get()).isEqualTo(1);
        assertThat(model.ready().get()).isTrue();
    }

    @Test
    void withoutAHandedInCaseThereIsNothingToReport() {
        rows.removeFirst();

        assertThat(model().ready().get()).isFalse();
    }

    @Test
    void withoutAPaperThereIsNothingToDo() {
        var model = model();
        EnumSet.allOf(PaperKind.class).forEach(kind -> model.wanted(kind).set(false));

        assertThat(model.ready().get()).isFalse();
    }

    @Test
    void onlyWantedPapersAreMadeInTheFolderChosenLast() throws Exception {
        var model = model();
        model.wanted(PaperKind.CASE).set(false);
        model.folder().set(Path.of("别处"));

        var result = model.work().run(Control.UNWATCHED);

        assertThat(made).containsExactly(EnumSet.of(PaperKind.SUMMARY, PaperKind.CIRCULAR));
        assertThat(result.written()).containsExactly(Path.of("别处"));
    }

    private ReportModel model() {
        var here = Background.here(trouble -> {
            throw new AssertionError(trouble.details());
        });
        return new ReportModel(here, () -> rows, this::make, Path.of("报告"));
    }

    private Made make(Set<PaperKind> kinds, Path folder, Control control) {
        made.add(kinds);
        return new Made(List.of(folder), 3, List.of());
    }

    private static CaseRow row(String number, Status status) {
        var entry = new CaseEntry(new CaseId(number), new RoundId("r"), number, "案卷" + number, "城管局");
        var review = new ReviewId("v" + number);
        return new CaseRow(
                entry,
                12,
                0,
                review,
                status,
                0,
                BigDecimal.ONE,
                BigDecimal.TEN,
                "合格",
                false,
                Duration.ZERO,
                CaseRow.Stage.ONE);
    }
}
