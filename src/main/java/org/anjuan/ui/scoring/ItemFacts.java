package org.anjuan.ui.scoring;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.anjuan.desk.Words;
import org.anjuan.standard.Basis;
import org.anjuan.standard.Dimension;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Styles;

/** What one must know to judge an item: when it applies, common errors, the law, where to look, whose figures. */
final class ItemFacts extends GridPane {
    private final Words words;

    /** Names and texts by row; those beyond {@link #used} are out of sight until an item needs them. */
    private final List<Label> names = new ArrayList<>();

    private final List<Label> texts = new ArrayList<>();
    private int used;

    ItemFacts(Words words) {
        this.words = words;
        getStyleClass().add("item-facts");
        var fixed = new ColumnConstraints();
        fixed.setMinWidth(USE_PREF_SIZE);
        var growing = new ColumnConstraints();
        growing.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(fixed, growing);
    }

    /** Says what there is to know of this item. */
    void show(Item item, Standard standard) {
        used = 0;
        fact("scoring.fact.condition", item.condition());
        fact(
                "scoring.fact.group",
                standard.groupOf(item.id()).map(group -> group.condition()).orElse(""));
        var onlyWith = item.rules().onlyWith();
        fact("scoring.fact.onlywith", onlyWith.isEmpty() ? "" : words.say("scoring.notapplicable.lacking", onlyWith));
        fact("scoring.fact.errors", joined(item.guidance().commonErrors()));
        fact("scoring.fact.explanation", item.guidance().explanation());
        fact("scoring.fact.notwith", joined(item.rules().notWith()));
        fact("scoring.fact.basis", joined(item.basis().stream().map(Basis::text).toList()));
        fact("scoring.fact.documents", joined(item.documents()));
        fact("scoring.fact.substitutes", joined(substitutes(item, standard)));
        fact("scoring.fact.further", joined(further(item, standard)));
        fact("scoring.fact.provenance", item.provenance());
        for (int row = 0; row < names.size(); row++) {
            offer(names.get(row), row < used);
            offer(texts.get(row), row < used);
        }
    }

    private static void offer(Label label, boolean offered) {
        label.setVisible(offered);
        label.setManaged(offered);
    }

    /** Papers that may stand for one of those the item looks at. */
    private List<String> substitutes(Item item, Standard standard) {
        return standard.terms().substitutes().stream()
                .filter(substitute -> item.documents().contains(substitute.document()))
                .map(substitute -> substitute.condition().isEmpty()
                        ? words.say("scoring.substitute", substitute.by(), substitute.document())
                        : words.say(
                                "scoring.substitute.if",
                                substitute.condition(),
                                substitute.by(),
                                substitute.document()))
                .toList();
    }

    private static List<String> further(Item item, Standard standard) {
        return standard.dimensions().stream()
                .filter(dimension -> item.further().contains(dimension.id()))
                .map(Dimension::name)
                .toList();
    }

    private void fact(String key, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (names.size() == used) {
            addRow();
        }
        names.get(used).setText(words.say(key));
        texts.get(used).setText(text);
        used++;
    }

    private void addRow() {
        var name = Labels.firm("", Styles.SMALL, Styles.MUTED);
        GridPane.setValignment(name, javafx.geometry.VPos.TOP);
        var text = Labels.wrapped("", Styles.SMALL);
        add(name, 0, used);
        add(text, 1, used);
        names.add(name);
        texts.add(text);
    }

    private String joined(List<String> all) {
        return String.join(words.say("scoring.fact.and"), all);
    }
}
