package org.anjuan.ui.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.anjuan.desk.Words;
import org.anjuan.standard.CatchAll;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Styles;

/** The reasons of the current item, each with its digit and what it costs; points of a range open below theirs. */
final class ReasonsView extends VBox {

    private final Judgement judgement;
    private final Words words;

    /** Lines that were shown before are shown again: setting their words costs a tenth of making and styling new ones. */
    private final List<ReasonLine> lines = new ArrayList<>();

    private Optional<Ask.HowMany> asked = Optional.empty();
    private Optional<VBox> question = Optional.empty();

    ReasonsView(Judgement judgement, Words words) {
        this.judgement = judgement;
        this.words = words;
        getStyleClass().add("reasons");
    }

    void show(Row.ItemLine row) {
        var reasons = row.item().deductibles();
        for (int at = 0; at < reasons.size(); at++) {
            Texts.offer(line(row, reasons.get(at), at + 1), true);
        }
        lines.stream().skip(reasons.size()).forEach(line -> Texts.offer(line, false));
        ask(row.item());
    }

    /** How many points are asked below the reason they are for. */
    private void ask(Item item) {
        var reasons = item.deductibles();
        var next = judgement
                .scoring()
                .askProperty()
                .get()
                .filter(Ask.HowMany.class::isInstance)
                .map(Ask.HowMany.class::cast)
                .filter(how -> how.item().equals(item) && reasons.contains(how.reason()));
        if (!next.equals(asked)) {
            asked = next;
            question.ifPresent(getChildren()::remove);
            question = next.map(this::points);
            question.ifPresent(box ->
                    getChildren().add(1 + reasons.indexOf(next.orElseThrow().reason()), box));
        }
    }

    private ReasonLine line(Row.ItemLine row, Deductible reason, int digit) {
        if (lines.size() < digit) {
            lines.add(new ReasonLine(words, digit));
            getChildren().add(lines.getLast());
        }
        var cost = judgement.phrases().cost(reason.cost(), row.item());
        boolean taken = row.score().deductions().stream()
                .anyMatch(deduction -> deduction.reason().equals(reason.id()));
        var line = lines.get(digit - 1);
        line.show(reason.text(), cost, taken, () -> judgement.deducting().choose(row.item(), reason, null));
        line.printOther(CatchAll.of(row.item())
                .filter(other -> other.reason().equals(reason))
                .isPresent());
        line.setDisable(!judgement.scoring().acts().open());
        line.setAccessibleText(words.say("scoring.reason.accessible", digit, reason.text(), cost));
        return line;
    }

    private VBox points(Ask.HowMany how) {
        var choices = new FlowPane();
        choices.getStyleClass().add("points-choices");
        for (int at = 0; at < how.points().size(); at++) {
            choices.getChildren().add(choice(how, how.points().get(at), at + 1));
        }
        boolean gives = judgement.phrases().kind(how.item()) == Part.Kind.BONUS;
        var question = words.say(gives ? "scoring.howmany.given" : "scoring.howmany");
        var box = new VBox(Labels.line(question, Styles.SMALL, Styles.MUTED), choices);
        box.getStyleClass().add("points");
        return box;
    }

    private Button choice(Ask.HowMany how, BigDecimal points, int digit) {
        var button = Buttons.of(
                judgement.phrases().choice(how.reason().cost(), how.item(), points),
                () -> judgement.deducting().answer(how, points));
        if (digit <= ReasonLine.DIGITS) {
            button.setGraphic(Buttons.key(Integer.toString(digit)));
        }
        button.setId("points-" + digit);
        button.getStyleClass().add("points-choice");
        return button;
    }
}
