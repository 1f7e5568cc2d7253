package org.anjuan.ui.standards.edit;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.anjuan.standard.StandardProblem;
import org.anjuan.standard.edit.At;
import org.anjuan.standard.edit.Place;
import org.anjuan.ui.kit.Attached;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.Kept;
import org.anjuan.ui.kit.KeyLine;
import org.anjuan.ui.kit.KeyPrint;
import org.anjuan.ui.kit.Screen;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.State;
import org.anjuan.ui.kit.StateBadge;
import org.anjuan.ui.kit.Styles;

/** The editor: lines on the left, one of them as a form on the right, the checks below. */
public final class EditorView implements Screen {
    private static final double LINES = 0.4;

    private final Host host;
    private final EditorModel model;
    private final Commands commands;
    private final BorderPane root = new BorderPane();
    private final LineTree lines;
    private final ScrollPane form = new ScrollPane();
    private final Label heading = new Label();
    private final Kept kept;
    private final ChecksBar checks;

    EditorView(Host host, EditorModel model, Commands commands) {
        this.host = host;
        this.model = model;
        this.commands = commands;
        lines = new LineTree(host, model);
        kept = new Kept(host.words(), host.zone());
        var tip = new Tooltip();
        KeyPrint.sentence(kept, host.words(), host.say("editor.kept.tip"), tip::setText);
        Tooltip.install(kept, tip);
        checks = new ChecksBar(host, model, commands, this::mend);
        form.setFitToWidth(true);
        form.setId("form");
        form.setFocusTraversable(false);
        form.getStyleClass().addAll(Styles.EDGE_TO_EDGE, "aj-edit-form");
        form.addEventFilter(KeyEvent.KEY_PRESSED, this::inForm);
        heading.getStyleClass().add(Styles.HEADING);
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        var right = new VBox(heading, form);
        right.getStyleClass().add("aj-edit-right");
        VBox.setVgrow(form, Priority.ALWAYS);
        var panes = new SplitPane(lines, right);
        panes.setDividerPositions(LINES);
        SplitPane.setResizableWithParent(lines, false);
        root.getStyleClass().add(Styles.CANVAS);
        root.setTop(bar());
        root.setCenter(panes);
        root.setBottom(checks);
        Attached.listen(root, this::listen);
    }

