package org.anjuan.ui.standards.edit;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.anjuan.standard.Parameter;
import org.anjuan.standard.Standard;
import org.anjuan.standard.Substitute;
import org.anjuan.standard.edit.FieldFigures;
import org.anjuan.standard.edit.What;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Styles;

/** The figures of a field of enforcement (领域参数) and the documents that stand for others (文书替代), as fields. */
record FieldPane(Pencil pencil) {

    /** A row for each figure: what it is, how much, in which unit. */
    Node parameters() {
        var rows = stack();
        var all = pencil.model().standard().terms().parameters();
        for (int i = 0; i < all.size(); i++) {
            rows.getChildren().add(parameter(i, all.get(i)));
        }
        rows.getChildren().add(add("parameter", What.PARAMETERS, FieldFigures.parameterAdded()));
        return rows;
    }

    private Node parameter(int index, Parameter now) {
        var key = "parameter-" + index;
        var text = field(
                "parameter", "text", index, now.text(), What.PARAMETERS, words -> parameter(index, words, Slot.TEXT));
        HBox.setHgrow(text, Priority.ALWAYS);
        var value = field(
                "parameter",
                "value",
                index,
                now.value(),
                What.PARAMETERS,
                words -> parameter(index, words, Slot.VALUE));
        var unit = field(
                "parameter", "unit", index, now.unit(), What.PARAMETERS, words -> parameter(index, words, Slot.UNIT));
        value.getStyleClass().add("aj-short");
        unit.getStyleClass().add("aj-short");
        return Rows.of(
                text,
                value,
                unit,
                remove("parameter", key, index, What.PARAMETERS, FieldFigures.parameterRemoved(index)));
    }

    private enum Slot {
        TEXT,
        VALUE,
        UNIT
    }

    private static UnaryOperator<Standard> parameter(int index, String words, Slot slot) {
        return FieldFigures.parameter(index, old -> switch (slot) {
            case TEXT -> new Parameter(old.id(), words, old.value(), old.unit(), old.provenance());
            case VALUE -> new Parameter(old.id(), old.text(), words, old.unit(), old.provenance());
            case UNIT -> new Parameter(old.id(), old.text(), old.value(), words, old.provenance());
        });
    }

    /** A row for each substitute: the document that may stand for another, that other, and when. */
    Node substitutes() {
        var rows = stack();
        var all = pencil.model().standard().terms().substitutes();
        for (int i = 0; i < all.size(); i++) {
            rows.getChildren().add(substitute(i, all.get(i)));
        }
        rows.getChildren().add(add("substitute", What.SUBSTITUTES, FieldFigures.substituteAdded()));
        return rows;
    }

    private Node substitute(int index, Substitute now) {
        var key = "substitute-" + index;
        var condition = field(
                "substitute",
                "condition",
                index,
                now.condition(),
                What.SUBSTITUTES,
                words -> FieldFigures.substitute(
                        index, old -> new Substitute(old.document(), old.by(), words, old.provenance())));
        return Rows.flowing(
                field(
                        "substitute",
                        "by",
                        index,
                        now.by(),
                        What.SUBSTITUTES,
                        words -> FieldFigures.substitute(
                                index,
                                old -> new Substitute(old.document(), words, old.condition(), old.provenance()))),
                Rows.caption(word("substitute.for")),
                field(
                        "substitute",
                        "document",
                        index,
                        now.document(),
                        What.SUBSTITUTES,
                        words -> FieldFigures.substitute(
                                index, old -> new Substitute(words, old.by(), old.condition(), old.provenance()))),
                condition,
                remove("substitute", key, index, What.SUBSTITUTES, FieldFigures.substituteRemoved(index)));
    }

    private TextField field(
            String of, String slot, int index, String begin, What what, Function<String, UnaryOperator<Standard>> act) {
        var says = pencil.host().say("editor.%s.%s".formatted(of, slot), index + 1);
        var field = pencil.words("%s-%d-%s".formatted(of, index, slot), says, begin, what, act);
        field.setPromptText(word("%s.%s.prompt".formatted(of, slot)));
        return field;
    }

    private Node add(String of, What what, UnaryOperator<Standard> act) {
        var add = Buttons.of(word(of + ".add"), () -> pencil.model().change(what, act));
        add.setId(Pencil.id(of + "-add"));
        return add;
    }

    private Node remove(String of, String key, int index, What what, UnaryOperator<Standard> act) {
        var remove = Rows.remove(
                pencil.host().say("editor.%s.remove".formatted(of), index + 1),
                () -> pencil.model().change(what, act));
        remove.setId(Pencil.id(key + "-remove"));
        return remove;
    }

    private static VBox stack() {
        var rows = new VBox();
        rows.getStyleClass().add(Styles.STACK);
        return rows;
    }

    private String word(String key) {
        return pencil.host().words().say("editor." + key);
    }
}
