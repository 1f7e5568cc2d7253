package org.anjuan.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import org.anjuan.desk.Answer;
import org.anjuan.desk.CaseRow;
import org.anjuan.desk.Desk;
import org.anjuan.desk.Folders;
import org.anjuan.desk.Made;
import org.anjuan.desk.Progress;
import org.anjuan.desk.RestoreBackup;
import org.anjuan.desk.Trouble;
import org.anjuan.desk.Words;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.Round;
import org.anjuan.standard.Item;
import org.anjuan.ui.delivery.MadeSheet;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.MessageSheet;
import org.anjuan.ui.kit.ProgressSheet;
import org.anjuan.ui.kit.Screen;
import org.anjuan.ui.settings.BackupsSheet;
import org.anjuan.ui.settings.SettingsModel;
import org.anjuan.ui.settings.SettingsSheet;
import org.anjuan.ui.shelf.HomeModel;
import org.anjuan.ui.shelf.HomePage;
import org.anjuan.ui.shelf.ImportModel;
import org.anjuan.ui.shelf.PasswordSheet;
import org.anjuan.ui.shelf.RoundModel;
import org.anjuan.ui.shelf.RoundPage;
import org.anjuan.ui.shell.workspace.WorkspaceView;

/** Every screen that is worth a picture, with the data of a round. */
final class Shots {
    private static final javafx.util.Duration LAYING_OUT = javafx.util.Duration.millis(40);
    private static final int FIRST = 0;
    private static final int SECOND = 1;
    private static final int THIRD = 2;
    private static final int FOURTH = 3;

    private final Desk desk;
    private final Words words;
    private final Round round;
    private final Path scratch;

    /**
     * The shots.
     *
     * @param round one with cases
     * @param scratch an empty folder for files that seem to be dropped
     */
    Shots(Desk desk, Round round, Path scratch) {
        this.desk = desk;
        this.words = desk.words();
        this.round = round;
        this.scratch = scratch;
    }

    List<Shot> all() {
        return Stream.of(
                        screens().stream(),
                        new StandardShots(desk, round).all().stream(),
                        noticing().all().stream(),
                        new ScoringShots(place -> shell -> toCase(shell, place), this::items, words).all().stream(),
                        new ReadingShots(
                                        shell -> toProof(shell, FOURTH, "B11.3"),
                                        shell -> toProof(shell, FOURTH, "C1.3"),
                                        words.say("picture.sought"))
                                .all().stream(),
                        new SettlingShots(desk, round, () -> cases().get(FIRST).entry()).all().stream())
                .flatMap(shots -> shots)
                .toList();
    }

    private List<String> items() {
        return desk.rounds().standard(round).items().map(Item::id).toList();
    }

    private FindingShots noticing() {
        return new FindingShots(shell -> toCase(shell, FOURTH), shell -> toCase(shell, THIRD));
    }

    private void toCase(Shell shell, int place) {
        shell.journey().toCase(cases().get(place).entry());
    }

    private List<Shot> screens() {
        return List.of(
                Shot.ofManual("home", _ -> {}),
                Shot.of("home-empty", shell -> shell.trail().become(emptyHome(shell))),
                Shot.of(
                        "home-new-round",
                        shell -> shell.trail().top().commands().run(Command.NEW_ROUND)),
                Shot.ofManual("round", this::toRound),
                Shot.of("round-checks", this::checks),
                Shot.of("round-empty", shell -> shell.trail().go(roundOf(shell, List.of()))),
                Shot.ofManual("import", this::drop),
                Shot.of("import-progress", this::progress),
                Shot.of("import-result", this::result),
                Shot.of("import-password", this::password),
                Shot.ofManual("report", this::report),
                Shot.of("report-made", this::made),
                Shot.of("settings", this::settings),
                Shot.of("settings-backups", this::backups),
                Shot.inSteps("settings-licences", List.of(this::settings, shell -> press(shell, "settings.licences"))),
                Shot.of("message", shell -> shell.host().show(new MessageSheet(words, words.say("secret.found")))),
                Shot.of("keys", shell -> over(shell, Command.KEYS)),
                Shot.of("commands", shell -> over(shell, Command.COMMAND_LIST)),
                Shot.of("error", this::error),
                Shot.ofManual("workspace", shell -> toProof(shell, FOURTH, "B11.3")),
                Shot.ofManual("workspace-scan", shell -> toProof(shell, FOURTH, "C1.3")),
                Shot.ofManual("workspace-veto", shell -> toProof(shell, SECOND, "V12")),
                Shot.ofManual("workspace-missing", shell -> toProof(shell, SECOND, "B03.5")),
                Shot.of("workspace-not-kept", this::notKept),
                Shot.of("workspace-timeline", this::timeLine),
                Shot.of("workspace-pick", this::pick),
                Shot.inSteps("workspace-absence", List.of(this::toNotice, shell -> give(shell, Command.ABSENCE))),
                Shot.inSteps("workspace-no-strip", List.of(this::toNotice, shell -> give(shell, Command.STRIP))),
                Shot.inSteps("workspace-unplaced", List.of(this::pick, shell -> give(shell, Command.UP))),
                Shot.inSteps(
                        "workspace-reopen",
                        List.of(shell -> toProof(shell, FIRST, "B11.8"), shell -> give(shell, Command.REOPEN_CASE))),
                Shot.of("workspace-facts", this::facts),
                Shot.of("workspace-submitted", shell -> toProof(shell, FIRST, "B11.8")),
                Shot.ofManual("workspace-submit", this::submit));
    }

