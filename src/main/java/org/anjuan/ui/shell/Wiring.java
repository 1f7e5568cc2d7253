package org.anjuan.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.anjuan.desk.Answer;
import org.anjuan.desk.Arbitration;
import org.anjuan.desk.Control;
import org.anjuan.desk.Desk;
import org.anjuan.desk.DraftAtHand;
import org.anjuan.desk.DraftTrails;
import org.anjuan.desk.OfficeProgram;
import org.anjuan.desk.Preferences;
import org.anjuan.desk.RestoreBackup;
import org.anjuan.desk.RetiredStandards;
import org.anjuan.desk.Sitting;
import org.anjuan.round.Round;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardRef;
import org.anjuan.ui.delivery.ReportModel;
import org.anjuan.ui.delivery.ReportSheet;
import org.anjuan.ui.findings.ChecksSheet;
import org.anjuan.ui.kit.FxLater;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.Screen;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.settings.SettingsModel;
import org.anjuan.ui.settings.SettingsSheet;
import org.anjuan.ui.shelf.HomeModel;
import org.anjuan.ui.shelf.HomePage;
import org.anjuan.ui.shelf.NewRoundModel;
import org.anjuan.ui.shelf.RoundModel;
import org.anjuan.ui.shelf.RoundPage;
import org.anjuan.ui.shelf.Ways;
import org.anjuan.ui.shell.settling.SettlingView;
import org.anjuan.ui.shell.workspace.WorkspaceView;
import org.anjuan.ui.standards.StandardsPage;
import org.anjuan.ui.standards.edit.EditorPage;

/** Gives each screen the few verbs of the desk that it needs. */
final class Wiring {
    private static final List<String> DOCUMENTS = List.of("shell.documents", "shell.documents.english");

    private final Desk desk;
    private final Host host;
    private final Ways ways;
    private final StandardsPage.Ways standardWays;
    private final InstantSource clock;
    private final DraftTrails trails;

    /** @param standardWays where one can go from the standards */
    Wiring(Desk desk, Host host, Ways ways, StandardsPage.Ways standardWays, InstantSource clock) {
        this.desk = desk;
        this.host = host;
        this.ways = ways;
        this.standardWays = standardWays;
        this.clock = clock;
        this.trails = new DraftTrails(desk.words());
    }

    Screen home() {
        var rounds = desk.rounds();
        return HomePage.of(host, new HomeModel.Questions(rounds::all, rounds::resume), opening(), ways, year());
    }

    /** What opening a new round asks. */
    NewRoundModel.Questions opening() {
        return new NewRoundModel.Questions() {
            @Override
            public List<Standard> standards() {
                var retired =
                        new RetiredStandards(desk.folders().workspace().resolve(StandardVerbs.FOLDER), desk.words());
                return desk.standards().all().stream()
                        .filter(standard -> !retired.has(standard.ref()))
                        .toList();
            }

            @Override
            public Answer<Round> open(String title, String organiser, StandardRef standard) {
                return desk.rounds().open(title, organiser, standard);
            }
        };
    }

    /** The year in which a new round would be opened. */
    int year() {
        return clock.instant().atZone(host.zone()).getYear();
    }

    Screen standards() {
        return StandardsPage.of(host, new StandardVerbs(desk, clock, trails), standardWays);
    }

    /**
     * The editor of a draft.
     *
     * @param standard of the draft
     * @param leave goes back to the standards
     */
    Screen editor(DraftAtHand draft, Standard standard, Runnable leave) {
        return EditorPage.of(host, new FxLater(), new StandardVerbs(desk, clock, trails), draft, standard, leave);
    }

    Screen round(Round round, String standardTitle) {
        return RoundPage.of(
                host,
                round,
                standardTitle,
                new RoundModel.Questions(() -> desk.rounds().cases(round.id()), desk.rounds()::amend),
                (title, unit, paths, control) -> desk.takeIn().take(round.id(), title, unit, paths, control),
                ways);
    }

    WorkspaceView workspace(Sitting sitting) {
        return new WorkspaceView(desk, sitting, host);
    }

    Screen settling(Arbitration arbitration) {
        return new SettlingView(desk, arbitration, host);
    }

    Sheet report(Round round) {
        var folder = reports().resolve(safe(round.title()));
        var model = new ReportModel(
                host.background(),
                () -> desk.rounds().cases(round.id()),
                (kinds, where, control) -> desk.makeReports().make(round.id(), kinds, where, control),
                folder);
        model.folder().subscribe((_, chosen) -> desk.settings().change(now -> now.withReportFolder(chosen.toString())));
        return new ReportSheet(host, model);
    }

    /** What became of each check's findings in a round. */
    Sheet checks(Round round) {
        var noticing = desk.noticing();
        return new ChecksSheet(host, noticing.rules(), () -> noticing.tally().of(round.id(), Control.UNWATCHED));
    }

    /**
     * The settings.
     *
     * @param changed hears of every change of the settings, after it holds
     * @param restore goes back to a backup
     */
    Sheet settings(String version, Runnable changed, Consumer<RestoreBackup.Choice> restore) {
        var model = new SettingsModel(desk.settings().current(), (UnaryOperator<Preferences> act) -> {
            desk.settings().change(act);
            changed.run();
        });
        var backups = new RestoreBackup(desk.folders().workspace(), Clock.systemUTC(), desk.words());
        boolean office = OfficeProgram.find().isPresent();
        return new SettingsSheet(host, model, desk.folders(), version, office, backups.choices(), restore);
    }

    /** Where reports go unless a person says otherwise: where they went last, or among the person's documents. */
    private Path reports() {
        var last = desk.settings().current().reportFolder();
        if (!last.isBlank()) {
            return Path.of(last);
        }
        var home = Path.of(System.getProperty("user.home", "."));
        return DOCUMENTS.stream()
                .map(key -> home.resolve(host.say(key)))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(home)
                .resolve(host.say("report.folder.program"));
    }

    /** The title as a folder's name. */
    private static String safe(String title) {
        return title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
    }
}
