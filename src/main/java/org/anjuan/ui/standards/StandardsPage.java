package org.anjuan.ui.standards;

import java.nio.file.Path;
import java.util.List;
import org.anjuan.desk.Answer;
import org.anjuan.desk.DraftAtHand;
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
    private final Drafting drafting;

    private final Ways ways;

    /** Where one can go from here. */
    public interface Ways {
        /** To the editor of a draft. */
        void toDraft(DraftAtHand draft, Standard standard);

        /**
         * To a standard laid beside another.
         *
         * @param all what it can be laid beside
         */
        void toComparison(Standard standard, List<Standard> all);
    }

    private StandardsPage(Host host, StandardsModel model, Ways ways) {
        this.host = host;
        this.model = model;
        this.ways = ways;
        this.drafting = new Drafting(host, model, ways);
    }

    public static Screen of(Host host, StandardsModel.Questions questions, Ways ways) {
        var model = new StandardsModel(host.background(), questions);
        var page = new StandardsPage(host, model, ways);
        var drafting = page.drafting;
        var adopting = new Adopting(host, model);
        var commands = new Commands()
                .on(Command.IMPORT_STANDARD, page::choose)
                .on(Command.EXPORT_STANDARD, model.isPublished(), page::export)
                .on(Command.NEW_VERSION, model.isPublished(), drafting::nextVersion)
                .on(Command.COPY_STANDARD, model.isReadable(), drafting::copy)
                .on(Command.NEW_STANDARD, drafting::blank)
                .on(Command.RETIRE_STANDARD, model.isPublished(), drafting::retire)
                .on(Command.EDIT_DRAFT, model.isDraft().and(model.isReadable()), drafting::edit)
                .on(Command.DISCARD_DRAFT, model.isDraft(), drafting::discard)
                .on(Command.COMPARE_STANDARDS, model.isReadable(), page::compare)
                .on(Command.ADOPT_STANDARD, model.isPublished(), adopting::ask);
        return new StandardsView(host, model, commands, page::take);
    }

    private void compare() {
        model.readable().ifPresent(standard -> ways.toComparison(standard, model.standards()));
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

    /** What can be used is kept as it is; what is still to be checked or mended is gone on with as a draft. */
    private void keep(StandardImport imported) {
        var draft = imported.draft();
        if (imported.standard().standard() == null && draft != null) {
            drafting.taken(draft);
            return;
        }
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
        model.readable()
                .ifPresent(standard -> host.outside()
                        .chooseFolder(host.say("standards.export.choose"))
                        .ifPresent(folder -> host.background()
                                .ask(
                                        "export a standard",
                                        () -> model.questions().export(standard, folder),
                                        this::exported)));
    }

    private void exported(Answer<Path> answer) {
        switch (answer) {
            case Answer.No<Path>(var why) -> host.show(new MessageSheet(host.words(), why));
            case Answer.Yes<Path>(var file) -> host.log().accept(host.say("standards.exported", file));
        }
    }
}
