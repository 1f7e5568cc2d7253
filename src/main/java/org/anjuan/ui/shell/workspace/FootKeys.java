package org.anjuan.ui.shell.workspace;

import java.util.List;
import org.anjuan.ui.kit.Command;

/** The keys that are worth a line at the foot of the window, by what stands beside the pages. */
final class FootKeys {
    private FootKeys() {}

    static List<Command> of(Side side) {
        return switch (side) {
            case CHECKLIST ->
                List.of(
                        Command.CLEAR_AND_NEXT,
                        Command.REASON,
                        Command.WHOLE_PAGE,
                        Command.ABSENCE,
                        Command.NEXT_OPEN,
                        Command.REST_CLEAR,
                        Command.UNDO);
            case FINDINGS ->
                List.of(
                        Command.FINDING_NEXT,
                        Command.FINDING_PREVIOUS,
                        Command.FINDING_SHOW,
                        Command.FINDINGS,
                        Command.UNDO);
            case PAPERS ->
                List.of(
                        Command.PAPER_NEXT,
                        Command.PAPER_PREVIOUS,
                        Command.PAPER_SHOW,
                        Command.PAPER_CORRECT,
                        Command.PAPERS,
                        Command.UNDO);
        };
    }
}
