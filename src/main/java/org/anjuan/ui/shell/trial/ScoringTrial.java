package org.anjuan.ui.shell.trial;

import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import org.anjuan.desk.bench.Figures;

/** Judges what is open item by item, hands the case in, and goes on to the next. */
final class ScoringTrial {
    /** How many items the case must have open. */
    static final int OPEN = 40;

    private final Hand hand;
    private final Look look;
    private final Figures figures;

    ScoringTrial(Hand hand, Look look, Figures figures) {
        this.hand = hand;
        this.look = look;
        this.figures = figures;
    }

    void run() {
        for (int item = 0; item < OPEN; item++) {
            judge();
        }
        figures.add("next case", handIn(Hand.onFx(look::title)));
    }

    /** From the key that hands the case in to the next case's first page; past what is told before, where there is something. */
    private double handIn(String title) {
        BooleanSupplier next = () -> !title.equals(look.title()) && look.readable();
        double waited = hand.press(() -> look.sheetOpen() || next.getAsBoolean(), KeyCode.CONTROL, KeyCode.ENTER);
        return Hand.onFx(look::sheetOpen) ? hand.press(next, KeyCode.ENTER) : waited;
    }

    private void judge() {
        hand.until(look::kept);
        var before = Hand.onFx(look::standing);
        var ticked = new CompletableFuture<Long>();
        var watch = Hand.onFx(() -> look.onKept(() -> ticked.complete(System.nanoTime())));
        long pressed = System.nanoTime();
        figures.add("key to change", hand.press(() -> !before.equals(look.standing()), KeyCode.SPACE));
        figures.add("key to tick", (Hand.join(ticked) - pressed) / 1e6);
        Hand.onFx(() -> {
            watch.unsubscribe();
            return true;
        });
    }
}
