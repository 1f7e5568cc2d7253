package org.anjuan.ui.reader;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.KeyPrint;
import org.anjuan.ui.kit.Styles;

/** The second view of the case with the line above it: which page, whether it goes along, changing places, closing. */
final class SecondView extends BorderPane {
    private final Words words;

    SecondView(Reading reading, PagesView pages, Words words, Commands commands) {
        this.words = words;
        var model = reading.second();
        getStyleClass().add("second-view");
        setId("second-pages");
        var where = new Label();
        where.getStyleClass().add(Styles.STRONG);
        where.setMinWidth(0);
        where.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> where(reading, model.place()),
                        model.place().currentProperty(),
                        reading.marks().papersProperty()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(
                where, gap, together(model), Buttons.icon(words, commands, Command.SWAP_VIEWS), close(commands));
        line.getStyleClass().addAll(Styles.TOOLBAR, "second-line");
        setTop(line);
        setCenter(pages);
    }

    private String where(Reading reading, ReaderModel place) {
        return place.currentPage()
                .map(page -> words.say("reader.second.where", place.current() + 1, reading.document(page)))
                .orElse("");
    }

    private ToggleButton together(SecondModel model) {
        var button = new ToggleButton(words.say("reader.second.together"));
        button.setId("second-together");
        button.getStyleClass().add(Styles.CHIP);
        button.setMinWidth(USE_PREF_SIZE);
        var tip = new Tooltip();
        KeyPrint.follow(
                button,
                words,
                Command.VIEWS_TOGETHER,
                key -> tip.setText(words.say("reader.second.together.tip", key)));
        button.setTooltip(tip);
        button.selectedProperty().bindBidirectional(model.togetherProperty());
        return button;
    }

    private Button close(Commands commands) {
        var button = Buttons.of("", () -> commands.run(Command.SECOND_VIEW));
        button.setId("second-close");
        button.setGraphic(Icons.CLOSE.node());
        button.getStyleClass().addAll(Styles.FLAT, Styles.ICON_ONLY);
        button.setAccessibleText(words.say("reader.second.close"));
        var tip = new Tooltip();
        KeyPrint.follow(
                button, words, Command.SECOND_VIEW, key -> tip.setText(words.say("reader.second.close.tip", key)));
        button.setTooltip(tip);
        return button;
    }
}
