package org.anjuan.ui.shell.workspace;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.anjuan.casefile.Anchor;
import org.anjuan.desk.Desk;
import org.anjuan.desk.Job;
import org.anjuan.desk.Sitting;
import org.anjuan.desk.SittingListener;
import org.anjuan.review.Applied;
import org.anjuan.review.Change;
import org.anjuan.review.Status;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.FxLater;
import org.anjuan.ui.kit.Goal;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.KeyLine;
import org.anjuan.ui.kit.KeyPrint;
import org.anjuan.ui.kit.Screen;
import org.anjuan.ui.kit.Styles;
import org.anjuan.ui.reader.ReaderView;
import org.anjuan.ui.reader.Reading;
import org.anjuan.ui.scoring.Ask;
import org.anjuan.ui.scoring.AskSheets;
import org.anjuan.ui.scoring.Judgement;
import org.anjuan.ui.scoring.PickList;
import org.anjuan.ui.scoring.ScoringView;
import org.anjuan.ui.scoring.Standing;

/** 评查: the review workspace. Joins the document and the checklist, which do not know each other. */
public final class WorkspaceView implements Screen {
    private final Sitting sitting;
    private final Host host;
    private final Reading reading;
    private final Judgement judgement;
    private final Commands commands;
    private final ReaderView reader;
    private final ScoringView scoring;
    private final Whereabouts whereabouts;
    private final ProofsOnPages proofs;
    private final Leaving leaving;
    private final Job lookingBack;
    private final Panes panes;
    private final BesidePages beside;
    private final ChecklistWindow checklist;
    private final BorderPane view = new BorderPane();
    private final TopLine top;
    private final AheadLine ahead;
    private final ReadingTimeModel readingTime;
    private boolean ended;

    /** The workspace of a sitting, at the place where one was last. */
    public WorkspaceView(Desk desk, Sitting sitting, Host host) {
        this.sitting = sitting;
        this.host = host;
        var later = new FxLater();
        reading = Reading.of(sitting.caseFile(), desk.pages(), desk.findText(), desk.jobs());
        judgement = Judgement.of(sitting, desk.jobs(), host.words(), later);
        beside = new BesidePages(desk, sitting, judgement.scoring(), host, reading.place()::show);
        commands = new WorkspaceCommands(
                        reading,
                        judgement,
                        beside.side(),
                        beside.commands(
                                () -> reading.drawing().selectedProperty().get()))
                .commands();
        new OrderCommands(sitting, reading, host).bind(commands, judgement);
        reader = new ReaderView(reading, desk.pages(), desk.jobs(), host.words(), commands);
        scoring = new ScoringView(judgement, host.words(), commands, reading.place()::show);
        var side = beside.view(scoring, commands);
        panes = new Panes(reader.strip(), reader, side, desk.settings());
        readingTime = new ReadingTimeModel(
                sitting.review().read(),
                InstantSource.system(),
                more -> sitting.act(new Change.Timed(more)) instanceof Applied.Done);
        checklist = new ChecklistWindow(panes, side, desk.settings(), host, readingTime::touched);
        top = new TopLine(
                judgement.standing(),
                new ReadingClock(readingTime, host.words(), commands, checklist.focused()),
                host.words(),
                host.zone(),
                commands);
        whereabouts = new Whereabouts(sitting, reading, judgement.scoring(), desk.settings(), later);
        proofs = new ProofsOnPages(sitting, reading, judgement, host.words(), beside::noticed);
        ahead = new AheadLine(desk.readAhead(), host.words());
        leaving = new Leaving(reading, judgement, beside.taking(), host);
        lookingBack = lookBack(desk);
        ownCommands();
        layOut();
        joinPages();
        joinSitting();
    }

    private Job lookBack(Desk desk) {
        var precedents = judgement.precedents();
        precedents.learnHere(deduction -> desk.lookBack().here(sitting, deduction));
        return host.background()
                .start(
                        "looking back",
                        control -> desk.lookBack().before(sitting, control),
                        precedents::learn,
                        host.background()::trouble);
    }

