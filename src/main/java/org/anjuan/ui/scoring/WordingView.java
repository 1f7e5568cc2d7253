package org.anjuan.ui.scoring;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.anjuan.desk.Words;
import org.anjuan.review.Deduction;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.KeptField;
import org.anjuan.ui.kit.KeyPrint;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Styles;

/** 报告用语 of one deduction: as it will be printed, and a field to say it otherwise. */
final class WordingView extends VBox {
    private final Judgement judgement;
    private final Words words;
    private final Label printed = Labels.wrapped("", Styles.SMALL, Styles.MUTED);
    private final Button edit;
    private final HBox line;
    private final KeptField field;
    private Optional<Deduction> shown = Optional.empty();
    private boolean open;
    private boolean writing;

    WordingView(Judgement judgement, Words words) {
        this.judgement = judgement;
        this.words = words;
        getStyleClass().add("wording");
        printed.setId("wording-printed");
        edit = Texts.small(Icons.EDIT, words.say("scoring.wording.edit"), this::write);
        edit.setId("wording-edit");
        KeyPrint.follow(
                edit,
                words,
                Command.REPORT_WORDING,
                key -> edit.getTooltip().setText(words.say("scoring.wording.edit.tip", key)));
        line = new HBox(Labels.growing(printed), edit);
        line.getStyleClass().add(Styles.ROW);
        field = new KeptField(words.say("scoring.wording"), judgement.scoring().notes()::ofWording, this::left);
        field.setId("wording-field");
        field.setPromptText(words.say("scoring.wording.prompt"));
        getChildren().setAll(line);
    }

    /** Becomes that of this deduction as it stands now. */
    void show(Deduction deduction, boolean mayWrite) {
        shown = Optional.of(deduction);
        open = mayWrite;
        boolean own = !deduction.wording().isBlank();
        printed.setText(words.say(own ? "scoring.wording.own" : "scoring.wording.composed", said(deduction)));
        edit.setVisible(open);
        edit.setManaged(open);
        if (writing) {
            field.show(deduction.id(), said(deduction), open);
        }
    }

    /** Opens the field with what would be printed. */
    void write() {
        if (open && shown.isPresent()) {
            writing = true;
            field.show(shown.get().id(), said(shown.get()), true);
            getChildren().setAll(field);
            field.open();
        }
    }

    private void left() {
        judgement.scoring().commitNotes();
        if (writing) {
            writing = false;
            getChildren().setAll(line);
            shown.ifPresent(deduction -> show(deduction, open));
        }
    }

    private String said(Deduction deduction) {
        return judgement.scoring().notes().wording().of(deduction);
    }
}
