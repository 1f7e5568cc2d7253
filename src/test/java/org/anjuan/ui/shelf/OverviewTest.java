package org.anjuan.ui.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.CaseId;
import org.anjuan.desk.Answer;
import org.anjuan.desk.CaseRow;
import org.anjuan.review.ReviewId;
import org.anjuan.review.Status;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.Round;
import org.anjuan.round.RoundId;
import org.anjuan.standard.StandardRef;
import org.anjuan.ui.kit.Background;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a round has come to: by unit, by grade, and what somebody should look at. */
class OverviewTest {
    private static final RoundId ROUND = new RoundId("r");

    private final List<CaseRow> rows = new ArrayList<>();

    @Test
    void unitsWithMostLeftToDoComeFirst() {
        rows.addAll(List.of(done("a", "城管局", "优秀", 95), open("b", "市监局"), open("c", "市监局"), draft("d", "卫健委")));

        assertThat(Overview.of(rows).units())
                .containsExactly(
                        new Overview.Unit("市监局", 0, 2), new Overview.Unit("卫健委", 0, 1), new Overview.Unit("城管局", 1, 1));
    }

    @Test
    void onlyCasesThatAreHandedInAreCountedByGradeTheBestFirst() {
        rows.addAll(
                List.of(done("a", "甲", "不合格", 0), done("b", "甲", "优秀", 95), done("c", "甲", "优秀", 91), draft("d", "甲")));

        assertThat(Overview.of(rows).grades())
                .containsExactly(new Overview.Graded("优秀", 2, 3), new Overview.Graded("不合格", 1, 3));
    }

    @Test
    void whatNobodyNeedsToLookAtIsNotListed() {
        rows.add(done("a", "甲", "优秀", 95));
        assertThat(Overview.of(rows).needs()).isEmpty();

        rows.add(open("b", "甲"));
        rows.add(draft("c", "乙"));
        assertThat(Overview.of(rows).needs().keySet()).containsExactly(Need.DRAFT, Need.NOT_BEGUN);
    }

    @Test
    void aNeedAndAUnitSiftTheCasesTogetherAndTheSameAgainShowsAll() {
        rows.addAll(List.of(open("a", "甲"), draft("b", "甲"), draft("c", "乙")));
        var model = model();

        model.showOnly(Need.DRAFT);
        assertThat(shown(model)).containsExactly("b", "c");
        model.showUnit("乙");
        assertThat(shown(model)).containsExactly("c");
        model.showOnly(Need.DRAFT);
        model.showUnit("乙");
        assertThat(shown(model)).containsExactly("a", "b", "c");
        assertThat(model.only().get()).isEmpty();
    }

    private RoundModel model() {
        var round = new Round(ROUND, "年度评查", "法制科", new StandardRef("s", "1"), LocalDate.of(2026, 3, 2));
        var model = new RoundModel(
                Background.here(trouble -> {
                    throw new AssertionError(trouble.details());
                }),
                round,
                new RoundModel.Questions(() -> List.copyOf(rows), Answer::yes));
        model.refresh();
        return model;
    }

    private static List<String> shown(RoundModel model) {
        return model.shown().stream().map(row -> row.entry().title()).toList();
    }

    private static CaseRow done(String title, String unit, String grade, int total) {
        return row(title, unit, new ReviewId(title), Status.SUBMITTED, grade, total);
    }

    private static CaseRow draft(String title, String unit) {
        return row(title, unit, new ReviewId(title), Status.DRAFT, "优秀", 100);
    }

    private static CaseRow open(String title, String unit) {
        return row(title, unit, null, Status.DRAFT, null, 0);
    }

    private static CaseRow row(
            String title, String unit, @Nullable ReviewId review, Status status, @Nullable String grade, int total) {
        var entry = new CaseEntry(new CaseId(title), ROUND, "001", title, unit);
        return new CaseRow(
                entry,
                12,
                0,
                review,
                status,
                0,
                BigDecimal.ZERO,
                Optional.ofNullable(grade).map(_ -> BigDecimal.valueOf(total)).orElse(null),
                grade,
                false,
                Duration.ZERO,
                CaseRow.Stage.ONE);
    }
}
