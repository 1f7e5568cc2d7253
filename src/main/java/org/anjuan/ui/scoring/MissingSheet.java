package org.anjuan.ui.scoring;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.anjuan.casefile.Anchor;
import org.anjuan.desk.Words;
import org.anjuan.standard.Deductible;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Form;
import org.anjuan.ui.kit.Keys;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Styles;

/** 缺失材料: which document is missing from which pages, how many of those were shown, what the list says, and the cost by digit. */
final class MissingSheet extends Sheet {
    private static final double WIDE = 42;

    private final Judgement judgement;
    private final Words words;
    private final Ask.Missing ask;
    private final TextField document;
    private final TextField first;
    private final TextField last;
    private final CatalogueChoice catalogue;
    private final Label seen = Labels.wrapped("");
    private final Label sentence = Labels.wrapped("", Styles.STRONG);

    MissingSheet(Judgement judgement, Words words, Ask.Missing ask) {
        super(words.say("scoring.missing.title", ask.item().id()));
        this.judgement = judgement;
        this.words = words;
        this.ask = ask;
        setId("missing-sheet");
        wide(WIDE);
        var half = HalfTyped.of(judgement, ask);
        document = new TextField(half.or(ask.document()));
        document.setId("missing-document");
        first = new TextField(half.further("first").or("1"));
        last = new TextField(half.further("last").or(Integer.toString(ask.pages())));
        catalogue = new CatalogueChoice(judgement.absence(), judgement.phrases(), words, this::tell);
        var form = new Form();
        form.row(words.say("scoring.missing.document"), document, "");
        form.row(words.say("scoring.missing.range"), range(), "");
        form.row(words.say("scoring.missing.catalogue"), catalogue, "");
        with(Labels.wrapped(ask.item().text(), Styles.MUTED), form, seen, reasons(), sentence);
        closing(words.say("sheet.cancel"));
        var yes = answerByEnter(
                words.say("scoring.missing.yes"),
                () -> judgement.absence().usual(ask).ifPresent(this::answer));
        yes.setId("missing-yes");
        yes.getStyleClass().add(Styles.ACCENT);
        focusFirst(yes);
        document.textProperty().subscribe(catalogue::seek);
        document.textProperty().subscribe((_, now) -> half.typed(now));
        first.textProperty().subscribe((_, now) -> half.further("first").typed(now));
        last.textProperty().subscribe((_, now) -> half.further("last").typed(now));
        for (var field : new TextField[] {document, first, last}) {
            field.textProperty().subscribe(now -> tell());
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private HBox range() {
        for (var field : new TextField[] {first, last}) {
            field.setPrefColumnCount(4);
        }
        first.setAccessibleText(words.say("scoring.missing.first"));
        last.setAccessibleText(words.say("scoring.missing.last"));
        var row = new HBox(
                new Label(words.say("scoring.missing.from")),
                first,
                new Label(words.say("scoring.missing.to")),
                last,
                new Label(words.say("scoring.missing.end")));
        row.getStyleClass().add(Styles.ROW);
        return row;
    }

    private VBox reasons() {
        var box = new VBox();
        box.getStyleClass().add("reasons");
        var usual = judgement.absence().usual(ask);
        for (int at = 0; at < ask.item().deductibles().size(); at++) {
            var reason = ask.item().deductibles().get(at);
            box.getChildren()
                    .add(reason(reason, at + 1, usual.filter(reason::equals).isPresent()));
        }
        return box;
    }

    private Button reason(Deductible reason, int digit, boolean usual) {
        var cost = judgement.phrases().cost(reason.cost(), ask.item());
        var content = new HBox(
                Buttons.key(Integer.toString(digit)),
                Labels.growing(Labels.wrapped(reason.text())),
                Labels.firm(cost, Styles.SMALL, "cost"));
        if (usual) {
            content.getChildren().add(Buttons.key(words.say("scoring.missing.enter")));
        }
        content.getStyleClass().add("reason-content");
        var button = Buttons.of("", () -> answer(reason));
        button.setGraphic(content);
        button.getStyleClass().addAll(Styles.FLAT, "reason");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(words.say("scoring.reason.accessible", digit, reason.text(), cost));
        return button;
    }

    private void key(KeyEvent event) {
        int digit = Keys.digit(event.getCode());
        boolean typing = getScene().getFocusOwner() instanceof TextInputControl;
        if (!typing && digit > 0 && digit <= ask.item().deductibles().size()) {
            event.consume();
            answer(ask.item().deductibles().get(digit - 1));
        }
    }

    private void answer(Deductible reason) {
        absence().ifPresent(found -> judgement.absence().answer(ask, reason, found));
    }

    private Optional<Anchor.Absence> absence() {
        return judgement.absence().absence(document.getText(), first.getText(), last.getText(), catalogue.value());
    }

    private void tell() {
        var found = absence();
        seen.getStyleClass().removeAll(Styles.SUCCESS, Styles.WARNING, Styles.ERROR);
        if (found.isEmpty()) {
            seen.getStyleClass().add(Styles.ERROR);
            seen.setText(words.say("scoring.missing.nonsense", ask.pages()));
            sentence.setText("");
            return;
        }
        var absence = found.get();
        int all = absence.last() - absence.first() + 1;
        int shown = all - absence.unseen().size();
        seen.getStyleClass().add(shown == all ? Styles.SUCCESS : Styles.WARNING);
        seen.setText(words.say(
                shown == all ? "scoring.missing.allseen" : "scoring.missing.notallseen", shown, all, all - shown));
        sentence.setText(judgement
                .absence()
                .usual(ask)
                .map(reason -> words.say(
                        "scoring.missing.sentence", judgement.absence().wording(ask, reason, absence)))
                .orElse(""));
    }
}
