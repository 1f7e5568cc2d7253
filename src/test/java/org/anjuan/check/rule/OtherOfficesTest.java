package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.anjuan.samples.office.House;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How right the reading is on forms of other offices, each written out by hand as its clerks fill it in. */
class OtherOfficesTest {
    private static final List<String> CASES =
            List.of("roads", "fields", "safety", "river", "clinic", "street", "seed", "permit", "fire");

    static Stream<House> houses() {
        return Stream.of(House.ROOMY, House.DENSE, House.SCANNED);
    }

    @ParameterizedTest
    @MethodSource("houses")
    void flawsAreFoundAndHardlyAnyImagined(House house) {
        var trial = new OfficeTrial(house);
        CASES.forEach(trial::read);
        assertThat(trial.recall()).as(trial.table()).isGreaterThanOrEqualTo(0.9);
        assertThat(trial.precision()).as(trial.table()).isGreaterThanOrEqualTo(0.9);
        assertThat(trial.toldApart()).as(trial.table()).isGreaterThanOrEqualTo(0.97);
    }
}
