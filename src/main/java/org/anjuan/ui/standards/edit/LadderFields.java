package org.anjuan.ui.standards.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Cost.Rung;
import org.anjuan.standard.Standard;
import org.anjuan.standard.edit.What;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Styles;

/**
 * The rungs of a ladder of which one is picked (分档), as fields.
 *
 * @param index of the reason among those of its item
 */
record LadderFields(Pencil pencil, OnItem on, int index) {

    Node of(List<Rung> rungs) {
        var rows = new VBox();
        rows.getStyleClass().add(Styles.STACK);
        for (int i = 0; i < rungs.size(); i++) {
            rows.getChildren().add(rung(i, rungs.get(i)));
        }
        var add = Buttons.of(
                pencil.host().say("editor.rung.add"),
                () -> change(all -> {
                    var last = all.isEmpty() ? BigDecimal.ZERO : all.getLast().points();
                    all.add(new Rung(last.add(BigDecimal.ONE), ""));
                    return all;
                }));
        add.setId(Pencil.id(key("add")));
        rows.getChildren().add(add);
        HBox.setHgrow(rows, Priority.ALWAYS);
        return rows;
    }

    private Node rung(int at, Rung rung) {
        var points = pencil.number(
                key(at + "-points"),
                pencil.host().say("editor.rung.points", at + 1),
                rung.points(),
                What.REASONS,
                number -> with(all -> {
                    all.set(
                            at,
                            new Rung(number.orElse(BigDecimal.ZERO), all.get(at).text()));
                    return all;
                }));
        var text = pencil.words(
                key(at + "-text"),
                pencil.host().say("editor.rung.text", at + 1),
                rung.text(),
                What.REASONS,
                words -> with(all -> {
                    all.set(at, new Rung(all.get(at).points(), words));
                    return all;
                }));
        HBox.setHgrow(text, Priority.ALWAYS);
        var remove = Rows.remove(
                pencil.host().say("editor.rung.remove", at + 1),
                () -> change(all -> {
                    all.remove(at);
                    return all;
                }));
        remove.setId(Pencil.id(key(at + "-remove")));
        return Rows.of(points, Rows.caption(pencil.host().say("editor.cost.caption.points")), text, remove);
    }

    private void change(UnaryOperator<List<Rung>> act) {
        pencil.model().change(What.REASONS, with(act));
    }

    private UnaryOperator<Standard> with(UnaryOperator<List<Rung>> act) {
        return on.reason(
                index,
                now -> now.cost() instanceof Cost.Ladder(var rungs)
                        ? ReasonsPane.with(
                                now, now.text(), new Cost.Ladder(act.apply(new ArrayList<>(rungs))), now.needsNote())
                        : now);
    }

    private String key(String name) {
        return ReasonsPane.key(index) + "-rung-" + name;
    }
}
