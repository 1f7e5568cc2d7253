package org.anjuan.ui.shell.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.layout.StackPane;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.PageKey;
import org.anjuan.desk.Desk;
import org.anjuan.desk.ReadAhead;
import org.anjuan.desk.Sitting;
import org.anjuan.review.CaseReading;
import org.anjuan.review.Finding;
import org.anjuan.review.FindingStand;
import org.anjuan.ui.findings.FindingsChip;
import org.anjuan.ui.findings.FindingsModel;
import org.anjuan.ui.findings.FindingsView;
import org.anjuan.ui.findings.PapersModel;
import org.anjuan.ui.findings.PapersView;
import org.anjuan.ui.findings.RereadModel;
import org.anjuan.ui.findings.RereadSheets;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.scoring.ScoringModel;
import org.anjuan.ui.scoring.ScoringView;
import org.anjuan.ui.timeline.TimeLineSheet;

/** What stands beside the pages in place of the checklist: what the program read in the case, to be decided on. */
final class BesidePages {
    private final Desk desk;
    private final Sitting sitting;
    private final Host host;
    private final Consumer<Anchor> show;
    private final FindingsModel findings;
    private final PapersModel papers;
    private final RereadModel reread;
    private final SideModel side;
    private final CaseReadingOn reading;
    private Optional<FindingsView> inbox = Optional.empty();

    /** @param show shows a place among the pages */
    BesidePages(Desk desk, Sitting sitting, ScoringModel scoring, Host host, Consumer<Anchor> show) {
        this.desk = desk;
        this.sitting = sitting;
        this.host = host;
        this.show = show;
        findings = new FindingsModel(sitting, host.words(), desk.jobs());
        papers = new PapersModel(sitting, host.words());
        reread = new RereadModel(
                sitting, host.words(), desk.jobs(), desk.noticing().lines());
        side = new SideModel(scoring);
        reading = new CaseReadingOn(desk, sitting, findings, papers);
        findings.saidProperty().subscribe((_, said) -> host.log().accept(said));
        papers.saidProperty().subscribe((_, said) -> host.log().accept(said));
        reread.saidProperty().subscribe((_, said) -> host.log().accept(said));
    }

    SideModel side() {
        return side;
    }

    /** @param selected text that is selected on the pages */
    SideCommands commands(Supplier<Optional<Anchor.Passage>> selected) {
        return new SideCommands(side, findings, papers, () -> reread.ask(misread(selected.get())), show);
    }

    /** Where words are to be corrected: those that are selected, or else those that the current finding rests on. */
    private List<Anchor> misread(Optional<Anchor.Passage> selected) {
        return selected.<List<Anchor>>map(List::of).orElseGet(findings::places);
    }

    /** 时间线: the steps of the procedure, laid in the background. */
    void showTimeLine() {
        host.background()
                .start(
                        "laying the time line",
                        control -> desk.layTimeLine()
                                .of(
                                        sitting.caseFile(),
                                        desk.pages(),
                                        sitting.review().noticed().corrections(),
                                        control),
                        line -> host.show(new TimeLineSheet(host.words(), line, show::accept)),
                        host.background()::trouble);
    }

    /** The checklist, or what stands in its place. */
    StackPane view(ScoringView scoring, Commands commands) {
        commands.on(Command.TIME_LINE, this::showTimeLine);
        var around = new FindingsView.Surroundings(host.words(), commands, desk.jobs(), host.sheets());
        var list = new PapersView(papers, around, show);
        var box = new FindingsView(
                findings, around, place -> desk.noticing().show().picture(sitting.caseFile(), place), show);
        new RereadSheets(reread, around, findings);
        inbox = Optional.of(box);
        scoring.offer(new FindingsChip(findings, host.words(), commands));
        askRules(box, list);
        var place = new StackPane();
        side.shownProperty()
                .subscribe(now -> place.getChildren()
                        .setAll(
                                switch (now) {
                                    case CHECKLIST -> scoring;
                                    case FINDINGS -> box;
                                    case PAPERS -> list;
                                }));
        return place;
    }

    /** The kinds of papers one may choose from, and what is wrong in the office's own rules. */
    private void askRules(FindingsView box, PapersView list) {
        host.background().ask("read rules", () -> desk.noticing().rules().reader(), rules -> {
            list.offer(rules.types());
            box.warn(rules.problems(host.words()));
        });
    }

    /** The finding whose places are to be marked on the pages. */
    Optional<Finding> noticed() {
        return side.shownProperty().get() == Side.FINDINGS
                ? findings.currentProperty().get().map(FindingStand::finding)
                : Optional.empty();
    }

    /** What is to be said of pages as a whole. */
    Map<PageKey, String> ofPages() {
        return findings.ofPages();
    }

    /** Names what is done when another finding is to be marked, or more is to be said of pages. */
    void onNoticed(Runnable act) {
        findings.currentProperty().subscribe(_ -> act.run());
        findings.followingProperty().subscribe(_ -> act.run());
        side.shownProperty().subscribe(_ -> act.run());
    }

    /** Names what is done with what was read in the case, whenever more was. */
    void onRead(Consumer<CaseReading> act) {
        findings.followingProperty().subscribe(now -> now.reading().ifPresent(act));
    }

    /** Begins to read the case; the answer hears of every page the recogniser looks at. */
    ReadAhead.Listener begin() {
        reading.begin();
        return reading.recognised();
    }

    /** The reviewer turns pages. */
    void look() {
        reading.look();
    }

    /** The review is another one now. */
    void changed() {
        reading.changed();
    }

    /** Asks no more, so that what is half written is kept. */
    void keep() {
        papers.stopCorrecting();
        reread.stop();
        findings.dismissAsk();
    }

    void end() {
        reading.end();
    }

    /** How many findings are being taken. */
    ReadOnlyIntegerProperty taking() {
        return findings.runningProperty();
    }

    /** The keys that are worth a line at the foot of the window. */
    void onKeys(Consumer<List<Command>> line) {
        side.shownProperty().subscribe(now -> line.accept(FootKeys.of(now)));
    }

    /** For pictures: as if so many pages had been recognised, of so many. */
    void showRecognising(int done, int pages) {
        findings.recognised(done, pages);
    }

    /** Whether nothing is left to read, as far as pages have text by now. */
    boolean read() {
        return findings.followingProperty().get().done();
    }

    /** Whether all is drawn; what is not shown does not count. */
    boolean settled() {
        return switch (side.shownProperty().get()) {
            case CHECKLIST -> findings.runningProperty().get() == 0;
            case PAPERS -> read();
            case FINDINGS ->
                read()
                        && findings.runningProperty().get() == 0
                        && inbox.filter(FindingsView::settled).isPresent();
        };
    }
}
