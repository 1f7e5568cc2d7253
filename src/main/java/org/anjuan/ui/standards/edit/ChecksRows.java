package org.anjuan.ui.standards.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.anjuan.standard.Standard;
import org.anjuan.standard.edit.What;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Form;
import org.anjuan.ui.kit.Styles;

/** What an import was not sure of, one row each, with a button that says it is settled. */
record ChecksRows(Pencil pencil) {
    private static final String KEY = "to-check";

    /**
     * Puts the rows on top of a form; none where everything is settled.
     *
     * @param act the standard with those that are left
     */
    void rows(Form form, List<String> open, Function<List<String>, UnaryOperator<Standard>> act) {
        if (open.isEmpty()) {
            return;
        }
        var rows = new VBox();
        rows.getStyleClass().add(Styles.STACK);
        for (int i = 0; i < open.size(); i++) {
            rows.getChildren().add(row(i, open, act));
        }
        form.row(word("title"), rows, word("how"));
    }

    private HBox row(int index, List<String> open, Function<List<String>, UnaryOperator<Standard>> act) {
        var words = Rows.muted(open.get(index));
        words.getStyleClass().remove(Styles.MUTED);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setPrefWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var settled = Buttons.of(word("settled"), () -> settle(index, open, act));
        settled.setId(Pencil.id(index == 0 ? KEY : KEY + "-" + index));
        settled.setMinWidth(HBox.USE_PREF_SIZE);
        settled.setAccessibleText(pencil.host().say("editor.tocheck.settled.says", open.get(index)));
        return Rows.of(words, settled);
    }

    private void settle(int index, List<String> open, Function<List<String>, UnaryOperator<Standard>> act) {
        var left = new ArrayList<>(open);
        left.remove(index);
        pencil.model().change(What.TO_CHECK, act.apply(List.copyOf(left)));
    }

    private String word(String key) {
        return pencil.host().words().say("editor.tocheck." + key);
    }
}
