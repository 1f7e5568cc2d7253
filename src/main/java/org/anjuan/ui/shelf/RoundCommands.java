package org.anjuan.ui.shelf;

import java.util.EnumSet;
import java.util.Set;
import org.anjuan.desk.CaseRow;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;

/** What can be done on the page of a round. */
final class RoundCommands {
    private static final Set<CaseRow.Stage> SETTLED_BY_A_THIRD =
            EnumSet.of(CaseRow.Stage.TO_SETTLE, CaseRow.Stage.SETTLING, CaseRow.Stage.SETTLED);

    private RoundCommands() {}

    /**
     * The commands.
     *
     * @param importing asks for files and takes them in; {@code importingFolder} for a folder
     * @param rename begins to edit the marked case in its row
     * @param filter brings the focus to the filter
     */
    static Commands of(
            RoundModel model,
            Ways ways,
            Runnable importing,
            Runnable importingFolder,
            Runnable rename,
            Runnable filter) {
        return new Commands()
                .on(Command.IMPORT, importing)
                .on(Command.IMPORT_FOLDER, importingFolder)
                .on(Command.REPORT, model.hasCases(), () -> ways.toReport(model.round()))
                .on(Command.CHECKS, model.hasCases(), () -> ways.toChecks(model.round()))
                .on(
                        Command.OPEN_CASE,
                        model.hasChosen(),
                        () -> model.chosen().get().ifPresent(row -> ways.toCase(row.entry())))
                .on(
                        Command.NEXT_UNFINISHED,
                        model.hasUnfinished(),
                        () -> model.nextUnfinished().ifPresent(ways::toCase))
                .on(
                        Command.SECOND_REVIEW,
                        model.hasChosen(row -> row.begun() && row.stage() == CaseRow.Stage.ONE),
                        () -> model.chosen().get().ifPresent(row -> ways.toSecondReview(row.entry())))
                .on(
                        Command.SETTLE,
                        model.hasChosen(row -> SETTLED_BY_A_THIRD.contains(row.stage())),
                        () -> model.chosen().get().ifPresent(row -> ways.toSettling(row.entry())))
                .on(Command.RENAME, model.hasChosen(), rename)
                .on(Command.FILTER, model.hasCases(), filter);
    }
}
