package org.anjuan.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.anjuan.casefile.TimeLine.Demand;
import org.anjuan.casefile.TimeLine.Span;
import org.anjuan.casefile.TimeLine.State;
import org.anjuan.casefile.TimeLine.Step;
import org.anjuan.casefile.TimeLine.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeLineTest {
    private static final LocalDate DUE = LocalDate.of(2024, 6, 12);
    private static final Anchor.OnPage PLACE = new Anchor.WholePage(new PageKey(new SourceId("a".repeat(64)), 1));

    @Test
    void whatIsDoneOnTheLastDayIsDoneWithinThePeriod() {
        assertThat(span(Demand.WITHIN, DUE).state()).isEqualTo(State.KEPT);
        assertThat(span(Demand.WITHIN, DUE.plusDays(1)).state()).isEqualTo(State.BROKEN);
        assertThat(span(Demand.WITHIN, DUE.plusDays(3)).off()).isEqualTo(3);
    }

    @Test
    void whatMustWaitIsNotDoneOnTheLastDay() {
        assertThat(span(Demand.AFTER, DUE).state()).isEqualTo(State.BROKEN);
        assertThat(span(Demand.AFTER, DUE.plusDays(1)).state()).isEqualTo(State.KEPT);
    }

    @Test
    void whatMayNotBeEarlierMayBeDoneOnTheLastDay() {
        assertThat(span(Demand.NOT_BEFORE, DUE).state()).isEqualTo(State.KEPT);
        assertThat(span(Demand.NOT_BEFORE, DUE.minusDays(1)).state()).isEqualTo(State.BROKEN);
    }

    @Test
    void aPeriodWhoseEndWasNotReadIsOpenAndOneBeyondTheCalendarUnknown() {
        assertThat(span(Demand.WITHIN, null).state()).isEqualTo(State.OPEN);
        assertThat(new Span("期限", "", Demand.WITHIN, 7, Unit.WORK_DAYS, DUE, null, DUE, List.of()).state())
                .isEqualTo(State.UNKNOWN);
    }

    @Test
    void nothingHasNoFirstDay() {
        assertThat(TimeLine.EMPTY.first()).isEmpty();
        assertThat(TimeLine.EMPTY.last()).isEmpty();
    }

    @Property
    void everyDayLiesBetweenTheFirstAndTheLast(
            @ForAll @IntRange(max = 900) int one, @ForAll @IntRange(max = 900) int two) {
        var line = new TimeLine(List.of(step(one), step(two)), List.of());
        assertThat(line.part(DUE.plusDays(one))).isBetween(0.0, 1.0);
        assertThat(line.part(line.first().orElseThrow())).isZero();
        assertThat(line.part(line.last().orElseThrow())).isEqualTo(one == two ? 0.0 : 1.0);
    }

    private static Step step(int days) {
        return new Step("步骤", DUE.plusDays(days), PLACE, 1);
    }

    private static Span span(Demand demand, @Nullable LocalDate done) {
        return new Span("期限", "", demand, 90, Unit.DAYS, LocalDate.of(2024, 3, 14), DUE, done, List.of());
    }
}
