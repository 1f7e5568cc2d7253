package org.anjuan.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.anjuan.ui.kit.Command;

/** The workspace while one reads: searching, selecting, comparing, with the lens, and with a faint page made stronger. */
final class ReadingShots {
    private static final Duration LAYING_OUT = Duration.millis(50);

    private final Consumer<Shell> toText;
    private final Consumer<Shell> toScan;
    private final String sought;

    /**
     * The shots.
     *
     * @param toText opens a case at a page with text
     * @param toScan opens a case at a scanned page
     * @param sought words that stand on the pages with text
     */
    ReadingShots(Consumer<Shell> toText, Consumer<Shell> toScan, String sought) {
        this.toText = toText;
        this.toScan = toScan;
        this.sought = sought;
    }

    List<Shot> all() {
        return List.of(
                Shot.of("workspace-search", shell -> after(toText, shell, this::search)),
                Shot.of("workspace-selection", shell -> after(toText, shell, ReadingShots::select)),
                Shot.of("workspace-two-pages", shell -> after(toText, shell, ReadingShots::compare)),
                Shot.of("workspace-lens", shell -> after(toScan, shell, shot -> give(shot, Command.LENS))),
                Shot.of(
                        "workspace-keys",
                        shell -> after(toText, shell, shot -> shot.own().run(Command.KEYS))),
                Shot.of("workspace-tone", shell -> after(toScan, shell, ReadingShots::strengthen)));
    }

    private static void after(Consumer<Shell> to, Shell shell, Consumer<Shell> then) {
        to.accept(shell);
        var laidOut = new PauseTransition(LAYING_OUT);
        laidOut.setOnFinished(_ -> then.accept(shell));
        laidOut.play();
    }

    private void search(Shell shell) {
        give(shell, Command.FIND);
        if (find(shell, "#search") instanceof TextField field) {
            field.setText(sought);
            Event.fireEvent(
                    field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        }
    }

    /** Drags over some lines in the upper half of the first page in sight. */
    private static void select(Shell shell) {
        give(shell, Command.FIRST_PAGE);
        give(shell, Command.OTHER_TOOL);
        var column = find(shell, ".pages-column");
        double width = column.getLayoutBounds().getWidth();
        double height = column.getLayoutBounds().getHeight();
        Gestures.mouse(column, MouseEvent.MOUSE_PRESSED, width * 0.2, height * 0.42);
        Gestures.mouse(column, MouseEvent.MOUSE_DRAGGED, width * 0.7, height * 0.55);
        Gestures.mouse(column, MouseEvent.MOUSE_RELEASED, width * 0.7, height * 0.55);
    }

    private static void compare(Shell shell) {
        give(shell, Command.SECOND_VIEW);
        give(shell, Command.NEXT_PAGE);
        give(shell, Command.NEXT_PAGE);
    }

    private static void strengthen(Shell shell) {
        give(shell, Command.TONE);
        for (var button : List.of("#tone-stronger", "#tone-stronger", "#tone-darker")) {
            if (find(shell, button) instanceof Button step) {
                step.fire();
            }
        }
    }

    private static void give(Shell shell, Command command) {
        shell.trail().top().commands().run(command);
    }

    private static Node find(Shell shell, String selector) {
        return shell.scene().getRoot().lookup(selector);
    }
}
