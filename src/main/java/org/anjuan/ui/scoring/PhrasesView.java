package org.anjuan.ui.scoring;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.anjuan.desk.Phrase;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.KeptField;
import org.anjuan.ui.kit.Keys;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Styles;

/** Words written on the same item before, own ones and those of the round, most used first, to be taken by Alt with a digit or by a click. */
final class PhrasesView extends VBox {
    private static final int MOST = 5;

    private final Words words;
    private final KeptField field;
    private List<Phrase> made = List.of();

    /** @param field gets the words that are taken */
    PhrasesView(Words words, KeptField field) {
        this.words = words;
        this.field = field;
        getStyleClass().add("phrases");
        setId("phrases");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        field.focusedProperty().subscribe(now -> tell());
        field.textProperty().subscribe(now -> tell());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Offers these from now on. */
    void show(List<Phrase> phrases) {
        var next = phrases.stream().limit(MOST).toList();
        if (!next.equals(made)) {
            made = next;
            getChildren().clear();
            for (int at = 0; at < next.size(); at++) {
                getChildren().add(choice(next.get(at), at + 1));
            }
        }
        tell();
    }

    private void tell() {
        setVisible(field.isFocused() && field.isEditable() && offered().anyMatch(any -> true));
    }

    /** Those not written there already. */
    private Stream<Phrase> offered() {
        return made.stream().filter(phrase -> !field.getText().contains(phrase.text()));
    }

    private Button choice(Phrase written, int digit) {
        var phrase = written.text();
        var button = Buttons.of(phrase, () -> take(phrase));
        button.setId("phrase-" + digit);
        button.setGraphic(graphic(written, digit));
        button.getStyleClass().addAll(Styles.FLAT, "phrase");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip(phrase));
        button.setAccessibleText(words.say("scoring.phrase.accessible", phrase));
        return button;
    }

    private HBox graphic(Phrase written, int digit) {
        var graphic = new HBox(Buttons.key(words.say("scoring.phrase.key", digit)));
        graphic.getStyleClass().add(Styles.ROW);
        if (written.shared()) {
            graphic.getChildren().add(Labels.firm(words.say("scoring.phrase.shared"), Styles.SMALL, Styles.MUTED));
        }
        return graphic;
    }

    private void key(KeyEvent event) {
        int digit = Keys.digit(event.getCode());
        if (event.isAltDown() && !event.isControlDown() && digit > 0) {
            if (digit <= made.size()) {
                take(made.get(digit - 1).text());
            }
            event.consume();
        }
    }

    private void take(String phrase) {
        if (!field.getText().contains(phrase)) {
            field.setText(field.getText().isBlank() ? phrase : field.getText() + phrase);
        }
        field.open();
    }
}
