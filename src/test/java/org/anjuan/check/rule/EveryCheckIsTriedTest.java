package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever adds a check adds what shows that it finds its flaw, lets its traps pass and says what it lacks. */
class EveryCheckIsTriedTest {
    @Test
    void everyCheckIsSeenToFindItsFlaw() {
        assertThat(TestedChecks.found()).containsAll(Checks.ids());
    }

    @Test
    void everyCheckIsSeenToLetATrapPass() {
        assertThat(TestedChecks.withTrap()).containsAll(Checks.ids());
    }
}