    private void ownCommands() {
        commands.on(Command.STRIP, panes::otherStrip)
                .on(Command.SHOW_PROOF, beside.side().has(Side.CHECKLIST), steps()::next)
                .on(Command.NOTE, beside.side().has(Side.CHECKLIST), scoring::openNote)
                .on(Command.REPORT_WORDING, scoring::openWording)
                .on(Command.COMMENT, scoring::openComment)
                .on(Command.OTHER_MONITOR, checklist::takeOutOrPutBack)
                .on(Command.READING_TIME, readingTime::pauseOrGoOn);
    }

    private ProofSteps steps() {
        return new ProofSteps(
                sitting, reading, judgement, item -> host.log().accept(host.say("workspace.noproof", item)));
    }

    private void layOut() {
        var pick = new PickList(judgement, host.words());
        var small = new Beside(pick, reader::seen);
        view.getStyleClass().add("workspace");
        view.getStylesheets()
                .add(Objects.requireNonNull(WorkspaceView.class.getResource("workspace.css"))
                        .toExternalForm());
        view.setTop(new VBox(
                new NotKeptBar(judgement.standing(), host.words()),
                new ClosedBar(judgement.standing(), host.words(), commands)));
        view.setCenter(new StackPane(panes, small));
        judgement.scoring().askProperty().subscribe(ask -> small.stand(place(ask)));
    }

    private void joinPages() {
        proofs.join(host.outside()::copy);
        whereabouts.follow();
        reading.place().onMoved(this::moved);
        beside.onNoticed(this::mark);
        beside.onRead(read -> reading.marks().setPapers(read.papers()));
        ahead.begin(sitting.caseFile(), beside.begin());
    }

    private void joinSitting() {
        judgement
                .scoring()
                .acts()
                .saidProperty()
                .subscribe(said -> host.log().accept(KeyPrint.filled(view.getScene(), host.words(), said.words())));
        var ways = new AskSheets.Ways(
                page -> reading.place().show(new Anchor.WholePage(page)),
                () -> beside.side().show(Side.FINDINGS));
        new AskSheets(judgement, host.words(), host.sheets(), ways);
        sitting.listen(SittingListener.ofChanges(this::changed, proofs::markSeen));
        judgement
                .standing()
                .standingProperty()
                .map(Standing::status)
                .subscribe(now -> readingTime.open(now == Status.DRAFT));
    }

    private void changed() {
        arrange();
        mark();
        beside.changed();
    }

    private void moved() {
        whereabouts.place().ifPresent(place -> ahead.look(place.page()));
        beside.look();
    }

    private void arrange() {
        var arranged = sitting.caseFile();
        if (!arranged.equals(reading.place().caseFile())) {
            reading.rearrange(arranged);
        }
    }

    private void mark() {
        proofs.mark();
        reading.marks().setSaid(beside.ofPages());
    }

    private static Optional<Anchor.OnPage> place(Optional<Ask> ask) {
        return switch (ask.orElse(null)) {
            case Ask.WhichItem which -> Optional.of(which.place());
            case Ask.WhichReason which -> Optional.of(which.place());
            case null, default -> Optional.empty();
        };
    }

    /** Keeps what is half typed and the place, waits for what was drawn, then closes the sitting and goes on. */
    @Override
    public void close(Runnable then) {
        judgement.facts().end();
        beside.keep();
        judgement.scoring().commitNotes();
        leaving.leave(() -> end(then));
    }

    private void end(Runnable then) {
        if (!ended) {
            ended = true;
            end();
        }
        then.run();
    }

    private void end() {
        lookingBack.cancel();
        readingTime.end();
        whereabouts.end();
        checklist.close();
        ahead.end();
        beside.end();
        judgement.standing().end();
        reader.close();
        sitting.close();
    }

