package org.anjuan.ui.standards.edit;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import org.anjuan.standard.Standard;
import org.anjuan.standard.edit.What;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.KeptField;
import org.jspecify.annotations.Nullable;

/**
 * Makes the fields of a form; what is written in them is a change of the draft at once.
 *
 * @param model is changed
 */
record Pencil(Host host, EditorModel model) {
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");
    private static final String ID = "field-";

    /** The id of the control for a key of a standard's file. */
    static String id(String key) {
        return ID + key;
    }

    /**
     * One line of words.
     *
     * @param key of the file that the field stands for
     * @param act the standard with these words
     */
    TextField words(String key, String says, String begin, What what, Function<String, UnaryOperator<Standard>> act) {
        return words(key, says, begin, text -> model.type(what, act.apply(text.strip())));
    }

    /** One line of words that somebody takes. */
    TextField words(String key, String says, String begin, Consumer<String> typed) {
        var field = new TextField(begin);
        field.textProperty().subscribe((_, now) -> typed.accept(now));
        return named(field, key, says);
    }

    private TextField named(TextField field, String key, String says) {
        field.setId(id(key));
        field.setAccessibleText(says);
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                model.left();
            }
        });
        return field;
    }

    /** Some lines of words. */
    KeptField lines(String key, String says, String begin, What what, Function<String, UnaryOperator<Standard>> act) {
        var field = new KeptField(says, (_, text) -> model.type(what, act.apply(text.strip())), model::left);
        field.setId(id(key));
        field.show(key, begin, true);
        return field;
    }

    /** A list, one to a line; empty lines count for nothing. */
    KeptField list(
            String key,
            String says,
            List<String> begin,
            What what,
            Function<List<String>, UnaryOperator<Standard>> act) {
        return lines(key, says, String.join("\n", begin), what, text -> act.apply(each(text)));
    }

    private static List<String> each(String text) {
        return Arrays.stream(text.split("\\R", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** A number, none where nothing stands; what is no number is shown as wrong and changes nothing. */
    TextField number(
            String key,
            String says,
            @Nullable BigDecimal begin,
            What what,
            Function<Optional<BigDecimal>, UnaryOperator<Standard>> act) {
        var field = new TextField(begin == null ? "" : begin.toPlainString());
        field.getStyleClass().add("aj-number");
        field.textProperty().subscribe((_, now) -> {
            var text = Normalizer.normalize(now, Normalizer.Form.NFKC).strip();
            boolean isNumber = text.isEmpty() || DECIMAL.matcher(text).matches();
            field.pseudoClassStateChanged(WRONG, !isNumber);
            if (isNumber) {
                model.type(what, act.apply(text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text))));
            }
        });
        return named(field, key, says);
    }

    /** One of several values; the form is filled in anew when another is chosen. */
    <T> ComboBox<T> choice(
            String key, String says, List<T> all, T begin, Function<T, String> word, Consumer<T> chosen) {
        var box = new ComboBox<T>();
        box.getItems().setAll(all);
        box.setCellFactory(_ -> new Words<>(word));
        box.setButtonCell(new Words<>(word));
        box.setValue(begin);
        box.setId(id(key));
        box.setAccessibleText(says);
        box.valueProperty().subscribe((_, now) -> {
            if (now != null && !now.equals(begin)) {
                chosen.accept(now);
            }
        });
        return box;
    }

    /** The first control of a form that has this key. */
    static Optional<Node> find(Node form, String key) {
        return key.isEmpty() ? Optional.empty() : Optional.ofNullable(form.lookup("#" + id(key)));
    }

    /** A value as its word. */
    private static final class Words<T> extends ListCell<T> {
        private final Function<T, String> word;

        Words(Function<T, String> word) {
            this.word = word;
        }

        @Override
        protected void updateItem(@Nullable T value, boolean empty) {
            super.updateItem(value, empty);
            setText(value == null || empty ? "" : word.apply(value));
        }
    }
}
