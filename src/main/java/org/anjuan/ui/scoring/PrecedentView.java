package org.anjuan.ui.scoring;

import java.util.List;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.anjuan.desk.Precedent;
import org.anjuan.desk.Words;
import org.anjuan.review.Deduction;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Styles;

/** Says quietly that the same reason cost other points in an earlier case of the round, with one key to take the same. */
final class PrecedentView extends VBox {
    private static final int MOST = 3;

    private final Judgement judgement;
    private final Words words;
    private List<Precedent> made = List.of();

    PrecedentView(Judgement judgement, Words words) {
        this.judgement = judgement;
        this.words = words;
        getStyleClass().add("precedents");
        setId("precedents");
    }

    void show(Deduction deduction) {
        var next = judgement.precedents().otherwise(deduction);
        setVisible(!next.isEmpty());
        setManaged(!next.isEmpty());
        if (!next.equals(made)) {
            made = next;
            getChildren().clear();
            next.stream().limit(MOST).forEach(earlier -> getChildren().add(line(deduction, earlier)));
        }
    }

    private HBox line(Deduction deduction, Precedent earlier) {
        boolean first = earlier.equals(made.getFirst());
        var says = Labels.growing(Labels.wrapped(said(earlier), Styles.SMALL));
        says.setTooltip(new Tooltip(
                earlier.deduction().note().isBlank()
                        ? says.getText()
                        : earlier.deduction().note()));
        var told = Labels.growing(new VBox(says));
        told.getStyleClass().add("precedent-said");
        earlier.picture()
                .ifPresent(path -> told.getChildren().add(new CutOut(path, words.say("scoring.precedent.picture"))));
        var line = new HBox(Icons.INFO.node(), told);
        line.getStyleClass().add("precedent");
        if (judgement.scoring().acts().open()) {
            var same = Buttons.of(words.say("scoring.precedent.same"), () -> take(deduction.id(), earlier));
            if (first) {
                same.setGraphic(Buttons.key(words, Command.SAME_POINTS));
            }
            same.getStyleClass().addAll(Styles.FLAT, "proof-more");
            same.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(same);
        }
        return line;
    }

    private String said(Precedent earlier) {
        var points = Points.plain(earlier.deduction().points());
        boolean here = earlier.entry()
                .id()
                .equals(judgement.scoring().acts().sitting().entry().id());
        return here
                ? words.say("scoring.precedent.here", earlier.deduction().item(), points, proof(earlier))
                : words.say("scoring.precedent", earlier.entry().title(), points, proof(earlier));
    }

    private void take(String id, Precedent earlier) {
        judgement
                .scoring()
                .acts()
                .sitting()
                .review()
                .deduction(id)
                .ifPresent(now -> judgement.deducting().takeSamePoints(now, earlier));
    }

    private String proof(Precedent earlier) {
        return earlier.documents().isEmpty()
                ? words.say("scoring.precedent.noproof")
                : String.join(words.say("scoring.fact.and"), earlier.documents());
    }
}
