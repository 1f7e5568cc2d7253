package org.anjuan.ui.standards;

import java.nio.file.Path;
import org.anjuan.desk.Answer;
import org.anjuan.desk.StandardImport;
import org.anjuan.standard.Standard;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.MessageSheet;
import org.anjuan.ui.kit.Screen;

/** Puts the screen of the standards together. */
public final class StandardsPage {
    private final Host host;
    private final StandardsModel model;

    private StandardsPage(Host host, StandardsModel model) {
        this.host = host;
        this.model = model;
    }

    public static Screen of(Host host, StandardsModel.Questions questions) {
        var model = new StandardsModel(host.background(), questions);
        var page = new StandardsPage(host, model);
        var commands = new Commands()
                .on(Command.IMPORT_STANDARD, page::choose)
                .on(Command.EXPORT_STANDARD, model.canExport(), page::export);
        return new StandardsView(host, model, commands, page::take);
    }

    private void choose() {
        host.outside().chooseFiles(host.say("standards.import.choose")).stream()
                .findFirst()
                .ifPresent(this::take);
    }

    private void take(Path file) {
        host.background().ask("understand a table", () -> model.questions().read(file), answer -> {
            switch (answer) {
                case Answer.No<StandardImport>(var why) -> host.show(new MessageSheet(host.words(), why));
                case Answer.Yes<StandardImport>(var imported) ->
                    host.show(new UnderstandingSheet(host, imported, () -> keep(imported)));
            }
        });
    }

    private void keep(StandardImport imported) {
        host.background().ask("keep a standard", () -> model.questions().keep(imported), answer -> {
            switch (answer) {
                case Answer.No<Path>(var why) -> host.show(new MessageSheet(host.words(), why));
                case Answer.Yes<Path>(var file) -> {
                    host.log().accept(host.say("standards.imported", file.getFileName()));
                    model.refresh();
                }
            }
        });
    }

    private void export() {
        var chosen = model.chosen().get();
        if (chosen == null || chosen.standard() == null) {
            return;
        }
        Standard standard = chosen.standard();
        host.outside()
                .chooseFolder(host.say("standards.export.choose"))
                .ifPresent(folder -> host.background()
                        .ask("export a standard", () -> model.questions().export(standard, folder), this::exported));
    }

    private void exported(Answer<Path> answer) {
        switch (answer) {
            case Answer.No<Path>(var why) -> host.show(new MessageSheet(host.words(), why));
            case Answer.Yes<Path>(var file) -> host.log().accept(host.say("standards.exported", file));
        }
    }
}
