package org.anjuan.ui.settings;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Form;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Styles;

/** Asks who works here from now on: one who did before, or somebody new. */
public final class WhoSheet extends Sheet {
    private static final double WIDE = 36;

    private final ComboBox<String> name = new ComboBox<>();
    private final Label refused = Labels.wrapped("", Styles.ERROR);

    /**
     * What is asked and why.
     *
     * @param yes the word on the answer
     */
    public record Question(String title, String about, String yes) {}

    /**
     * The sheet; it is closed by whoever takes the answer.
     *
     * @param known names of those who worked here before
     * @param answer takes the name, and says why not where it cannot be
     */
    public WhoSheet(Words words, Question question, List<String> known, BiConsumer<String, Consumer<String>> answer) {
        super(question.title());
        setId("who-sheet");
        wide(WIDE);
        name.setId("who");
        name.setEditable(true);
        name.getItems().setAll(known);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setPromptText(words.say("who.prompt"));
        with(
                Labels.wrapped(question.about()),
                new Form().row(words.say("who.name"), name, words.say("who.help")),
                refused);
        closing(words.say("sheet.cancel"));
        var yes = answerByEnter(
                question.yes(), () -> answer.accept(name.getEditor().getText(), refused::setText));
        yes.setId("who-yes");
        yes.getStyleClass().add(Styles.ACCENT);
        yes.disableProperty().bind(name.getEditor().textProperty().map(String::isBlank));
        focusFirst(name.getEditor());
    }
}
