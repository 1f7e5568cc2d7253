package org.anjuan.ui.standards.edit;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardProblem;
import org.anjuan.standard.edit.At;
import org.anjuan.standard.edit.CostKind;
import org.anjuan.standard.edit.Ids;
import org.anjuan.standard.edit.Place.OfItem;
import org.anjuan.standard.edit.Spot;
import org.anjuan.standard.edit.What;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Styles;

/** The reasons of an item: the words of the report, how each costs, and how much. */
final class ReasonsPane {
    private final Pencil pencil;
    private final Host host;
    private final EditorModel model;
    private final OnItem on;
    private final Item item;
    private final Part.Kind kind;

    ReasonsPane(Pencil pencil, OfItem at) {
        this.pencil = pencil;
        this.host = pencil.host();
        this.model = pencil.model();
        this.on = new OnItem(at);
        this.item = At.item(model.standard(), at);
        this.kind = At.part(model.standard(), at.part()).kind();
    }

    /** The key of the first field of a reason. */
    static String key(int reason) {
        return "reason-" + reason;
    }

    /** The key of the first field of the reason that a problem names by its path, of the first one otherwise. */
    static String fieldOf(StandardProblem problem, Standard standard) {
        if (!(Spot.of(standard, problem.path()).place() instanceof OfItem at)) {
            return "";
        }
        var ids =
                At.item(standard, at).deductibles().stream().map(Deductible::id).toList();
        return ids.stream()
                .filter(id -> problem.path().endsWith(".reasons." + id)
                        || problem.path().contains(".reasons." + id + "."))
                .findFirst()
                .map(id -> key(ids.indexOf(id)))
                .orElse(key(0));
    }

    /** An item with one reason more, which is still blank. */
    static UnaryOperator<List<Deductible>> oneMore(Part.Kind kind) {
        return all -> {
            var cost = switch (kind) {
                case VETO -> new Cost.Veto();
                case CHECK -> new Cost.Nothing();
                case EARN, DEDUCT, BONUS -> new Cost.AllPoints();
            };
            all.add(new Deductible(Ids.ofReason(all), "", cost, false));
            return all;
        };
    }

    Node node() {
        var rows = new VBox();
        rows.getStyleClass().add("aj-reasons");
        for (int i = 0; i < item.deductibles().size(); i++) {
            rows.getChildren().add(row(i, item.deductibles().get(i)));
        }
        if (item.deductibles().isEmpty()) {
            rows.getChildren().add(Rows.muted(host.say("editor.reason.none")));
        }
        return rows;
    }

    private Node row(int index, Deductible reason) {
        var text = pencil.words(
                key(index),
                host.say("editor.reason.text", index + 1),
                reason.text(),
                What.REASONS,
                words -> on.reason(index, now -> with(now, words, now.cost(), now.needsNote())));
        text.setPromptText(host.say("editor.reason.prompt"));
        HBox.setHgrow(text, Priority.ALWAYS);
        var words = Rows.of(Rows.caption(Integer.toString(index + 1)), text, remove(index));
        var figures = Rows.of(kinds(index, reason));
        figures.getChildren().addAll(new CostFields(pencil, on, index).of(reason.cost()));
        figures.getChildren().add(note(index, reason));
        figures.getStyleClass().add("aj-reason-figures");
        var row = new VBox(words, figures);
        row.getStyleClass().add("aj-reason");
        return row;
    }

    private Node kinds(int index, Deductible reason) {
        var now = CostKind.of(reason.cost());
        var possible = CostKind.of(kind, item);
        var box = pencil.choice(
                key(index) + "-kind",
                host.say("editor.reason.kind", index + 1),
                possible,
                now,
                each -> host.words().say("editor.cost." + each.name()),
                each -> model.change(
                        What.REASONS,
                        on.reason(
                                index,
                                old -> with(
                                        old,
                                        old.text(),
                                        each.from(old.cost(), item, host.say("editor.cost.unit")),
                                        old.needsNote()))));
        box.getStyleClass().add("aj-cost-kind");
        box.setDisable(possible.size() == 1 && possible.contains(now));
        return box;
    }

    private Node note(int index, Deductible reason) {
        var box = new CheckBox(host.say("editor.reason.note"));
        box.setId(Pencil.id(key(index) + "-note"));
        box.setSelected(reason.needsNote());
        box.setAccessibleText(host.say("editor.reason.note.says", index + 1));
        box.setMinWidth(CheckBox.USE_PREF_SIZE);
        boolean isAlways = reason.freeText() || reason.cost() instanceof Cost.Veto;
        box.setDisable(isAlways);
        box.selectedProperty()
                .subscribe((_, needs) ->
                        model.change(What.REASONS, on.reason(index, now -> with(now, now.text(), now.cost(), needs))));
        return box;
    }

    private Node remove(int index) {
        var button = Buttons.of(
                "",
                () -> model.change(What.REASONS, on.reasons(all -> {
                    all.remove(index);
                    return all;
                })));
        button.setGraphic(Icons.CLOSE.node());
        button.setId(Pencil.id(key(index) + "-remove"));
        button.getStyleClass().addAll(Styles.FLAT, Styles.ICON_ONLY);
        button.setAccessibleText(host.say("editor.reason.remove", index + 1));
        return button;
    }

    static Deductible with(Deductible reason, String text, Cost cost, boolean needsNote) {
        return new Deductible(reason.id(), text, cost, needsNote, reason.exclusive(), reason.freeText());
    }
}
