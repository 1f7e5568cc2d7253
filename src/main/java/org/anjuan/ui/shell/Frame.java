package org.anjuan.ui.shell;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
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
import org.anjuan.ui.kit.LogLine;
import org.anjuan.ui.kit.Screen;
import org.anjuan.ui.kit.Styles;

/** What stays around every screen: one line above with the way back, one line below with keys and what was done last. */
final class Frame extends BorderPane {
    /** What of the way back and of the title must be seen at least, in pixels: a few words. */
    private static final double BACK = 96;

    private static final double TITLE = 200;

    private static final String REVIEWER = "aj-reviewer";

    /** How much of the line the way back takes at most, so that the title of a case is not cut short for it. */
    private static final double BACK_SHARE = 0.13;

    private final Words words;
    private final Commands own;
    private final HBox header = new HBox();
    private final HBox footer = new HBox();
    private final LogLine log = new LogLine();
    private String reviewer = "";

    Frame(Words words, Commands own) {
        this.words = words;
        this.own = own;
        header.getStyleClass().add(Styles.HEADER);
        footer.getStyleClass().add(Styles.FOOTER);
        log.setMaxWidth(Double.MAX_VALUE);
        setTop(header);
        setBottom(footer);
    }

    /**
     * Puts a screen into the frame.
     *
     * @param up where the way back leads, empty when there is none
     */
    void show(Screen screen, String up) {
        var line = new ArrayList<Node>();
        line.add(up.isEmpty() ? brand() : back(up));
        line.add(title(screen.title()));
        var own = screen.header();
        line.add(own.orElseGet(Frame::gap));
        own.ifPresent(node -> HBox.setHgrow(node, Priority.ALWAYS));
        if (own.isEmpty()) {
            line.add(who());
        }
        line.add(button(Command.KEYS, own.isEmpty()));
        line.add(button(Command.SETTINGS, own.isEmpty()));
        header.getChildren().setAll(line);
        footer.getChildren().clear();
        screen.footer().ifPresent(footer.getChildren()::add);
        footer.getChildren().addAll(gap(), log);
        setCenter(screen.view());
    }

    /** Names who works here. */
    void reviewer(String name) {
        reviewer = name.isBlank() ? words.say("shell.reviewer.none") : name;
        header.getChildren().stream()
                .filter(node -> node.getStyleClass().contains(REVIEWER))
                .map(Button.class::cast)
                .forEach(button -> button.setText(reviewer));
    }

    private Button who() {
        var button = Buttons.icon(words, own, Command.WHO);
        button.setText(reviewer);
        button.getStyleClass().remove(Styles.ICON_ONLY);
        button.getStyleClass().addAll(Styles.MUTED, REVIEWER);
        button.setContentDisplay(ContentDisplay.LEFT);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    LogLine log() {
        return log;
    }

    /** With its word where there is room for it. */
    private Button button(Command command, boolean roomy) {
        var button = roomy ? Buttons.of(words, own, command) : Buttons.icon(words, own, command);
        if (roomy) {
            button.getStyleClass().add(Styles.FLAT);
        }
        if (command == Command.KEYS) {
            var tip = new Tooltip();
            KeyPrint.sentence(button, words, words.say("keys.tip"), tip::setText);
            button.setTooltip(tip);
        }
        return button;
    }

    private Node brand() {
        var brand = new Label(words.say("app.title"));
        brand.setGraphic(Icons.ROUND.node(Styles.ACCENT_TEXT));
        brand.getStyleClass().addAll(Styles.HEADING, Styles.ROW);
        return brand;
    }

    private Button back(String up) {
        var button = Buttons.icon(words, own, Command.UP);
        button.setText(up);
        button.getStyleClass().remove(Styles.ICON_ONLY);
        button.getStyleClass().add("aj-back");
        button.setContentDisplay(ContentDisplay.LEFT);
        button.setMinWidth(BACK);
        button.maxWidthProperty().bind(header.widthProperty().multiply(BACK_SHARE));
        button.setAccessibleText(words.say("shell.back.to", up));
        return button;
    }

    private static Label title(String text) {
        var title = new Label(text);
        title.getStyleClass().add(Styles.HEADING);
        title.setMinWidth(Math.min(TITLE, title.prefWidth(-1)));
        return title;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
