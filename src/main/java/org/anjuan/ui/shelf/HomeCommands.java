package org.anjuan.ui.shelf;

import org.anjuan.desk.Resume;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;

/** What can be done on the home page. */
final class HomeCommands {
    private HomeCommands() {}

    /** @param newRound lays the sheet for a new round */
    static Commands of(HomeModel model, Ways ways, Runnable newRound) {
        return new Commands()
                .on(
                        Command.OPEN_ROUND,
                        model.canOpen(),
                        () -> model.chosen().get().ifPresent(row -> ways.toRound(row.round())))
                .on(
                        Command.RESUME,
                        model.canResume(),
                        () -> model.resume().get().ifPresent(where -> resume(where, ways)))
                .on(Command.NEW_ROUND, newRound)
                .on(Command.SAMPLE_ROUND, ways::toSample)
                .on(Command.STANDARDS, ways::toStandards);
    }

    private static void resume(Resume where, Ways ways) {
        if (where.settling()) {
            ways.toSettling(where.entry());
        } else {
            ways.toCase(where.entry());
        }
    }
}
