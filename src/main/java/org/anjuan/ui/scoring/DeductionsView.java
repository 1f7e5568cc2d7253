package org.anjuan.ui.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.anjuan.casefile.Anchor;
import org.anjuan.desk.Words;
import org.anjuan.review.Deduction;
import org.anjuan.ui.kit.KeptField;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Styles;

/** The deductions of the current item, one below the other, and what bounds their sum. */
final class DeductionsView extends VBox {
    private final Judgement judgement;
    private final Words words;
    private final Consumer<Anchor> show;
    private final Map<String, DeductionCard> cards = new HashMap<>();
    private final Label bound = Labels.wrapped("", Styles.SMALL, Styles.MUTED);
    private List<String> shown = List.of();

    DeductionsView(Judgement judgement, Words words, Consumer<Anchor> show) {
        this.judgement = judgement;
        this.words = words;
        this.show = show;
        getStyleClass().add("deductions");
    }

    void show(Row.ItemLine row) {
        shown = row.score().deductions().stream().map(Deduction::id).toList();
        cards.keySet().retainAll(shown);
        var nodes = new ArrayList<Node>();
        row.score().deductions().forEach(deduction -> nodes.add(card(row, deduction)));
        var sum = Account.sum(row.item(), row.score());
        var most = row.item().points();
        if (sum.compareTo(most) > 0 && most.signum() > 0 && row.item().limit() != null) {
            bound.setText(words.say("scoring.account.bounded", Points.plain(sum), Points.plain(most)));
            nodes.add(bound);
        }
        if (!nodes.equals(getChildren())) {
            getChildren().setAll(nodes);
        }
        setVisible(!nodes.isEmpty());
        setManaged(!nodes.isEmpty());
    }

    /** The field to write in next: that of the chosen deduction, then those after it; empty after the last. */
    Optional<KeptField> nextNote() {
        var writing = shown.stream().filter(id -> note(id).isFocused()).findFirst();
        if (writing.isPresent()) {
            return shown.stream()
                    .skip(shown.indexOf(writing.get()) + 1L)
                    .findFirst()
                    .map(this::note);
        }
        var chosen = judgement.placing().chosenProperty().get();
        return shown.stream()
                .filter(chosen::equals)
                .findFirst()
                .or(() -> shown.stream().findFirst())
                .map(this::note);
    }

    /** Opens 报告用语 of the chosen deduction, or else of the first; tells whether there is one. */
    boolean openWording() {
        var chosen = judgement.placing().chosenProperty().get();
        var which = shown.stream()
                .filter(chosen::equals)
                .findFirst()
                .or(() -> shown.stream().findFirst());
        which.ifPresent(id -> known(id).wording().write());
        return which.isPresent();
    }

    private KeptField note(String deduction) {
        return known(deduction).note();
    }

    private DeductionCard known(String deduction) {
        return Objects.requireNonNull(cards.get(deduction));
    }

    private DeductionCard card(Row.ItemLine row, Deduction deduction) {
        return cards.computeIfAbsent(deduction.id(), _ -> new DeductionCard(judgement, words, show))
                .show(row, deduction);
    }
}
