package org.anjuan.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.shell.workspace.WorkspaceView;

/** The workspace while one judges: what is asked, a box that is pulled, the checklist in its window, and a case just begun. */
final class ScoringShots {
    private static final int HANDED_IN = 2;
    private static final int DRAFT = 3;
    private static final String BOXED = "C1.3";
    private static final String PARTLY = "B11.3";
    private static final String VETO = "V03";

    private final IntFunction<Consumer<Shell>> toCase;
    private final Supplier<List<String>> items;
    private final Words words;

    /**
     * The shots, of which the last change a case that was handed in.
     *
     * @param toCase opens a case of the sample round by its place
     * @param items ids of all items of its standard
     */
    ScoringShots(IntFunction<Consumer<Shell>> toCase, Supplier<List<String>> items, Words words) {
        this.toCase = toCase;
        this.items = items;
        this.words = words;
    }

    List<Shot> all() {
        var draft = toCase.apply(DRAFT);
        return List.of(
                Shot.inSteps("workspace-handles", List.of(draft, to(BOXED), toProof(BOXED), ScoringShots::clickMark)),
                Shot.inSteps("workspace-why", List.of(draft, to(VETO), press(KeyCode.DIGIT1))),
                Shot.inSteps("workspace-points", List.of(draft, to("B11.4"), press(KeyCode.DIGIT2))),
                Shot.inSteps("workspace-not-applicable", List.of(draft, to("B11.6"), give(Command.NOT_APPLICABLE))),
                Shot.inSteps("workspace-move", List.of(draft, give(Command.MOVE_TO))),
                Shot.inSteps(
                        "workspace-wording", List.of(draft, to(PARTLY), toProof(PARTLY), give(Command.REPORT_WORDING))),
                Shot.inSteps(
                        "workspace-checklist-out",
                        List.of(draft, to(PARTLY), toProof(PARTLY), give(Command.OTHER_MONITOR))),
                Shot.ofChecklist("workspace-checklist", List.of(draft, to(PARTLY), give(Command.OTHER_MONITOR))),
                Shot.inSteps("workspace-precedent", precedent()),
                Shot.inSteps("workspace-fresh", fresh()));
    }

    /** A case is opened again, and loses more points for a reason than another case of the round did. */
    private List<Consumer<Shell>> precedent() {
        return List.of(
                toCase.apply(HANDED_IN),
                give(Command.REOPEN_CASE),
                this::sayWhy,
                to(PARTLY),
                press(KeyCode.DIGIT2),
                press(KeyCode.DIGIT2),
                give(Command.WHOLE_PAGE));
    }

    /** Every verdict is taken back, and one stands at the first page and the first item. */
    private List<Consumer<Shell>> fresh() {
        Consumer<Shell> clear = shell -> items.get().forEach(item -> {
            to(item).accept(shell);
            give(Command.REOPEN_ITEM).accept(shell);
        });
        return List.of(
                toCase.apply(HANDED_IN),
                clear,
                shell -> to(items.get().getFirst()).accept(shell),
                give(Command.FIRST_PAGE));
    }

    private void sayWhy(Shell shell) {
        if (shell.scene().getRoot().lookup(".aj-sheet .text-input") instanceof TextInputControl field) {
            field.setText(words.say("picture.reopened"));
        }
        shell.scene().getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && button.isDefaultButton() && !button.isDisabled())
                .map(Button.class::cast)
                .findFirst()
                .ifPresent(Button::fire);
    }

    private static Consumer<Shell> to(String item) {
        return shell -> workspace(shell).goTo(item);
    }

    private static Consumer<Shell> toProof(String item) {
        return shell -> workspace(shell).goToProof(item);
    }

    private static Consumer<Shell> give(Command command) {
        return shell -> shell.trail().top().commands().run(command);
    }

    private static Consumer<Shell> press(KeyCode key) {
        return shell -> Gestures.press(shell.scene(), key);
    }

    private static void clickMark(Shell shell) {
        var column = shell.scene().getRoot().lookup(".pages-column");
        Gestures.click(column, column.lookup(".mark"));
    }

    private static WorkspaceView workspace(Shell shell) {
        return (WorkspaceView) shell.trail().top();
    }
}
