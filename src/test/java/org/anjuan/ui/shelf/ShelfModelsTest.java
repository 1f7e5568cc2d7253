package org.anjuan.ui.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import org.anjuan.casefile.CaseId;
import org.anjuan.desk.Answer;
import org.anjuan.desk.CaseRow;
import org.anjuan.desk.Resume;
import org.anjuan.desk.RoundSummary;
import org.anjuan.review.ReviewId;
import org.anjuan.review.Status;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.Round;
import org.anjuan.round.RoundId;
import org.anjuan.standard.StandardRef;
import org.anjuan.ui.kit.Background;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the shelf's pages decide, without a window. */
class ShelfModelsTest {
    private static final Round ROUND = new Round(
            new RoundId("r"), "年度评查", "司法局", new StandardRef("penalty-general", "1"), LocalDate.of(2026, 3, 1));
    private static final Background HERE = Background.here(trouble -> {
        throw new AssertionError(trouble.details());
    });

    private final List<CaseRow> rows = new ArrayList<>(
            List.of(row("1", Status.SUBMITTED), row("2", Status.DRAFT), row("3", null), row("4", Status.SEALED)));
    private final List<CaseEntry> amended = new ArrayList<>();
    private Answer<CaseEntry> answer = Answer.yes(rows.getFirst().entry());
    private final RoundModel round =
            new RoundModel(HERE, ROUND, new RoundModel.Questions(() -> List.copyOf(rows), entry -> {
                amended.add(entry);
                return answer;
            }));

    @Test
    void nothingIsCalledMissingBeforeTheAnswerIsThere() {
        var home = new HomeModel(HERE, new HomeModel.Questions(List::of, Optional::empty));
        assertThat(home.empty().get()).isFalse();

        home.refresh();

        assertThat(home.empty().get()).isTrue();
        assertThat(home.canResume().get()).isFalse();
    }

    @Test
    void aDraftFromYesterdayCanBeGoneOnWith() {
        var where = new Resume(rows.getFirst().entry(), 48, 126, 23, 31, false);
        var home = new HomeModel(
                HERE,
                new HomeModel.Questions(() -> List.of(new RoundSummary(ROUND, "标准", 3, 1)), () -> Optional.of(where)));
        home.refresh();

        assertThat(home.resume().get()).contains(where);
        assertThat(home.canResume().get()).isTrue();
    }

    @Test
    void enterMeansTheMarkedRoundOnlyWhileKeysGoToTheList() {
        var home = new HomeModel(HERE, new HomeModel.Questions(List::of, Optional::empty));
        home.chosen().set(Optional.of(new RoundSummary(ROUND, "标准", 3, 1)));
        assertThat(home.canOpen().get()).isFalse();

        home.inList().set(true);

        assertThat(home.canOpen().get()).isTrue();
    }

    @Test
    void casesAreCountedByHowFarTheyAre() {
        round.refresh();

        assertThat(round.tally().getValue()).isEqualTo(new RoundModel.Tally(4, 1, 1, 2));
    }

    @Test
    void anAnswerThatSaysTheSameLeavesTheListAsItLies() {
        round.refresh();
        var changes = new ArrayList<Integer>();
        round.shown().addListener((InvalidationListener)
                list -> changes.add(round.shown().size()));

        round.refresh();
        assertThat(changes).isEmpty();

        rows.removeLast();
        round.refresh();
        assertThat(changes).isNotEmpty().containsOnly(3);
    }

    @Test
    void theRestOfTheRoundIsPlannedByTheCasesThatAreDone() {
        var timed = List.of(
                read(row("1", Status.SUBMITTED), 30),
                read(row("2", Status.SUBMITTED), 50),
                row("3", Status.SUBMITTED),
                read(row("4", Status.DRAFT), 25),
                row("5", null));

        assertThat(RoundModel.Load.of(timed)).contains(new RoundModel.Load(40, 2, new BigDecimal("0.9")));
        assertThat(RoundModel.Load.of(timed.subList(2, 5))).isEmpty();
        assertThat(RoundModel.Load.of(timed.subList(0, 3))).isEmpty();
    }

    @Test
    void theNextUnfinishedCaseComesAfterTheMarkedOneAndThenFromTheTop() {
        round.refresh();
        assertThat(round.nextUnfinished()).map(CaseEntry::number).contains("2");

        round.chosen().set(Optional.of(rows.get(1)));
        assertThat(round.nextUnfinished()).map(CaseEntry::number).contains("3");

        round.chosen().set(Optional.of(rows.get(2)));
        assertThat(round.nextUnfinished()).map(CaseEntry::number).contains("2");
    }

    @Test
    void aRoundWithNothingLeftToDoHasNoNextCase() {
        rows.removeIf(row -> row.review() == null || row.status() == Status.DRAFT);
        round.refresh();

        assertThat(round.nextUnfinished()).isEmpty();
        assertThat(round.hasUnfinished().get()).isFalse();
    }

    @Test
    void theFilterLooksAtNumberNameAndUnit() {
        round.refresh();
        round.filter().set("3");
        assertThat(round.shown()).extracting(row -> row.entry().number()).containsExactly("3");

        round.filter().set(" 城管 ");
        assertThat(round.shown()).hasSize(4);

        round.filter().set("没有");
        assertThat(round.shown()).isEmpty();
    }

    @Test
    void theMarkComesBackToTheSameCaseAfterNews() {
        round.refresh();
        round.chosen().set(Optional.of(rows.get(2)));
        rows.removeFirst();
        round.chosen().set(Optional.empty());
        round.refresh();

        assertThat(round.lastMarked()).isEqualTo(1);
    }

    @Test
    void aCorrectedNameIsKeptWithoutBlanksAround() {
        round.amend(rows.getFirst().entry(), " 新名 ", "市监局", sentence -> {});

        assertThat(amended).containsExactly(new CaseEntry(new CaseId("1"), ROUND.id(), "1", "新名", "市监局"));
    }

    @Test
    void anUnchangedOrEmptyNameIsNotKept() {
        var entry = rows.getFirst().entry();
        round.amend(entry, entry.title(), entry.unit(), sentence -> {});
        round.amend(entry, "  ", entry.unit(), sentence -> {});

        assertThat(amended).isEmpty();
    }

    @Test
    void aRefusedCorrectionIsSaid() {
        answer = Answer.no("磁盘已满");
        var said = new ArrayList<String>();
        round.amend(rows.getFirst().entry(), "新名", "", said::add);

        assertThat(said).containsExactly("磁盘已满");
    }

    private static CaseRow row(String number, @Nullable Status status) {
        var entry = new CaseEntry(new CaseId(number), ROUND.id(), number, "案卷" + number, "城管局");
        var review = status == null ? null : new ReviewId("v" + number);
        var held = status == null ? Status.DRAFT : status;
        return new CaseRow(
                entry,
                12,
                0,
                review,
                held,
                0,
                BigDecimal.ONE,
                BigDecimal.TEN,
                "合格",
                false,
                Duration.ZERO,
                CaseRow.Stage.ONE);
    }

    private static CaseRow read(CaseRow row, int minutes) {
        return new CaseRow(
                row.entry(),
                row.pages(),
                row.refusals(),
                row.review(),
                row.status(),
                row.open(),
                row.lost(),
                row.total(),
                row.grade(),
                row.vetoed(),
                Duration.ofMinutes(minutes),
                row.stage());
    }
}