    private Node bar() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var words = host.words();
        var bar = new HBox(
                Buttons.of(words, commands, Command.ADD_LINE),
                Buttons.of(words, commands, Command.DOUBLE_LINE),
                Buttons.of(words, commands, Command.REMOVE_LINE),
                Buttons.icon(words, commands, Command.LINE_UP),
                Buttons.icon(words, commands, Command.LINE_DOWN),
                Buttons.icon(words, commands, Command.UNDO_EDIT),
                Buttons.icon(words, commands, Command.REDO_EDIT),
                gap,
                publish());
        bar.getStyleClass().add(Styles.TOOLBAR);
        return bar;
    }

    private Node publish() {
        var button = Buttons.of(host.words(), commands, Command.PUBLISH);
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }

    private Subscription listen() {
        return Subscription.combine(
                model.place().subscribe(_ -> fill()),
                model.renewed().subscribe((_, _) -> refill()),
                model.draft().subscribe(_ -> heading.setText(title(model.place().get()))),
                model.keeping().subscribe(this::keeping));
    }

    private void keeping(EditorModel.Keeping now) {
        switch (now) {
            case EditorModel.Keeping.Kept _ -> kept.kept(model.now());
            case EditorModel.Keeping.Waiting _ -> kept.waiting();
            case EditorModel.Keeping.Failed(var why) -> {
                kept.failed();
                host.log().accept(why);
            }
        }
    }

    private void fill() {
        var pencil = new Pencil(host, model);
        heading.setText(title(model.place().get()));
        form.setContent(
                switch (model.place().get()) {
                    case Place.Whole _ -> new WholePane(pencil).form();
                    case Place.OfPart at -> new AbovePane(pencil).part(at);
                    case Place.OfGroup at -> new AbovePane(pencil).group(at);
                    case Place.OfHeading at -> new AbovePane(pencil).heading(at);
                    case Place.OfItem at -> new ItemPane(pencil, at).form();
                });
        form.setVvalue(0);
    }

    /** Fills the form in anew and goes back to the field that was written in. */
    private void refill() {
        var owner = root.getScene().getFocusOwner();
        var id = owner != null && isInForm(owner) ? owner.getId() : null;
        double scrolled = form.getVvalue();
        fill();
        if (id != null) {
            Platform.runLater(() -> {
                form.setVvalue(scrolled);
                var again = form.getContent().lookup("#" + id);
                focus(again == null ? lines : again);
            });
        }
    }

    private boolean isInForm(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(form)) {
                return true;
            }
        }
        return false;
    }

    private String title(Place place) {
        return host.words()
                .say(
                        "editor.title." + place.getClass().getSimpleName(),
                        model.standard().title());
    }

    /** Esc leaves the form, and Ctrl+Z in a field takes back what was written as anywhere else. */
    private void inForm(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            lines.requestFocus();
            event.consume();
        } else if (event.isControlDown() && event.getCode() == KeyCode.Z) {
            commands.run(event.isShiftDown() ? Command.REDO_EDIT : Command.UNDO_EDIT);
            event.consume();
        } else if (event.isControlDown() && event.getCode() == KeyCode.Y) {
            commands.run(Command.REDO_EDIT);
            event.consume();
        }
    }

    /** Goes into the form, or from the list of problems to where the chosen one is mended. */
    void fillIn() {
        if (checks.isWorkedIn()) {
            checks.chosen().ifPresent(this::mend);
        } else {
            Pencil.find(form.getContent(), "text")
                    .or(() -> first(form.getContent()))
                    .ifPresent(EditorView::focus);
        }
    }

    /** Goes to the item with an id, if there is one. */
    public void goTo(String item) {
        Place.all(model.standard())
                .filter(place -> place instanceof Place.OfItem at
                        && At.item(model.standard(), at).id().equals(item))
                .findFirst()
                .ifPresent(model::goTo);
    }

    /** Goes to the next problem and to the field where it is mended. */
    void nextProblem() {
        checks.next().ifPresentOrElse(this::mend, () -> host.log().accept(host.say("editor.checks.none")));
    }

    private void mend(StandardProblem problem) {
        var spot = model.spot(problem);
        model.goTo(spot.place());
        var key = spot.field().equals("reasons") ? ReasonsPane.fieldOf(problem, model.standard()) : spot.field();
        Pencil.find(form.getContent(), key).or(() -> first(form.getContent())).ifPresent(EditorView::focus);
    }

    /** Goes to a field, or to the lines where there is no such field. */
    void focus(String key) {
        Pencil.find(form.getContent(), key).ifPresent(EditorView::focus);
    }

    private static void focus(Node node) {
        node.requestFocus();
        if (node instanceof TextInputControl field) {
            field.end();
        }
    }

    private static Optional<Node> first(Node node) {
        if (node instanceof TextInputControl) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public String title() {
        return host.say(
                "editor.title", model.standard().title(), model.standard().ref().version());
    }

    @Override
    public Optional<Node> header() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var badge = new StateBadge(host.words(), State.DRAFT).saying(host.say("standards.draft"));
        var header = new HBox(badge, kept, gap);
        header.getStyleClass().add(Styles.ROW);
        return Optional.of(header);
    }

    @Override
    public Region view() {
        return root;
    }

    @Override
    public Commands commands() {
        return commands;
    }

    @Override
    public Optional<Node> footer() {
        return Optional.of(new KeyLine(
                host.words(),
                commands,
                Command.FILL_IN,
                Command.ADD_LINE,
                Command.ADD_GROUP,
                Command.ADD_REASON,
                Command.LINE_UP,
                Command.LINE_DOWN,
                Command.NEXT_PROBLEM,
                Command.UNDO_EDIT));
    }

    @Override
    public void shown() {
        takeFocus();
    }

    @Override
    public void takeFocus() {
        lines.requestFocus();
    }

    @Override
    public void close(Runnable then) {
        model.whenSettled(now -> {
            if (now instanceof EditorModel.Keeping.Failed(var why)) {
                ask(why, then);
            } else {
                then.run();
            }
        });
    }

    /** One may stay where the last changes could not be written, or leave without them. */
    private void ask(String why, Runnable then) {
        var sheet = new Sheet(host.say("editor.unkept.title"));
        sheet.wide(36).with(Rows.muted(why), Rows.muted(host.say("editor.unkept.what")));
        sheet.answer(host.say("editor.unkept.leave"), () -> {
            sheet.closeSheet();
            then.run();
        });
        sheet.closing(host.say("editor.unkept.stay"));
        host.show(sheet);
    }

    @Override
    public boolean settled() {
        return model.isAtRest();
    }
}
