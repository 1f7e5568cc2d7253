package org.anjuan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.desk.Trouble;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private final List<String> shown = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final Faults faults = new Faults(() -> now, trouble -> shown.add(trouble.code()));

    @Test
    void theSameFaultTwiceInASecondIsShownOnce() {
        faults.tell(new Trouble("A", "draw", ""));
        now = now.plusMillis(900);
        faults.tell(new Trouble("A", "draw", ""));

        assertThat(shown).containsExactly("A");
    }

    @Test
    void theSameFaultLaterIsShownAgain() {
        faults.tell(new Trouble("A", "draw", ""));
        now = now.plusMillis(1100);
        faults.tell(new Trouble("A", "draw", ""));

        assertThat(shown).containsExactly("A", "A");
    }

    @Test
    void anotherFaultIsShownAtOnce() {
        faults.tell(new Trouble("A", "draw", ""));
        faults.tell(new Trouble("B", "draw", ""));

        assertThat(shown).containsExactly("A", "B");
    }

    @Test
    void aFaultThatComesAgainAndAgainStaysQuietUntilItPauses() {
        for (int i = 0; i < 5; i++) {
            faults.uncaughtException(Thread.currentThread(), new IllegalStateException());
            now = now.plusMillis(600);
        }

        assertThat(shown).hasSize(1);
    }
}
