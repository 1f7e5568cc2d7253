package org.anjuan.ui.shell.settling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.anjuan.desk.Words;
import org.anjuan.review.Proof;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Item;
import org.anjuan.ui.kit.CostWords;
import org.anjuan.ui.kit.Form;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Styles;

/** 另行认定: nothing to blame, not applicable, or points for one of the item's reasons. */
final class OwnSheet extends Sheet {
    private static final double WIDE = 40;

    private final Words words;
    private final SettlingModel model;
    private final Item item;
    private final List<Proof> shown;
    private final ToggleGroup group = new ToggleGroup();
    private final PointsChoice points = new PointsChoice();
    private final TextField why = new TextField();
    private final Label refused = Labels.atTimes(Styles.ERROR);
    private final Map<Toggle, BooleanSupplier> acts = new HashMap<>();

    /** @param shown proofs that were drawn for it; those that either side showed are taken besides */
    OwnSheet(Words words, SettlingModel model, Item item, List<Proof> shown) {
        super(words.say("settling.own.title", item.id()));
        this.words = words;
        this.model = model;
        this.item = item;
        this.shown = shown;
        setId("own-sheet");
        wide(WIDE);
        with(Labels.wrapped(item.fullText()), reasons(), form());
        with(Labels.wrapped(words.say("settling.own.proofs"), Styles.SMALL, Styles.MUTED), refused);
        closing(words.say("sheet.cancel"));
        var yes = answerByEnter(words.say("settling.own.yes"), this::decide);
        yes.setId("own-yes");
        yes.getStyleClass().add(Styles.ACCENT);
        yes.disableProperty().bind(group.selectedToggleProperty().isNull());
    }

    private VBox reasons() {
        var costs = new CostWords(words, model.arbitration().standard());
        var list = new VBox(choice(words.say("settling.own.clear"), "own-clear", model::clear));
        list.getStyleClass().add(Styles.STACK);
        list.getChildren().add(choice(words.say("settling.own.leaveout"), "own-leave-out", model::leaveOut));
        item.deductibles().forEach(reason -> list.getChildren().add(reason(reason, costs)));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                decide();
            }
        });
        focusFirst(list.getChildren().getFirst());
        return list;
    }

    private RadioButton reason(Deductible reason, CostWords costs) {
        var button = choice(
                words.say("settling.own.reason", reason.text(), costs.cost(reason.cost(), item)),
                "own-reason-" + reason.id(),
                () -> model.deduct(reason, points.of(reason, item), shown));
        button.selectedProperty().subscribe(selected -> {
            if (selected) {
                points.offer(reason, item);
            } else {
                points.offerNone();
            }
        });
        return button;
    }

    private RadioButton choice(String text, String id, BooleanSupplier means) {
        var button = new RadioButton(text);
        button.setId(id);
        button.setWrapText(true);
        button.setToggleGroup(group);
        acts.put(button, means);
        return button;
    }

    private void decide() {
        var act = acts.get(group.getSelectedToggle());
        if (act == null) {
            refused.setText(words.say("settling.own.which"));
        } else if (act.getAsBoolean()) {
            closeSheet();
        } else {
            refused.setText(model.saidProperty().get());
            why.requestFocus();
        }
    }

    private Form form() {
        why.setId("own-why");
        why.textProperty().bindBidirectional(model.whyProperty());
        return new Form()
                .row(words.say("settling.own.points"), points, "")
                .row(words.say("settling.why"), why, words.say("settling.own.why.help"));
    }
}
