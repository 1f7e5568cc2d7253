package org.anjuan.ui.settings;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Form;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Styles;

/** Asks who works here from now on: one who did before, or somebody new. */
public final class WhoSheet extends Sheet {
    private static final double WIDE = 36;

    private final TextField name = new TextField();
    private final Label refused = Labels.atTimes(Styles.ERROR);
    private final BiConsumer<String, WhoSheet> answer;

    /**
     * What is asked and why.
     *
     * @param yes the word on the answer
     */
    public record Question(String title, String about, String yes) {}

    /**
     * The sheet; it stays until whoever takes the answer closes it.
     *
     * @param known names of those who worked here before
     * @param answer takes the name
     */
    public WhoSheet(Words words, Question question, List<String> known, BiConsumer<String, WhoSheet> answer) {
        super(question.title());
        this.answer = answer;
        setId("who-sheet");
        wide(WIDE);
        name.setId("who-name");
        with(
                Labels.wrapped(question.about()),
                new Form().row(words.say("who.name"), name, words.say("who.help")),
                known(known),
                refused);
        closing(words.say("sheet.cancel"));
        var yes = answerByEnter(question.yes(), this::give);
        yes.setId("who-yes");
        yes.getStyleClass().add(Styles.ACCENT);
        yes.disableProperty().bind(name.textProperty().map(String::isBlank));
        focusFirst(name);
    }

    private FlowPane known(List<String> names) {
        var pane = new FlowPane();
        pane.getStyleClass().add(Styles.FLOW);
        names.stream().map(this::one).forEach(pane.getChildren()::add);
        return pane;
    }

    private Button one(String known) {
        return Buttons.of(known, () -> {
            name.setText(known);
            give();
        });
    }

    private void give() {
        answer.accept(name.getText(), this);
    }

    /** Says why that cannot be, and stays. */
    public void refuse(String why) {
        refused.setText(why);
        name.requestFocus();
    }
}
