package org.anjuan.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import org.anjuan.store.Opening;
import org.anjuan.store.Store;

/** Opens the workspace and lays the verbs out on the desk. */
public final class OpenWorkspace {
    private final Words words;
    private final Clock clock;
    private final String program;

    /** @param program the program's version, as printed on papers */
    public OpenWorkspace(Words words, Clock clock, String program) {
        this.words = words;
        this.clock = clock;
        this.program = program;
    }

    /**
     * Opens the workspace, or makes it where there is none; takes the day's backup in the background.
     *
     * @param delivery the door's executor, where answers are delivered
     * @return the verbs, or a sentence that says why not
     */
    public Answer<Desk> open(Folders folders, Executor delivery) {
        return answer(Store.openOrCreate(folders.workspace(), clock), folders, delivery);
    }

    /** Opens a workspace that must be there already; else like {@link #open}. */
    public Answer<Desk> reopen(Folders folders, Executor delivery) {
        return answer(Store.open(folders.workspace(), clock), folders, delivery);
    }

    private Answer<Desk> answer(Opening opening, Folders folders, Executor delivery) {
        return switch (opening) {
            case Opening.Refused(var reason, var facts) ->
                Answer.no(words.say("workspace.refused." + reason.name(), facts.toArray()));
            case Opening.Opened(var store) -> Answer.yes(lay(folders, store, delivery));
        };
    }

    private Desk lay(Folders folders, Store store, Executor delivery) {
        var settings = Settings.open(folders.settings());
        var workspace = new Workspace(store, settings, clock, words);
        var standards = new Standards(List.of(folders.workspace().resolve("standards")));
        var known = known(store);
        var pages = new Pages(store.vault(), known);
        var proofs = new CutOutProofs(pages, store.vault());
        var marks = new ApplyMarks(pages, proofs, words);
        var rules = new OfficeRules(folders.workspace().resolve("checks"), workspace);
        var reader = new CaseReader(pages, new MeasurePages(pages), store.readings(), rules, program);
        var ground = new Ground(settings, workspace, standards, known, pages, proofs, marks, reader);
        return lay(ground, folders, store, delivery);
    }

    /** What all verbs stand on. */
    private record Ground(
            Settings settings,
            Workspace workspace,
            Standards standards,
            KnownTexts known,
            Pages pages,
            CutOutProofs proofs,
            ApplyMarks applyMarks,
            CaseReader reader) {}

    private Desk lay(Ground ground, Folders folders, Store store, Executor delivery) {
        var workspace = ground.workspace();
        var standards = ground.standards();
        var pages = ground.pages();
        var reviews = new Reviews(standards);
        var rounds = new Rounds(workspace, reviews, standards);
        var indexing = Indexing.begin(folders.workspace(), workspace, pages, pages);
        var takeIn = new TakeIn(workspace, gather(ground, folders), rounds, indexing::learn);
        var openReview = new OpenReview(workspace, reviews, pages, ground.proofs(), delivery);
        var sampleFiles = sampleFiles(ground, folders);
        var readAhead = new ReadAhead(recognise(workspace, pages, ground.known(), indexing), delivery);
        var noticing = Noticing.of(workspace, reviews, pages, ground.reader(), delivery);
        var jobs = new Jobs(delivery);
        var backup = DailyBackup.begin(store.backups());
        return new Desk(
                rounds,
                takeIn,
                openReview,
                new Settle(workspace, reviews, openReview),
                new People(workspace, ground.settings()),
                new LookBack(workspace, reviews),
                ground.applyMarks(),
                new MakeReports(workspace, reviews, standards, readings(ground, folders), program),
                new Examine(workspace, standards, reviews),
                new ChangeStandard(workspace, reviews, standards),
                standards,
                pages,
                new FindText(pages),
                readAhead,
                timeLine(folders),
                noticing,
                new FindInRound(workspace, reviews, pages, pages, indexing.index()),
                new Sample(rounds, standards, takeIn, openReview, ground.applyMarks(), sampleFiles, words),
                jobs,
                words,
                ground.settings(),
                folders,
                clock,
                () -> leave(workspace, readAhead, noticing, jobs, indexing, pages, ground.settings(), backup));
    }

    private static ReadForPapers readings(Ground ground, Folders folders) {
        return new ReadForPapers(ground.pages(), timeLine(folders), ground.reader());
    }

    private SampleFiles sampleFiles(Ground ground, Folders folders) {
        return new SampleFiles(gather(ground, folders), ground.pages(), ground.applyMarks(), scratch(folders));
    }

    private Gather gather(Ground ground, Folders folders) {
        var workspace = ground.workspace();
        var choice = WordChoice.of(
                ground.settings(),
                id -> workspace
                        .ask(store -> store.cases().laidOut(id))
                        .filter(source -> workspace.vault().has(source.shown())));
        return new Gather(workspace.vault(), scratch(folders), words, choice);
    }

    private static Recognise recognise(Workspace workspace, Pages pages, KnownTexts known, Indexing indexing) {
        var withdraw = new Withdraw(workspace, pages, known, indexing);
        return new Recognise(pages, known, withdraw::file);
    }

    private static Path scratch(Folders folders) {
        return folders.workspace().resolve("scratch");
    }

    private static LayTimeLine timeLine(Folders folders) {
        return new LayTimeLine(List.of(folders.workspace().resolve("checks")));
    }

    /** A full disk is no reason not to open: what is recognised is then remembered until the program ends. */
    private static KnownTexts known(Store store) {
        try {
            return new BankedTexts(store.texts());
        } catch (IOException _) {
            return new MemorisedTexts();
        }
    }

    private static void leave(
            Workspace workspace,
            ReadAhead readAhead,
            Noticing noticing,
            Jobs jobs,
            Indexing indexing,
            Pages pages,
            Settings settings,
            DailyBackup backup) {
        readAhead.close();
        noticing.follow().close();
        backup.close();
        jobs.close();
        indexing.close();
        pages.close();
        workspace.close();
        settings.close();
    }
}
