package org.anjuan.ui.shell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.SourceId;
import org.anjuan.review.Place;
import org.junit.jupiter.api.Test;

class PlaceKeeperTest {
    private final List<Runnable> clock = new ArrayList<>();
    private final List<Place> kept = new ArrayList<>();
    private Place now = place(1);

    private final PlaceKeeper keeper =
            new PlaceKeeper((delay, act) -> clock.add(act), Optional.empty(), () -> Optional.of(now), kept::add);

    @Test
    void manyMovesAreOneRecord() {
        for (int page = 1; page <= 30; page++) {
            now = place(page);
            keeper.moved();
        }
        assertThat(clock).hasSize(1);
        clock.removeFirst().run();
        assertThat(kept).containsExactly(place(30));
    }

    @Test
    void stayingIsNotRecordedAgain() {
        keeper.flush();
        keeper.moved();
        clock.removeFirst().run();
        keeper.flush();
        assertThat(kept).hasSize(1);
    }

    private static Place place(int page) {
        return new Place(new PageKey(new SourceId("d".repeat(64)), page), 0.25, 0, 0, "B01.1");
    }
}
