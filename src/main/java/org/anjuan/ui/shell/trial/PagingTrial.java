package org.anjuan.ui.shell.trial;

import javafx.scene.input.KeyCode;
import org.anjuan.desk.bench.Figures;

/**
 * Pages through the case from end to end at five pages a second, twice, then enlarges a page ten times. Begins once the program
 * reads ahead, so that what this needs is there in both passes.
 */
final class PagingTrial {
    private static final int ENLARGINGS = 10;
    private static final int STEPS_UP = 14;

    private final Hand hand;
    private final Look look;
    private final Figures figures;

    PagingTrial(Hand hand, Look look, Figures figures) {
        this.hand = hand;
        this.look = look;
        this.figures = figures;
    }

    void run() {
        hand.until(look::readsAhead);
        hand.press(KeyCode.CONTROL, KeyCode.EQUALS);
        pass("first pass");
        pass("second pass");
        for (int time = 0; time < ENLARGINGS; time++) {
            enlarge();
        }
        figures.add("memory", Memory.now());
        figures.add("most memory", Memory.most());
    }

    private void pass(String name) {
        hand.press(() -> look.page().equals("1") && look.sharp(), KeyCode.HOME);
        var film = new PagingFilm(hand, look);
        film.run();
        film.stalls().forEach(stall -> figures.add(name + " stall", stall));
        film.work().forEach(work -> figures.add(name + " work", work));
        film.turns().forEach(turn -> figures.add(name + " turn", turn));
        figures.add(name + " blank", film.blanks());
        hand.until(look::sharp);
        figures.add(name + " memory", Memory.now());
        figures.add(name + " heap", Memory.heldOnHeap(this::turn));
    }

    /** To the page before and back: as long as pages are turned, none is read ahead. */
    private void turn() {
        hand.press(KeyCode.PAGE_UP);
        hand.until(look::sharp);
        hand.press(KeyCode.PAGE_DOWN);
        hand.until(look::sharp);
    }

    /** To the largest and back, once the enlarged page is there. */
    private void enlarge() {
        for (int step = 0; step < STEPS_UP; step++) {
            hand.press(KeyCode.CONTROL, KeyCode.EQUALS);
        }
        figures.add("enlarged", hand.until(look::sharp));
        hand.press(KeyCode.PAGE_DOWN);
        hand.until(look::sharp);
        hand.press(look::sharp, KeyCode.CONTROL, KeyCode.DIGIT0);
    }
}
