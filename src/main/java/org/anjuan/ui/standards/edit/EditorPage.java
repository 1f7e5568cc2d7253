package org.anjuan.ui.standards.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.anjuan.desk.Answer;
import org.anjuan.desk.ChangeStandard.Foreseen;
import org.anjuan.desk.DraftAtHand;
import org.anjuan.desk.StandardSummary;
import org.anjuan.standard.Standard;
import org.anjuan.standard.edit.Arranged;
import org.anjuan.standard.edit.At;
import org.anjuan.standard.edit.Draft;
import org.anjuan.standard.edit.Moving;
import org.anjuan.standard.edit.Place;
import org.anjuan.standard.edit.Rearrange;
import org.anjuan.standard.edit.What;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.Later;
import org.anjuan.ui.kit.MessageSheet;
import org.anjuan.ui.kit.Screen;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.standards.effect.EffectSheet;

/** Puts the editor together. */
public final class EditorPage {
    private final Host host;
    private final EditorModel model;
    private final Runnable leave;
    private final Commands commands = new Commands();
    private final EditorView view;

    private EditorPage(Host host, EditorModel model, Runnable leave) {
        this.host = host;
        this.model = model;
        this.leave = leave;
        bind();
        view = new EditorView(host, model, commands);
    }

    /**
     * The editor of a draft.
     *
     * @param standard of the draft, which can be read
     * @param leave goes back to where one came from
     */
    public static Screen of(
            Host host,
            Later later,
            EditorModel.Questions questions,
            DraftAtHand draft,
            Standard standard,
            Runnable leave) {
        return new EditorPage(host, new EditorModel(host.background(), later, questions, draft, standard), leave).view;
    }

    private void bind() {
        commands.on(Command.ADD_LINE, () -> add(What.ADDED, Rearrange::add))
                .on(Command.ADD_GROUP, () -> add(What.ADDED, Rearrange::addGroup))
                .on(Command.DOUBLE_LINE, isLine(), () -> add(What.COPIED, Rearrange::copy))
                .on(Command.REMOVE_LINE, isLine(), this::remove)
                .on(Command.LINE_UP, isLine(), () -> move(true))
                .on(Command.LINE_DOWN, isLine(), () -> move(false))
                .on(Command.ADD_REASON, isItem(), this::addReason)
                .on(Command.FILL_IN, () -> view().fillIn())
                .on(Command.NEXT_PROBLEM, () -> view().nextProblem())
                .on(Command.EFFECT, known(), this::effect)
                .on(Command.UNDO_EDIT, canUndo(), () -> said("editor.undone", model.undo()))
                .on(Command.REDO_EDIT, canRedo(), () -> said("editor.redone", model.redo()))
                .on(Command.KEPT_ALREADY, this::keptAlready)
                .on(Command.PUBLISH, isWhole(), this::ask);
    }

    /** The view, which is made with the commands and so after them. */
    private EditorView view() {
        return view;
    }

    private BooleanBinding isLine() {
        return Bindings.createBooleanBinding(() -> !(model.place().get() instanceof Place.Whole), model.place());
    }

    private BooleanBinding isItem() {
        return Bindings.createBooleanBinding(() -> model.place().get() instanceof Place.OfItem, model.place());
    }

    private BooleanBinding known() {
        return Bindings.createBooleanBinding(() -> model.effect().get().isPresent(), model.effect());
    }

    private BooleanBinding canUndo() {
        return Bindings.createBooleanBinding(() -> model.draft().get().last().isPresent(), model.draft());
    }

    private BooleanBinding canRedo() {
        return Bindings.createBooleanBinding(() -> model.draft().get().next().isPresent(), model.draft());
    }

    private BooleanBinding isWhole() {
        return Bindings.createBooleanBinding(model::isWhole, model.keeping(), model.problems());
    }

    private void add(What what, BiFunction<Standard, Place, Arranged> act) {
        model.arrange(what, act);
        Platform.runLater(() -> view.focus(model.place().get() instanceof Place.OfItem ? "text" : "title"));
    }

    private void remove() {
        var gone = model.place().get();
        if (model.arrange(What.REMOVED, Rearrange::remove)) {
            host.log().accept(host.say("editor.removed", host.words().say("editor.line." + kind(gone))));
        }
    }

    private static String kind(Place place) {
        return place.getClass().getSimpleName();
    }

    private void move(boolean up) {
        if (!model.arrange(What.MOVED, (standard, place) -> Moving.move(standard, place, up))) {
            host.log().accept(host.say(up ? "editor.moved.top" : "editor.moved.bottom"));
        }
    }

    private void addReason() {
        if (model.place().get() instanceof Place.OfItem at) {
            var kind = At.part(model.standard(), at.part()).kind();
            model.change(What.REASONS, new OnItem(at).reasons(ReasonsPane.oneMore(kind)));
            int last = At.item(model.standard(), at).deductibles().size() - 1;
            Platform.runLater(() -> view.focus(ReasonsPane.key(last)));
        }
    }

    private void said(String key, Optional<Draft.Step> step) {
        step.ifPresent(done -> host.log()
                .accept(host.words()
                        .say(key, host.words().say("editor.what." + done.what().name()))));
    }

    private void keptAlready() {
        model.whenSettled(now ->
                host.log().accept(now instanceof EditorModel.Keeping.Failed(var why) ? why : host.say("editor.kept")));
    }

    private void effect() {
        model.effect()
                .get()
                .ifPresent(foreseen ->
                        host.show(new EffectSheet(host, model.standard(), foreseen, EffectSheet.Verbs.NONE)));
    }

    private void ask() {
        var standard = model.standard();
        var sheet = new Sheet(host.say(
                "editor.publish.title", standard.title(), standard.ref().version()));
        var summary = String.join("\n", new StandardSummary(host.words()).of(standard));
        sheet.wide(36)
                .with(Rows.muted(host.say("editor.publish.what")))
                .with(Rows.muted(summary))
                .with(Rows.muted(model.effect().get().map(this::foreseen).orElse("")));
        sheet.closing(host.say("sheet.cancel"));
        sheet.answerByEnter(host.say("editor.publish.do"), () -> {
            sheet.closeSheet();
            publish();
        });
        host.show(sheet);
    }

    private String foreseen(List<Foreseen> all) {
        return all.isEmpty()
                ? host.say("editor.publish.none")
                : host.say(
                        "editor.publish.effect",
                        all.size(),
                        all.stream().mapToLong(Foreseen::points).sum(),
                        all.stream().mapToLong(Foreseen::grades).sum());
    }

    private void publish() {
        var standard = model.standard();
        host.background().ask("publish a standard", () -> model.questions().publish(model.file(), standard), answer -> {
            switch (answer) {
                case Answer.No<Standard>(var why) -> host.show(new MessageSheet(host.words(), why));
                case Answer.Yes<Standard>(var published) -> {
                    host.log().accept(host.say("editor.published", published.ref()));
                    leave.run();
                }
            }
        });
    }
}