    /** A case of the round, and an item of it that has a deduction. */
    private void toProof(Shell shell, int place, String item) {
        toCase(shell, place);
        if (shell.trail().top() instanceof WorkspaceView workspace) {
            workspace.goTo(item);
            var laidOut = new PauseTransition(LAYING_OUT);
            laidOut.setOnFinished(_ -> workspace.goToProof(item));
            laidOut.play();
        }
    }

    private void notKept(Shell shell) {
        toProof(shell, FOURTH, "B11.3");
        if (shell.trail().top() instanceof WorkspaceView workspace) {
            workspace.showNotKept(words.say("store.notkept.DISK_FULL"));
        }
    }

    /** As on a PC where the workspace lies on its second disk, with backups of three days. */
    private void settings(Shell shell) {
        var data = Path.of(words.say("picture.workspace"));
        var folders = new Folders(data, data, data);
        var model = new SettingsModel(desk.settings().current(), _ -> {});
        shell.host().show(new SettingsSheet(shell.host(), model, folders, "1.0", false, threeDays(), _ -> {}));
    }

    private void backups(Shell shell) {
        shell.host().show(new BackupsSheet(words, shell.host().zone(), threeDays(), _ -> {}));
    }

    private static List<RestoreBackup.Choice> threeDays() {
        var noon = Instant.parse("2026-03-02T04:00:00Z");
        return Stream.of(0, 1, 2)
                .map(day -> new RestoreBackup.Choice("", noon.minus(Duration.ofDays(day)), 1204 - 377L * day))
                .toList();
    }

    /** A box that waits for its item. */
    private void pick(Shell shell) {
        toProof(shell, FOURTH, "B11.3");
        later(shell, workspace -> workspace.draw(workspace.proofOf("B11.3").orElseThrow()));
    }

    private void timeLine(Shell shell) {
        toProof(shell, FIRST, "B11.8");
        later(shell, WorkspaceView::showTimeLine);
    }

    private void toNotice(Shell shell) {
        toProof(shell, FOURTH, "B11.3");
    }

    private void password(Shell shell) {
        drop(shell);
        shell.host().show(new PasswordSheet(words, words.say("picture.files").split("\\|", -1)[0], false, _ -> {}));
    }

    private void made(Shell shell) {
        toRound(shell);
        var folder = Path.of(words.say("picture.reports"));
        var files = Stream.of(words.say("picture.cases").split("\\|", -1))
                .map(name -> folder.resolve(name + ".docx"))
                .toList();
        shell.host().show(new MadeSheet(shell.host(), new Made(files, 214, List.of())));
    }

    private static void give(Shell shell, Command command) {
        if (!shell.own().run(command)) {
            shell.trail().top().commands().run(command);
        }
    }

    private void press(Shell shell, String button) {
        shell.scene().getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button any && words.say(button).equals(any.getText()))
                .map(Button.class::cast)
                .findFirst()
                .ifPresent(Button::fire);
    }

    private void facts(Shell shell) {
        toProof(shell, FOURTH, "B11.3");
        later(shell, workspace -> workspace.commands().run(Command.FACTS));
    }

    private static void later(Shell shell, Consumer<WorkspaceView> act) {
        if (shell.trail().top() instanceof WorkspaceView workspace) {
            var laidOut = new PauseTransition(LAYING_OUT.multiply(2));
            laidOut.setOnFinished(_ -> act.accept(workspace));
            laidOut.play();
        }
    }

    private void submit(Shell shell) {
        toProof(shell, FOURTH, "B11.3");
        shell.trail().top().commands().run(Command.SUBMIT);
    }

    private List<CaseRow> cases() {
        return desk.rounds().cases(round.id());
    }

    private void toRound(Shell shell) {
        shell.journey().toRound(round);
    }

    private static Screen emptyHome(Shell shell) {
        return HomePage.of(
                shell.host(),
                new HomeModel.Questions(List::of, Optional::empty),
                shell.wiring().opening(),
                shell.journey(),
                shell.wiring().year());
    }

    /** The round's page with other cases, into which invented files are taken. */
    private Screen roundOf(Shell shell, List<CaseRow> rows) {
        ImportModel.Take invented = (title, unit, _, _) -> new InventedImport(words).take(round, title, unit);
        return RoundPage.of(
                shell.host(),
                round,
                desk.rounds().standard(round).title(),
                new RoundModel.Questions(() -> rows, entry -> Answer.<CaseEntry>yes(entry)),
                invented,
                shell.journey());
    }

    private void drop(Shell shell) {
        var page = roundOf(shell, cases());
        shell.trail().go(page);
        page.drop().orElseThrow().accept(List.of(folders()));
    }

    private Path folders() {
        try {
            var all = scratch.resolve(words.say("picture.folder"));
            for (var name : words.say("picture.cases").split("\\|", -1)) {
                Files.createDirectories(all.resolve(name));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void progress(Shell shell) {
        toRound(shell);
        var sheet = new ProgressSheet(words, words.say("import.running"), () -> {});
        sheet.show(new Progress(2, 5, words.say("picture.progress")));
        shell.host().show(sheet);
    }

    private void result(Shell shell) {
        drop(shell);
        shell.scene().getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && button.isDefaultButton() && !button.isDisabled())
                .map(Button.class::cast)
                .findFirst()
                .ifPresent(Button::fire);
    }

    private void checks(Shell shell) {
        toRound(shell);
        shell.trail().top().commands().run(Command.CHECKS);
    }

    private void report(Shell shell) {
        toRound(shell);
        shell.journey().toReport(round);
    }

    private void over(Shell shell, Command command) {
        toRound(shell);
        shell.own().run(command);
    }

    private void error(Shell shell) {
        toRound(shell);
        shell.trouble(Trouble.of(new IllegalStateException(), "draw a page"));
    }
}
