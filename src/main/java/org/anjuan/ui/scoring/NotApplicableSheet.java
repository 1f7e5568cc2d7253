package org.anjuan.ui.scoring;

import java.util.List;
import javafx.scene.layout.VBox;
import org.anjuan.desk.Words;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Styles;

/** Asks why one item, or what is left of a section, does not apply. */
final class NotApplicableSheet extends Sheet {
    private static final double WIDE = 34;

    NotApplicableSheet(Judgement judgement, Words words, Ask.NotApplicable ask) {
        super(title(words, ask));
        setId("not-applicable-sheet");
        wide(WIDE);
        var field =
                new WordsField(words.say("scoring.notapplicable.prompt"), ask.proposal(), HalfTyped.of(judgement, ask));
        Runnable answer = () -> judgement.scoring().setAside(ask, field.getText());
        field.onEnter(answer);
        field.setId("not-applicable-why");
        var standard = judgement.scoring().acts().sitting().standard();
        var terms = standard.terms().without();
        with(Labels.wrapped(about(words, ask)), field);
        if (!terms.reasons().isEmpty()) {
            with(reasons(terms.reasons(), field));
        }
        effects(standard, words, ask).forEach(effect -> with(Labels.wrapped(effect, Styles.SMALL, Styles.MUTED)));
        closing(words.say("sheet.cancel"));
        var yes = answerByEnter(words.say("scoring.notapplicable.yes"), answer);
        yes.setId("not-applicable-yes");
        yes.getStyleClass().add(Styles.ACCENT);
        if (terms.needsReason()) {
            yes.disableProperty().bind(field.textProperty().map(String::isBlank));
        }
        focusFirst(field);
    }

    /** The standard's own sentences; choosing one puts it into the field, where it can still be changed. */
    private static VBox reasons(List<String> reasons, WordsField field) {
        var all = new VBox();
        all.getStyleClass().add("phrases");
        for (int at = 0; at < reasons.size(); at++) {
            var reason = reasons.get(at);
            var button = Buttons.of(reason, () -> {
                field.setText(reason);
                field.requestFocus();
                field.end();
            });
            button.setId("not-applicable-reason-" + (at + 1));
            button.getStyleClass().addAll(Styles.FLAT, "phrase");
            all.getChildren().add(button);
        }
        return all;
    }

    /** What becomes of the points, in the standard's own way; several ways where its items differ. */
    private static List<String> effects(Standard standard, Words words, Ask.NotApplicable ask) {
        return ask.items().stream()
                .filter(item -> standard.partOf(item.id()).orElseThrow().kind() == Part.Kind.EARN)
                .map(item -> item.rules().without())
                .distinct()
                .map(without -> words.say("scoring.notapplicable.effect", without))
                .toList();
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
