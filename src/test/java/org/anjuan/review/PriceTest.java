package org.anjuan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Guidance;
import org.anjuan.standard.Item;
import org.anjuan.standard.ItemRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of cost comes to. */
class PriceTest {
    private static final Item ITEM = new Item(
            "a",
            null,
            "",
            points("4"),
            "d",
            List.of(),
            "",
            Guidance.NONE,
            List.of(),
            List.of(),
            "",
            ItemRules.USUAL,
            List.of());
    private static final Cost RANGE = new Cost.Range(points("0.5"), points("3.5"), points("0.5"));

    @Test
    void proposesWhatTheStandardSaysAndOfARangeTheMost() {
        assertThat(Price.proposed(new Cost.Fixed(points("2")), ITEM)).isEqualTo(points("2"));
        assertThat(Price.proposed(new Cost.PerTime(points("0.5"), "处", points("2")), ITEM))
                .isEqualTo(points("0.5"));
        assertThat(Price.proposed(new Cost.AllPoints(), ITEM)).isEqualTo(points("4"));
        assertThat(Price.proposed(new Cost.WholeGroup(), ITEM)).isEqualTo(points("4"));
        assertThat(Price.proposed(RANGE, ITEM)).isEqualTo(points("3.5"));
        assertThat(Price.proposed(new Cost.Veto(), ITEM)).isEqualTo(points("0"));
    }

    @ParameterizedTest
    @CsvSource({"0.5,true", "2,true", "2.0,true", "3.5,true", "0,false", "0.25,false", "4,false", "-0.5,false"})
    void aRangeAllowsItsStepsOnly(String points, boolean allowed) {
        assertThat(Price.allowed(RANGE, ITEM, deduction(1, points))).isEqualTo(allowed);
    }

    @Test
    void onlyWhatIsCountedIsMetMoreThanOnce() {
        assertThat(Price.allowed(RANGE, ITEM, deduction(2, "0.5"))).isFalse();
        assertThat(Price.allowed(new Cost.AllPoints(), ITEM, deduction(2, "4"))).isFalse();
        assertThat(Price.allowed(new Cost.PerTime(points("0.5"), "处", null), ITEM, deduction(99, "0.5")))
                .isTrue();
    }

    @Test
    void timesCountUpToTheCapOfTheReason() {
        var capped = new Cost.PerTime(points("0.5"), "处", points("1.5"));

        assertThat(Price.of(capped, deduction(2, "0.5"))).isEqualByComparingTo("1");
        assertThat(Price.of(capped, deduction(9, "0.5"))).isEqualByComparingTo("1.5");
        assertThat(Price.of(new Cost.PerTime(points("0.5"), "处", null), deduction(9, "0.5")))
                .isEqualByComparingTo("4.5");
    }

    private static Deduction deduction(int times, String points) {
        return new Deduction("d", "a", "r", times, points(points), "", List.of());
    }

    private static BigDecimal points(String points) {
        return new BigDecimal(points);
    }
}
