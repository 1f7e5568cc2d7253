package org.anjuan.ui.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import org.anjuan.desk.Words;
import org.anjuan.standard.Fact;
import org.anjuan.ui.kit.Choice;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Styles;

/** Asks what is so in this case; what does not apply by the answers is left out at once. */
final class FactsSheet extends Sheet {
    private static final double WIDE = 44;
    private static final String OPEN = "";

    private final Map<String, ObservableValue<String>> answers = new LinkedHashMap<>();

    FactsSheet(Judgement judgement, Words words, Ask.Facts ask) {
        super(words.say("scoring.facts.title"));
        setId("facts-sheet");
        wide(WIDE);
        with(Texts.wrapped(words.say("scoring.facts.what"), Styles.MUTED));
        ask.facts().forEach(fact -> fact(fact, judgement.facts().stated(fact), words));
        closing(words.say("scoring.facts.later"));
        var yes = answerByEnter(
                words.say("scoring.facts.yes"), () -> judgement.facts().answer(answers()));
        yes.setId("facts-yes");
        yes.getStyleClass().add(Styles.ACCENT);
        focusFirst(yes);
    }

    private void fact(Fact fact, String stated, Words words) {
        List<String> all = new ArrayList<>(fact.answers());
        all.add(OPEN);
        var choice = new Choice<>(
                fact.ask(), all, stated, answer -> answer.equals(OPEN) ? words.say("scoring.facts.open") : answer);
        choice.setId("fact-" + fact.id());
        answers.put(fact.id(), choice.valueProperty());
        with(Texts.wrapped(fact.ask()), choice);
    }

    private Map<String, String> answers() {
        var given = new LinkedHashMap<String, String>();
        answers.forEach((fact, answer) -> given.put(fact, answer.getValue()));
        return given;
    }
}
