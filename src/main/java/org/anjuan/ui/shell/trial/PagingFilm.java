package org.anjuan.ui.shell.trial;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.anjuan.ui.kit.StallProbe;

/** Presses the key for the next page five times a second up to the last page, and looks at every pulse meanwhile. */
final class PagingFilm extends AnimationTimer {
    private static final long NANOS_A_PAGE = 200_000_000;

    private final Hand hand;
    private final Look look;
    private final StallProbe probe = new StallProbe();
    private final List<Double> turns = new ArrayList<>();
    private final CompletableFuture<Boolean> over = new CompletableFuture<>();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Double> work = new ArrayList<>();
    private long worked;
    private String page = "";
    private long pressedAt;
    private int pulses;
    private boolean awaited;
    private int blanks;

    PagingFilm(Hand hand, Look look) {
        this.hand = hand;
        this.look = look;
    }

    /** Comes back when the last page was reached. The page one is at is looked at as long as any other before the first key. */
    void run() {
        Platform.runLater(() -> {
            pressedAt = System.nanoTime();
            probe.start();
            start();
        });
        over.join();
    }

    /** Milliseconds between two pulses, all along. */
    List<Double> stalls() {
        return probe.gaps().stream().map(gap -> gap.toNanos() / 1e6).toList();
    }

    /** Milliseconds the window's thread itself worked between two pulses, whatever else the machine had to do. */
    List<Double> work() {
        return work;
    }

    /** Milliseconds from the key to the sharp page, or to the next key where it was not there by then. */
    List<Double> turns() {
        return turns;
    }

    /** How often a page came into sight with nothing on it. */
    int blanks() {
        return blanks;
    }

    @Override
    public void handle(long pulse) {
        long now = threads.getCurrentThreadCpuTime();
        if (worked != 0) {
            work.add((now - worked) / 1e6);
        }
        worked = now;
        pulses++;
        if (awaited && pulses > 1) {
            blanks += pulses == 2 && !look.readable() ? 1 : 0;
            if (look.sharp()) {
                turned();
            }
        }
        if (System.nanoTime() - pressedAt >= NANOS_A_PAGE) {
            next();
        }
    }

    private void next() {
        if (awaited) {
            turned();
        }
        if (page.equals(look.page())) {
            stop();
            probe.stop();
            over.complete(true);
            return;
        }
        page = look.page();
        pressedAt = System.nanoTime();
        pulses = 0;
        awaited = true;
        hand.strike(KeyCode.RIGHT);
    }

    private void turned() {
        turns.add((System.nanoTime() - pressedAt) / 1e6);
        awaited = false;
    }
}