    @Override
    public String title() {
        return host.say(
                "workspace.title", sitting.entry().number(), sitting.entry().title());
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public Commands commands() {
        return commands;
    }

    /** Items by number or words, pages by number. */
    @Override
    public List<Goal> goals() {
        var items = sitting.standard()
                .items()
                .map(item -> Goal.named(
                        Icons.ROUND,
                        item.id(),
                        host.say("workspace.goal.item", item.id(), item.fullText()),
                        () -> open(item.id())));
        var pages = sitting.caseFile().pages();
        var numbers = IntStream.rangeClosed(1, pages.size())
                .mapToObj(number -> Goal.numbered(
                        Icons.PAGE,
                        number,
                        host.say("workspace.goal.page", number),
                        () -> reading.place().show(new Anchor.WholePage(pages.get(number - 1)))));
        return Stream.concat(items, numbers).toList();
    }

    private void open(String item) {
        beside.side().show(Side.CHECKLIST);
        goTo(item);
    }

    @Override
    public Optional<Node> header() {
        return Optional.of(top);
    }

    @Override
    public Optional<Node> footer() {
        var keys = new KeyLine(host.words());
        beside.onKeys(keys::show);
        HBox.setHgrow(keys, Priority.ALWAYS);
        var line = new HBox(keys, ahead);
        line.getStyleClass().add(Styles.WIDE_ROW);
        return Optional.of(line);
    }

    @Override
    public void shown() {
        checklist.restore();
        view.requestFocus();
        judgement.facts().beginWhereUnstated();
    }

    /** Lays the time line of the case in the background and shows it over the workspace. */
    public void showTimeLine() {
        beside.showTimeLine();
    }

    /** Names what is done when a file of the case was let go: what is shown here is no longer true. */
    public void onWithdrawn(Runnable act) {
        ahead.onWithdrawn(act);
    }

    /** Names what is done once the review was handed in. */
    public void onHandedIn(Runnable act) {
        judgement.handIn().onHandedIn(act);
    }

    /** Id of the item that is open. */
    public String currentItem() {
        return judgement.scoring().current();
    }

    /** Opens an item. */
    public void goTo(String item) {
        judgement.scoring().go(item);
    }

    /** Opens an item and comes to the first place that proves its deductions. */
    public void goToProof(String item) {
        goTo(item);
        proofs.of(item).findFirst().ifPresent(reading.place()::show);
    }

    /** The first place on a page that proves the item's deductions. */
    public Optional<Anchor.OnPage> proofOf(String item) {
        return proofs.of(item)
                .filter(Anchor.OnPage.class::isInstance)
                .map(Anchor.OnPage.class::cast)
                .findFirst();
    }

    /** Acts as if this place had been drawn on its page. */
    public void draw(Anchor.OnPage place) {
        proofs.draw(place);
    }

    /** For pictures: as if the disk had not taken the last act. */
    public void showNotKept(String why) {
        var standing = judgement.standing();
        standing.keptProperty().subscribe(_ -> standing.notKept(why));
    }

    /** For pictures: as if so many pages had been recognised, of so many. */
    public void showRecognising(int done, int pages) {
        beside.showRecognising(done, pages);
    }

    /** Puts the checklist into the main window where it was taken out. */
    public void putChecklistBack() {
        if (checklist.windowProperty().get().isPresent()) {
            checklist.takeOutOrPutBack();
        }
    }

    /** Gives up the box that was drawn and belongs to nothing yet, without asking: for who leaves on the reviewer's word. */
    public void dropPlace() {
        judgement.placing().dropPlace();
    }

    /** For pictures: whether the program has read what there is to read in the case. */
    public boolean read() {
        return beside.read();
    }

    /** For pictures and measurements: whether everything that was to be drawn is drawn. */
    @Override
    public boolean settled() {
        return reader.settled()
                && judgement.proofsUnderWay().get() == 0
                && beside.settled()
                && (!sitting.unwritten() || stuck());
    }

    private boolean stuck() {
        return !judgement.standing().notKeptProperty().get().isEmpty();
    }
}
