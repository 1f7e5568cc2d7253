package org.anjuan.ui.scoring;

import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.anjuan.desk.Words;
import org.anjuan.standard.Cost;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Styles;

/** Asks why points go, in words; for a veto it also says once what that does to the case. */
final class WhySheet extends Sheet {
    private static final double WIDE = 38;

    WhySheet(Judgement judgement, Words words, Ask.Why ask) {
        super(words.say(
                ask.veto() ? "scoring.veto.title" : "scoring.why.title",
                ask.item().id()));
        setId("why-sheet");
        wide(WIDE);
        var field = new WordsField(words.say("scoring.why.prompt"), "", HalfTyped.of(judgement, ask));
        Runnable answer = () -> judgement.deducting().answer(ask, field.getText());
        field.onEnter(answer);
        field.setId("why");
        with(Labels.wrapped(ask.reason().text()));
        if (ask.veto()) {
            with(consequence(judgement, ask));
        }
        if (!ask.item().exceptions().isEmpty()) {
            with(exceptions(words, ask.item().exceptions()));
        }
        with(Labels.line(words.say(ask.veto() ? "scoring.veto.why" : "scoring.why.why"), Styles.MUTED), field);
        closing(words.say("sheet.cancel"));
        var yes = answerByEnter(words.say(ask.veto() ? "scoring.veto.confirm" : "sheet.confirm"), answer);
        yes.setId("why-yes");
        yes.getStyleClass().add(ask.veto() ? Styles.DANGER : Styles.ACCENT);
        yes.disableProperty().bind(field.textProperty().map(String::isBlank));
        focusFirst(field);
    }

    /** What must be ruled out first, and that the note says it was. */
    private static VBox exceptions(Words words, String what) {
        return new VBox(
                Labels.wrapped(words.say("scoring.why.exceptions", what)),
                Labels.wrapped(words.say("scoring.why.ruledout"), Styles.SMALL, Styles.MUTED));
    }

    private static HBox consequence(Judgement judgement, Ask.Why ask) {
        var standard = judgement.scoring().acts().sitting().standard();
        var outcome = ask.reason().cost() instanceof Cost.Veto veto ? standard.outcome(veto) : standard.vetoOutcome();
        var text = Labels.growing(Labels.wrapped(judgement.phrases().consequence(outcome)));
        var row = new HBox(Icons.CROSS_IN_CIRCLE.node("aj-state-veto"), text);
        row.getStyleClass().addAll(Styles.ROW, Styles.NOTICE, Styles.ERROR);
        return row;
    }
}
