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

    /** The longest gap; nothing when there were fewer than two pulses. */
    public Duration longest() {
        return gaps.stream().max(Duration::compareTo).orElse(Duration.ZERO);
    }

    /**
     * The gap that this share of all gaps does not pass.
     *
     * @param share above 0, at most 1
     */
    public Duration within(double share) {
        var sorted = gaps.stream().sorted().toList();
        return sorted.isEmpty()
                ? Duration.ZERO
                : sorted.get(Math.clamp((int) Math.ceil(share * sorted.size()) - 1, 0, sorted.size() - 1));
    }
}
