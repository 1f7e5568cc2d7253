package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.variant.VariantCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How right the checks are on cases written in many ways, with and without a flaw. */
class ManyWaysTest {
    private static final int CLEAN = 20;

    @ParameterizedTest
    @CsvSource({"false, false", "true, false", "false, true", "true, true"})
    void flawsAreFoundAndHardlyAnyImagined(boolean apart, boolean scanned) {
        var trial = new VariantTrial(apart, scanned);
        for (int seed = 0; seed < CLEAN; seed++) {
            trial.read(seed);
        }
        long seed = 1000;
        for (var flaw : VariantCase.flaws()) {
            trial.read(seed++, flaw);
        }
        assertThat(trial.recall()).as(trial.table()).isGreaterThanOrEqualTo(0.9);
        assertThat(trial.precision()).as(trial.table()).isGreaterThanOrEqualTo(0.9);
        assertThat(trial.toldApart()).as(trial.table()).isGreaterThanOrEqualTo(0.97);
    }
}
