package org.anjuan.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.shell.workspace.WorkspaceView;

/** The workspace while one looks through what the program noticed: findings in their states, and the papers. */
final class FindingShots {
    private static final Duration LOOK_AGAIN = Duration.millis(60);
    private static final int RECOGNISED = 80;
    private static final int PAGES = 126;

    private final Consumer<Shell> toFindings;
    private final Consumer<Shell> toNone;

    /**
     * The shots.
     *
     * @param toFindings opens a case with findings; the last shot decides on some of them
     * @param toNone opens a case without any
     */
    FindingShots(Consumer<Shell> toFindings, Consumer<Shell> toNone) {
        this.toFindings = toFindings;
        this.toNone = toNone;
    }

    List<Shot> all() {
        return List.of(
                Shot.ofManual("findings", shell -> open(toFindings, shell, _ -> {})),
                Shot.of(
                        "findings-recognising",
                        shell -> open(toFindings, shell, workspace -> workspace.showRecognising(RECOGNISED, PAGES))),
                Shot.of("findings-veto", shell -> open(toFindings, shell, give(Command.FINDING_ACCEPT))),
                Shot.of("findings-reread", shell -> open(toFindings, shell, give(Command.FINDING_REREAD))),
                Shot.of("findings-empty", shell -> open(toNone, shell, _ -> {})),
                Shot.ofManual("papers", shell -> open(toFindings, shell, give(Command.PAPERS, Command.PAPER_NEXT))),
                Shot.of(
                        "papers-correct",
                        shell -> open(
                                toFindings, shell, give(Command.PAPERS, Command.PAPER_NEXT, Command.PAPER_CORRECT))),
                Shot.of(
                        "findings-half",
                        shell -> open(
                                toFindings,
                                shell,
                                give(Command.FINDING_EXPLAINED, Command.FINDING_LATER, Command.FINDING_NEXT))));
    }

    private static Consumer<WorkspaceView> give(Command... commands) {
        return workspace -> List.of(commands).forEach(workspace.commands()::run);
    }

    /** Opens the inbox of a case, and acts once everything was read. */
    private static void open(Consumer<Shell> to, Shell shell, Consumer<WorkspaceView> then) {
        to.accept(shell);
        if (shell.trail().top() instanceof WorkspaceView workspace) {
            workspace.commands().run(Command.FINDINGS);
            whenRead(workspace, () -> then.accept(workspace));
        }
    }

    private static void whenRead(WorkspaceView workspace, Runnable then) {
        var pause = new PauseTransition(LOOK_AGAIN);
        pause.setOnFinished(_ -> {
            if (workspace.settled()) {
                then.run();
            } else {
                whenRead(workspace, then);
            }
        });
        pause.play();
    }
}
