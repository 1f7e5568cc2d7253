package org.anjuan.ui.shell.trial;

import java.util.List;
import java.util.Random;
import javafx.scene.input.KeyCode;
import org.anjuan.casefile.Box;
import org.anjuan.desk.bench.Figures;

/** Enlarges, turns, pages, resizes, leaves and comes back at random, and measures how far marks lie from their places. */
final class MarksTrial {
    private static final int OPERATIONS = 200;
    private static final int LEAVE_EVERY = 40;
    private static final double WIDER = 30;
    private static final long SEED = 20;
    private static final List<KeyCode[]> KEYS = List.of(
            keys(KeyCode.CONTROL, KeyCode.R),
            keys(KeyCode.CONTROL, KeyCode.EQUALS),
            keys(KeyCode.CONTROL, KeyCode.MINUS),
            keys(KeyCode.CONTROL, KeyCode.DIGIT0),
            keys(KeyCode.RIGHT),
            keys(KeyCode.RIGHT),
            keys(KeyCode.LEFT),
            keys(KeyCode.PAGE_DOWN),
            keys(KeyCode.F6));

    private final Hand hand;
    private final Look look;
    private final Figures known;
    private final Figures figures;
    private final Random chance = new Random(SEED);

    MarksTrial(Hand hand, Look look, Figures known, Figures figures) {
        this.hand = hand;
        this.look = look;
        this.known = known;
        this.figures = figures;
    }

    /** Needs to know a row {@code mark.PAGE} with x, y, width and height for each page that has one mark. */
    void run() {
        hand.press(KeyCode.HOME);
        for (int operation = 1; operation <= OPERATIONS; operation++) {
            operate(operation);
            hand.until(look::readable);
            measure();
        }
    }

    private void operate(int operation) {
        if (operation % LEAVE_EVERY == 0) {
            hand.press(KeyCode.ALT, KeyCode.UP);
            hand.until(look::atRound);
            hand.press(look::readable, KeyCode.ENTER);
        } else if (operation % LEAVE_EVERY == LEAVE_EVERY / 2) {
            hand.widen(chance.nextBoolean() ? WIDER : -WIDER);
        } else if (known.row("mark." + Hand.onFx(look::page)).isEmpty()) {
            hand.press(KeyCode.HOME);
        } else {
            hand.press(KEYS.get(chance.nextInt(KEYS.size())));
        }
    }

    private void measure() {
        Hand.onFx(() -> {
            look.pagesInSight().forEach(page -> {
                var numbers = known.row("mark." + page);
                double drift = numbers.isEmpty() ? -1 : look.drift(page, box(numbers));
                if (drift >= 0) {
                    figures.add("drift", drift);
                }
            });
            return true;
        });
    }

    private static Box box(List<Double> numbers) {
        return new Box(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    }

    private static KeyCode[] keys(KeyCode... keys) {
        return keys;
    }
}
