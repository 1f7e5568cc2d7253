package org.anjuan.ui.settings;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.anjuan.desk.RestoreBackup.Choice;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Styles;
import org.jspecify.annotations.Nullable;

/** 从备份恢复: the states one can go back to, and what becomes of the present one. */
public final class BackupsSheet extends Sheet {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final int ROWS = 7;
    private static final double ROW_EM = 2.4;

    private final Words words;
    private final ZoneId zone;

    /**
     * A sheet over some backups.
     *
     * @param choices the latest first
     * @param restore goes back to the one that was chosen
     */
    public BackupsSheet(Words words, ZoneId zone, List<Choice> choices, Consumer<Choice> restore) {
        super(words.say("restore.title"));
        this.words = words;
        this.zone = zone;
        var how = new Label(words.say(choices.isEmpty() ? "restore.none" : "restore.how"));
        how.setWrapText(true);
        wide(40).with(how);
        closing(words.say("sheet.cancel"));
        if (!choices.isEmpty()) {
            var list = list(choices);
            with(list).focusFirst(list);
            var go = answerByEnter(words.say("restore.go"), () -> {
                var chosen = list.getSelectionModel().getSelectedItem();
                closeSheet();
                restore.accept(chosen);
            });
            go.setId("restore-go");
        }
    }

    private ListView<Choice> list(List<Choice> choices) {
        var list = new ListView<Choice>();
        list.getItems().setAll(choices);
        list.setId("backups");
        list.setAccessibleText(words.say("restore.title"));
        list.setStyle("-fx-pref-height: %sem;".formatted(ROW_EM * Math.min(ROWS, choices.size() + 1)));
        list.setCellFactory(_ -> new ChoiceCell());
        list.getSelectionModel().selectFirst();
        return list;
    }

    private final class ChoiceCell extends ListCell<Choice> {
        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            getStyleClass().remove(Styles.STRONG);
            setText(
                    choice == null || empty
                            ? null
                            : words.say(
                                    "restore.choice", TIME.format(choice.at().atZone(zone)), choice.acts()));
        }
    }
}
