package org.anjuan.ui.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;

/** Measures how long the window stands still: the gaps between two pulses while it runs. For the window's thread alone. */
public final class StallProbe extends AnimationTimer {
    private final List<Duration> gaps = new ArrayList<>();
    private long last;

    @Override
    public void handle(long now) {
        if (last != 0) {
            gaps.add(Duration.ofNanos(now - last));
        }
        last = now;
    }

    @Override
    public void start() {
        gaps.clear();
        last = 0;
        super.start();
    }

    /** All gaps in the order they came. */
    public List<Duration> gaps() {
        return List.copyOf(gaps);
    }
}
