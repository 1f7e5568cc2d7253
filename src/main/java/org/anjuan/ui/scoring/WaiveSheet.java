package org.anjuan.ui.scoring;

import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Styles;

/** Asks by which rule of a higher authority a deduction does not count (豁免). */
final class WaiveSheet extends Sheet {
    private static final double WIDE = 34;

    WaiveSheet(Judgement judgement, Words words, Ask.Waive ask) {
        super(words.say("scoring.waive.title", ask.deduction().item()));
        setId("waive-sheet");
        wide(WIDE);
        var field = new WordsField(words.say("scoring.waive.prompt"), "", HalfTyped.of(judgement, ask));
        Runnable answer = () -> judgement.deducting().waiving().answer(ask, field.getText());
        field.onEnter(answer);
        field.setId("waive-by");
        with(Labels.wrapped(ask.reason()), field);
        with(Labels.wrapped(words.say("scoring.waive.effect"), Styles.SMALL, Styles.MUTED));
        closing(words.say("sheet.cancel"));
        var yes = answerByEnter(words.say("scoring.waive.yes"), answer);
        yes.setId("waive-yes");
        yes.getStyleClass().add(Styles.ACCENT);
        yes.disableProperty().bind(field.textProperty().map(String::isBlank));
        focusFirst(field);
    }
}
