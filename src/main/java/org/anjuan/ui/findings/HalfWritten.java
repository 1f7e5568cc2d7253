package org.anjuan.ui.findings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import org.anjuan.casefile.PageKey;
import org.anjuan.desk.HalfAnswers;
import org.anjuan.desk.Sitting;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Composing;
import org.anjuan.ui.kit.FxLater;
import org.anjuan.ui.kit.NoteKeeper;
import org.anjuan.ui.kit.Sheet;

/**
 * What is written in the fields of a sheet that is not answered yet: kept within a second, there again when the same is
 * asked again, also tomorrow, and gone with the answer.
 */
final class HalfWritten {
    private final HalfAnswers answers;
    private final String question;
    private final NoteKeeper keeper;
    private final List<Kept> fields = new ArrayList<>();
    private boolean over;
    private boolean composing;

    /** A field, what it is called in the answer, and what it proposed before anything was written in it. */
    private record Kept(TextInputControl field, String question, String proposal) {
        /** What is to be kept of it; empty where it says what it proposed. */
        String written() {
            return field.getText().equals(proposal) ? "" : field.getText();
        }
    }

    /** @param question names what the sheet asks, and of what */
    HalfWritten(Sitting sitting, String question) {
        this.answers = new HalfAnswers(sitting);
        this.question = question;
        this.keeper = new NoteKeeper(new FxLater(), answers::keep);
    }

    /** Names a page as part of a question. */
    static String of(PageKey page) {
        return page.source().sha256() + "/" + page.number();
    }

    /** Keeps what the sheet's fields say, whatever way it is closed. */
    HalfWritten in(Sheet sheet) {
        sheet.whenClosed(this::closed);
        return this;
    }

    /** Keeps the field, which proposes what it says now and says what was written before, where there is any. */
    void keep(TextInputControl field, String name) {
        var kept = new Kept(field, HalfAnswers.further(question, name), field.getText());
        fields.add(kept);
        var before = answers.to(kept.question());
        if (!before.isEmpty()) {
            field.setText(before);
        }
        field.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, event -> composing = Composing.isComposing(event));
        field.textProperty().addListener((_, _, _) -> typed(kept));
    }

    /** Whether a field says something that was written before. */
    boolean returned() {
        return fields.stream().anyMatch(kept -> !kept.written().isEmpty());
    }

    /** A button that lets every field say again what it proposed. */
    Button proposeAgain(Words words) {
        var button = Buttons.of(
                words.say("half.drop"),
                () -> fields.forEach(kept -> kept.field().setText(kept.proposal())));
        button.setId("half-drop");
        return button;
    }

    /** The sheet was answered: what was written is part of the answer. */
    void given() {
        over = true;
        keeper.flush();
        fields.forEach(kept -> answers.keep(kept.question(), ""));
    }

    /** Letters that an input method is composing are kept as they stand. */
    private void closed() {
        if (!over) {
            keeper.flush();
            fields.forEach(kept -> answers.keep(kept.question(), kept.written()));
            over = true;
        }
    }

    private void typed(Kept kept) {
        if (!over && !composing) {
            keeper.typed(kept.question(), kept.written());
        }
    }
}
