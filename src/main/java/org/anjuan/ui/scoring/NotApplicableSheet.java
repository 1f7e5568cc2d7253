package org.anjuan.ui.scoring;

import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Styles;

/** Asks why one item, or what is left of a section, does not apply. */
final class NotApplicableSheet extends Sheet {
    private static final double WIDE = 34;

    NotApplicableSheet(Judgement judgement, Words words, Ask.NotApplicable ask) {
        super(title(words, ask));
        setId("not-applicable-sheet");
        wide(WIDE);
        var field = new WordsField(words.say("scoring.notapplicable.prompt"), ask.proposal());
        Runnable answer = () -> judgement.scoring().setAside(ask, field.getText());
        field.onEnter(answer);
        field.setId("not-applicable-why");
        with(Texts.wrapped(about(words, ask)), field);
        with(Texts.wrapped(words.say("scoring.notapplicable.effect"), Styles.SMALL, Styles.MUTED));
        closing(words.say("sheet.cancel"));
        var yes = answerByEnter(words.say("scoring.notapplicable.yes"), answer);
        yes.setId("not-applicable-yes");
        yes.getStyleClass().add(Styles.ACCENT);
        focusFirst(field);
    }

    private static String title(Words words, Ask.NotApplicable ask) {
        return ask.items().size() == 1
                ? words.say("scoring.notapplicable.one", ask.items().getFirst().id())
                : words.say(
                        "scoring.notapplicable.many",
                        ask.items().getFirst().id(),
                        ask.items().getLast().id(),
                        ask.items().size());
    }

    private static String about(Words words, Ask.NotApplicable ask) {
        return ask.items().size() == 1
                ? ask.items().getFirst().text()
                : words.say("scoring.notapplicable.rest", ask.items().size());
    }
}
