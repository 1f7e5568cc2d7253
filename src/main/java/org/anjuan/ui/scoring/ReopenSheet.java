package org.anjuan.ui.scoring;

import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Styles;

/** Asks why a submitted review is opened again. */
final class ReopenSheet extends Sheet {
    private static final double WIDE = 34;

    ReopenSheet(Judgement judgement, Words words, Ask.WhyReopen ask) {
        super(words.say("scoring.reopen.title"));
        setId("reopen-sheet");
        wide(WIDE);
        var field = new WordsField(words.say("scoring.reopen.prompt"), "", HalfTyped.of(judgement, ask));
        Runnable answer = () -> judgement.handIn().reopen(field.getText());
        field.onEnter(answer);
        field.setId("reopen-why");
        with(Labels.wrapped(words.say("scoring.reopen.what"), Styles.MUTED), field);
        closing(words.say("sheet.cancel"));
        var yes = answerByEnter(words.say("scoring.reopen.yes"), answer);
        yes.setId("reopen-yes");
        yes.getStyleClass().add(Styles.ACCENT);
        yes.disableProperty().bind(field.textProperty().map(String::isBlank));
        focusFirst(field);
    }
}
