package org.anjuan.ui.shell.settling;

import javafx.beans.binding.Bindings;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.anjuan.review.Settlement.Side;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.reader.PageCommands;
import org.anjuan.ui.reader.Reading;

/** What every key does while two reviews are settled. */
final class SettlingCommands {
    private SettlingCommands() {}

    /**
     * The commands.
     *
     * @param own asks for a decision that is neither's
     * @param why brings the focus to the field for the reason
     * @param finish hands in
     */
    static Commands of(
            SettlingModel model, ProofWalk walk, Reading reading, Runnable own, Runnable why, Runnable finish) {
        var commands = new Commands();
        var able = model.decidable();
        var some =
                Bindings.createBooleanBinding(() -> !model.rowsProperty().get().isEmpty(), model.rowsProperty());
        var draft = Bindings.createBooleanBinding(model::isDraft, model.rowsProperty());
        commands.first(event -> onTheSpot(event, reading));
        commands.on(Command.TAKE_FIRST, able, () -> model.take(Side.FIRST))
                .on(Command.TAKE_SECOND, able, () -> model.take(Side.SECOND))
                .on(Command.DECIDE_OWN, able, own)
                .on(Command.SEND_BACK, able, model::sendBack)
                .on(Command.TAKE_SLIGHT, able, model::takeSlight)
                .on(Command.WHY, why)
                .on(Command.NEXT_DISSENT, some, model::next)
                .on(Command.PREVIOUS_DISSENT, some, model::previous)
                .on(Command.NEXT_PROOF, some, walk::next)
                .on(Command.SAME_PAGE, walk::samePage)
                .on(Command.UNDO, draft, model::undo)
                .on(Command.REDO, draft, model::redo)
                .on(Command.SUBMIT, model.finishable(), finish)
                .on(Command.REOPEN_CASE, Bindings.not(draft), model::reopen);
        PageCommands.bind(reading, commands);
        return commands;
    }

    private static boolean onTheSpot(KeyEvent event, Reading reading) {
        if (event.getCode() == KeyCode.ESCAPE) {
            return reading.drawing().cancel()
                    || reading.lens().putAway()
                    || reading.search().close();
        }
        return event.isControlDown()
                && event.getCode() == KeyCode.C
                && reading.drawing().copySelected();
    }
}
