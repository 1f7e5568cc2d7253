package org.anjuan.ui.shell.workspace;

import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.anjuan.casefile.Anchor;
import org.anjuan.review.Ground;
import org.anjuan.ui.findings.FindingsModel;
import org.anjuan.ui.findings.PapersModel;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;

/** What keys do while findings or papers stand beside the pages. */
final class SideCommands {
    private final SideModel side;
    private final FindingsModel findings;
    private final PapersModel papers;
    private final Runnable reread;
    private final Consumer<Anchor> show;

    /**
     * The keys of what stands beside the pages.
     *
     * @param reread asks what misread words really say
     * @param show shows a place among the pages
     */
    SideCommands(SideModel side, FindingsModel findings, PapersModel papers, Runnable reread, Consumer<Anchor> show) {
        this.side = side;
        this.findings = findings;
        this.papers = papers;
        this.reread = reread;
        this.show = show;
    }

    void bind(Commands commands) {
        commands.on(Command.FINDINGS, () -> side.openOrClose(Side.FINDINGS));
        ObservableBooleanValue here = side.has(Side.FINDINGS);
        commands.on(Command.FINDING_ACCEPT, here, findings::accept)
                .on(Command.FINDING_MISREAD, here, () -> findings.dismiss(Ground.MISREAD))
                .on(Command.FINDING_EXPLAINED, here, () -> findings.dismiss(Ground.EXPLAINED))
                .on(Command.FINDING_NO_DEDUCTION, here, () -> findings.dismiss(Ground.NO_DEDUCTION))
                .on(Command.FINDING_LATER, here, findings::postpone)
                .on(Command.FINDING_REREAD, here, reread)
                .on(Command.FINDING_SHOW, here, this::showPlace)
                .on(Command.FINDING_NEXT, here, findings::next)
                .on(Command.FINDING_PREVIOUS, here, findings::previous);
        papers(commands, side.has(Side.PAPERS));
    }

    private void papers(Commands commands, ObservableBooleanValue here) {
        commands.on(Command.PAPERS, () -> side.openOrClose(Side.PAPERS))
                .on(Command.PAPER_SHOW, here, this::showPaper)
                .on(Command.PAPER_NEXT, here, papers::next)
                .on(Command.PAPER_PREVIOUS, here, papers::previous)
                .on(Command.PAPER_CORRECT, here, papers::correct)
                .on(Command.PAPER_AS_READ, here, papers::asRead);
    }

    /** Keys that mean something else than usual while findings are shown: → goes to the place, Esc back to the checklist. */
    boolean onTheSpot(KeyEvent event) {
        boolean held = event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown();
        if (held || side.shownProperty().get() == Side.CHECKLIST) {
            return false;
        }
        if (event.getCode() == KeyCode.RIGHT && side.has(Side.FINDINGS).get()) {
            showPlace();
            return true;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            side.show(Side.CHECKLIST);
            return true;
        }
        return false;
    }

    private void showPaper() {
        papers.place().ifPresent(show);
    }

    private void showPlace() {
        findings.nextPlace().ifPresent(show);
    }
}
