package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.anjuan.samples.office.House;
import org.anjuan.samples.office.OfficeCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How right the reading is on forms of other offices, each written out by hand as its clerks fill it in: those that the checks
 * were mended against, those included that were kept aside in their round and mended for later.
 */
class OtherOfficesTest {
    static Stream<House> houses() {
        return Stream.of(House.ROOMY, House.DENSE, House.SCANNED);
    }

    @ParameterizedTest
    @MethodSource("houses")
    void flawsAreFoundAndHardlyAnyImagined(House house) {
        holds(house, OfficeCase.FIRST, 0.9, 0.97);
    }

    @ParameterizedTest
    @MethodSource("houses")
    void onFormsOfASecondRoundToo(House house) {
        holds(house, OfficeCase.SECOND, 0.9, 0.97);
    }

    @ParameterizedTest
    @MethodSource("houses")
    void onFormsOfAThirdRoundToo(House house) {
        holds(house, OfficeCase.THIRD, 0.9, 0.97);
    }

    @ParameterizedTest
    @MethodSource("houses")
    void onFormsKeptAsideToo(House house) {
        holds(house, OfficeCase.ASIDE, 0.85, 0.97);
    }

    @ParameterizedTest
    @MethodSource("houses")
    void onAFormOfAFourthRoundToo(House house) {
        holds(house, OfficeCase.FOURTH, 0.8, 0.95);
    }

    @ParameterizedTest
    @MethodSource("houses")
    void onFormsOfAFifthRoundToo(House house) {
        holds(house, OfficeCase.FIFTH, 0.9, 0.97);
    }

    @ParameterizedTest
    @MethodSource("houses")
    void theFormKeptAsideOfAFourthRoundIsReadAsWellSinceItWasMendedFor(House house) {
        holds(house, OfficeCase.LAST_ASIDE, 0.85, 0.97);
    }

    /** Of findings so much at least is found and right, of papers so much told apart; one trap in twenty at most is fallen into. */
    private static void holds(House house, List<String> cases, double findings, double papers) {
        var trial = new OfficeTrial(house);
        cases.forEach(trial::read);
        assertThat(trial.recall()).as(trial.table()).isGreaterThanOrEqualTo(findings);
        assertThat(trial.precision()).as(trial.table()).isGreaterThanOrEqualTo(findings);
        assertThat(trial.toldApart()).as(trial.table()).isGreaterThanOrEqualTo(papers);
        assertThat(trial.trapped()).as(trial.table()).isLessThanOrEqualTo(0.05);
    }
}
