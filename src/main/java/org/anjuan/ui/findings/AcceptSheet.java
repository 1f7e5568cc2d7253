package org.anjuan.ui.findings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.anjuan.desk.Words;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Item;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.CostWords;
import org.anjuan.ui.kit.Keys;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Styles;

/** Asks one after the other what a finding leaves open: the item, the reason, the points, the words of a veto. */
final class AcceptSheet extends Sheet {
    private static final double WIDE = 40;

    private final Words words;
    private final FindingsModel model;
    private final Accepting asked;
    private final VBox step = new VBox();
    private final VBox choices = new VBox();

    AcceptSheet(Words words, FindingsModel model, Accepting asked) {
        super(words.say("findings.accept.title"));
        this.words = words;
        this.model = model;
        this.asked = asked;
        setId("accept-sheet");
        wide(WIDE);
        getStylesheets()
                .add(Objects.requireNonNull(AcceptSheet.class.getResource("findings.css"))
                        .toExternalForm());
        step.getStyleClass().add(Styles.STACK);
        choices.getStyleClass().add("accept-choices");
        with(Labels.wrapped(asked.finding().message(), Styles.STRONG), step);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            boolean writes = event.getTarget() instanceof TextArea;
            if (!writes && event.getCharacter().matches("\\d")) {
                event.consume();
            }
        });
        var cancel = closing(words.say("sheet.cancel"));
        focusFirst(cancel);
        switch (asked.links().size()) {
            case 0 -> askItem();
            case 1 -> askReason(asked.links().getFirst());
            default -> askLink();
        }
    }

    /** The check names none of this standard's items. */
    private void askItem() {
        var filter = new TextField();
        filter.setId("accept-filter");
        filter.setPromptText(words.say("scoring.pick.filter"));
        filter.setAccessibleText(words.say("scoring.pick.filter"));
        var likely = new LikelyItems(model.sitting().standard(), asked.finding());
        filter.textProperty().subscribe(query -> items(likely.of(query)));
        put(words.say("findings.accept.item"), filter, choices);
        focusFirst(filter);
    }

    private void items(List<Item> items) {
        choices.getChildren().clear();
        for (var item : items) {
            choice(item.id() + "  " + item.fullText(), "", () -> askReason(Link.to(item)));
        }
        if (items.isEmpty()) {
            choices.getChildren().add(Labels.line(words.say("scoring.pick.nothing"), Styles.MUTED));
        }
    }

    private void askLink() {
        choices.getChildren().clear();
        for (var link : asked.links()) {
            choice(link.item().id() + "  " + link.item().fullText(), "", () -> askReason(link));
        }
        put(words.say("findings.accept.item"), choices);
    }

    private void askReason(Link link) {
        if (link.reason().isPresent()) {
            askPoints(link.item(), link.reason().get());
            return;
        }
        choices.getChildren().clear();
        for (var reason : link.item().deductibles()) {
            choice(
                    reason.text(),
                    new CostWords(words, model.sitting().standard()).cost(reason.cost(), link.item()),
                    () -> askPoints(link.item(), reason));
        }
        put(words.say("findings.accept.reason", link.item().id(), link.item().fullText()), choices);
    }

    private void askPoints(Item item, Deductible reason) {
        var points = Choices.points(reason);
        if (Choices.decides(reason)) {
            askWhy(item, reason);
        } else if (points.isEmpty()) {
            take(item, reason, Choices.usual(reason, item), asked.finding().message());
        } else {
            choices.getChildren().clear();
            points.forEach(each -> choice(
                    CostWords.taken(each),
                    "",
                    () -> take(item, reason, each, asked.finding().message())));
            put(words.say("findings.accept.points", item.id(), reason.text()), choices);
        }
    }

    /** A veto is confirmed in words, which begin with what was noticed. */
    private void askWhy(Item item, Deductible reason) {
        var why = new TextArea(asked.finding().message());
        why.setId("accept-why");
        why.setWrapText(true);
        why.setPrefRowCount(3);
        why.setAccessibleText(words.say("scoring.veto.why"));
        var half = new HalfWritten(
                        model.sitting(), "accept:" + asked.finding().check() + ":" + item.id() + ":" + reason.id())
                .in(this);
        half.keep(why, "why");
        var outcome = reason.cost() instanceof Cost.Veto veto
                ? new CostWords(words, model.sitting().standard())
                        .consequence(model.sitting().standard().outcome(veto))
                : "";
        put(
                words.say("scoring.veto.title", item.id()),
                Labels.wrapped(reason.text()),
                Labels.wrapped(outcome, "veto-consequence"),
                Labels.line(words.say("scoring.veto.why"), Styles.SMALL, Styles.MUTED),
                why);
        var confirm = answerByEnter(words.say("scoring.veto.confirm"), () -> {
            if (!why.getText().isBlank()) {
                half.given();
                take(item, reason, Choices.usual(reason, item), why.getText().strip());
            }
        });
        confirm.setId("accept-confirm");
        confirm.getStyleClass().add(Styles.DANGER);
        why.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
                confirm.fire();
                event.consume();
            }
        });
        focusFirst(confirm);
        confirm.requestFocus();
    }

    private void take(Item item, Deductible reason, BigDecimal points, String note) {
        model.take(asked.finding(), item, reason, points, note);
    }

    private void put(String question, Node... nodes) {
        step.getChildren().setAll(Labels.wrapped(question));
        step.getChildren().addAll(nodes);
    }

    private void choice(String text, String cost, Runnable act) {
        int digit = choices.getChildren().size() + 1;
        var content = new HBox(
                Buttons.key(digit <= 9 ? Integer.toString(digit) : " "),
                Labels.growing(Labels.wrapped(text)),
                Labels.firm(cost, Styles.SMALL, Styles.MUTED));
        content.getStyleClass().add("accept-content");
        var button = Buttons.of("", act);
        button.setGraphic(content);
        button.setId("accept-" + digit);
        button.getStyleClass().addAll(Styles.FLAT, "accept-choice");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(digit + " " + text + " " + cost);
        content.prefWidthProperty().bind(button.widthProperty().subtract(24));
        choices.getChildren().add(button);
    }

    /** Digits choose, also while letters are typed into the filter; in a text of several lines they are written. */
    private void key(KeyEvent event) {
        int digit = Keys.digit(event.getCode());
        boolean writes = event.getTarget() instanceof TextArea;
        if (writes || event.isControlDown()) {
            return;
        }
        if (digit > 0 && !step.getChildren().isEmpty() && step.getChildren().contains(choices)) {
            fire(digit);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
            fire(1);
            event.consume();
        }
    }

    private void fire(int digit) {
        Consumer<Node> press = node -> {
            if (node instanceof Button button) {
                button.fire();
            }
        };
        choices.getChildren().stream().skip(digit - 1L).findFirst().ifPresent(press);
    }
}
