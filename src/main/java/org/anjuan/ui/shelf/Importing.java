package org.anjuan.ui.shelf;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import org.anjuan.desk.TakeIn;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.ProgressSheet;

/** The way from dropped files to cases in the list: what is meant, how far it is, what came of it. */
final class Importing {
    private final Host host;
    private final ImportModel.Take take;
    private final Runnable changed;

    /** @param changed is run after cases were taken in */
    Importing(Host host, ImportModel.Take take, Runnable changed) {
        this.host = host;
        this.take = take;
        this.changed = changed;
    }

    /** Asks for files and begins. */
    void chooseFiles() {
        begin(host.outside().chooseFiles(host.say("import.choose")));
    }

    /** Asks for a folder and begins. */
    void chooseFolder() {
        host.outside()
                .chooseFolder(host.say("import.choose.folder"))
                .map(List::of)
                .ifPresent(this::begin);
    }

    /** Begins with these files, folders and zips; nothing happens without any. */
    void begin(List<Path> paths) {
        if (!paths.isEmpty()) {
            host.background().ask("look at files to take in", () -> ImportPlan.of(paths), plan -> {
                var model = new ImportModel(plan, this::password);
                host.show(new ImportSheet(host, model, () -> run(model)));
            });
        }
    }

    private void run(ImportModel model) {
        var sheet = new ProgressSheet(host.words(), host.say("import.running"), model::cancel);
        host.show(sheet);
        var job = host.background().start("take in", model.work(take), outcome -> end(sheet, outcome), trouble -> {
            sheet.closeSheet();
            changed.run();
            host.background().trouble(trouble);
        });
        job.onProgress(sheet::show);
    }

    private Optional<String> password(String file, boolean wrong) {
        var answer = new CompletableFuture<Optional<String>>();
        Platform.runLater(() -> host.show(new PasswordSheet(host.words(), file, wrong, answer::complete)));
        return answer.join();
    }

    private void end(ProgressSheet sheet, ImportModel.Outcome outcome) {
        sheet.closeSheet();
        changed.run();
        long taken = outcome.each().stream()
                .filter(each -> each.result() instanceof TakeIn.Result.Taken)
                .count();
        host.log().accept(host.say("import.log", taken));
        host.show(new ImportResultSheet(host, outcome));
    }
}
