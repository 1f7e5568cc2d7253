package org.anjuan.ui.shelf;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Form;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Styles;

/** Asks for the password of a file that is being taken in. */
public final class PasswordSheet extends Sheet {
    private static final double WIDE = 36;

    private final Consumer<Optional<String>> answer;
    private Optional<String> given = Optional.empty();

    /** @param answer gets the password once, or nothing when the file is to be left out */
    public PasswordSheet(Words words, String file, boolean wrong, Consumer<Optional<String>> answer) {
        super(words.say("import.password.title"));
        this.answer = answer;
        setId("password-sheet");
        wide(WIDE);
        var about = new Label(words.say(wrong ? "import.password.wrong" : "import.password.about", file));
        about.setWrapText(true);
        if (wrong) {
            about.getStyleClass().add(Styles.DANGER);
        }
        var field = new PasswordField();
        field.setId("password");
        with(about, new Form().row(words.say("import.password.field"), field, words.say("import.password.help")));
        closing(words.say("import.password.skip")).setId("password-skip");
        var yes = answerByEnter(words.say("import.password.open"), () -> give(field.getText()));
        yes.setId("password-open");
        yes.getStyleClass().add(Styles.ACCENT);
        yes.disableProperty().bind(field.textProperty().map(String::isEmpty));
        focusFirst(field);
        whenClosed(this::closed);
    }

    private void closed() {
        answer.accept(given);
    }

    private void give(String password) {
        given = Optional.of(password);
        closeSheet();
    }
}
