package org.anjuan.ui.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.anjuan.desk.Words;
import org.anjuan.standard.CatchAll;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.KeyPrint;
import org.anjuan.ui.kit.Keys;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Styles;

/** The list beside a box that was drawn: the likeliest items by digit, then the reasons of the one that was chosen. */
public final class PickList extends VBox {
    private final Judgement judgement;
    private final Words words;
    private final TextField filter = new TextField();

    public PickList(Judgement judgement, Words words) {
        this.judgement = judgement;
        this.words = words;
        getStyleClass().addAll("pick-list", Styles.CARD);
        getStylesheets()
                .add(java.util.Objects.requireNonNull(ScoringView.class.getResource("scoring.css"))
                        .toExternalForm());
        setId("pick-list");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        filter.setId("pick-filter");
        filter.setPromptText(words.say("scoring.pick.filter"));
        filter.setAccessibleText(words.say("scoring.pick.filter"));
        filter.textProperty().subscribe((old, now) -> judgement.answers().filter(now));
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        filter.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().matches("\\d")) {
                event.consume();
            }
        });
        judgement.scoring().askProperty().subscribe(this::show);
    }

    private void show(Optional<Ask> ask) {
        setVisible(false);
        switch (ask.orElse(null)) {
            case Ask.WhichItem which -> items(which);
            case Ask.WhichReason which -> reasons(which);
            case null, default -> {}
        }
    }

    private void items(Ask.WhichItem which) {
        setVisible(true);
        if (!filter.getText().equals(which.query())) {
            filter.setText(which.query());
        }
        var list = new VBox();
        for (int at = 0; at < which.items().size(); at++) {
            list.getChildren().add(item(which, which.items().get(at), at + 1));
        }
        if (which.items().isEmpty()) {
            list.getChildren().add(Labels.line(words.say("scoring.pick.nothing"), Styles.MUTED));
        }
        var keep = filter.isFocused();
        boolean add = !judgement.scoring().currentScore().deductions().isEmpty();
        getChildren()
                .setAll(
                        title(words.say("scoring.pick.item")),
                        list,
                        filter,
                        foot(words.say(add ? "scoring.pick.foot.add" : "scoring.pick.foot")));
        if (keep) {
            filter.requestFocus();
        }
    }

    private void reasons(Ask.WhichReason which) {
        if (filter.isFocused()) {
            getScene().getRoot().requestFocus();
        }
        setVisible(true);
        var list = new VBox();
        for (int at = 0; at < which.item().deductibles().size(); at++) {
            var reason = which.item().deductibles().get(at);
            var cost = judgement.phrases().cost(reason.cost(), which.item());
            list.getChildren()
                    .add(choice(
                            at + 1,
                            reason.text(),
                            cost,
                            () -> judgement.deducting().choose(which.item(), reason, which.place())));
        }
        getChildren()
                .setAll(
                        title(words.say("scoring.pick.reason", which.item().id())),
                        Labels.wrapped(which.item().text(), Styles.MUTED, Styles.SMALL, "pick-about"),
                        list,
                        foot(words.say(
                                other(which.item()) ? "scoring.pick.foot.reason.other" : "scoring.pick.foot.reason")));
    }

    /** Whether a problem that no reason names may cost points. */
    private boolean other(Item item) {
        return CatchAll.nearest(judgement.scoring().acts().sitting().standard(), item)
                .isPresent();
    }

    private Button item(Ask.WhichItem which, Item item, int digit) {
        boolean current = item.id().equals(judgement.scoring().current());
        var right = Stream.of(current ? words.say("scoring.pick.current") : "", left(item))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("  "));
        return choice(
                digit,
                item.id() + "  " + item.text(),
                right,
                () -> judgement.answers().pick(which, item));
    }

    /** What the item can still lose, or what else becomes of its points. */
    private String left(Item item) {
        var sitting = judgement.scoring().acts().sitting();
        return switch (judgement.phrases().kind(item)) {
            case VETO -> words.say("scoring.pick.veto");
            case BONUS -> Points.of(Part.Kind.BONUS, item.points());
            case CHECK -> "";
            case EARN, DEDUCT ->
                item.points().signum() == 0 || item.limit() == null
                        ? ""
                        : words.say(
                                "scoring.pick.left",
                                Points.plain(item.points()
                                        .subtract(Account.sum(
                                                item, sitting.review().score(item.id())))
                                        .max(BigDecimal.ZERO)));
        };
    }

    private Button choice(int digit, String text, String right, Runnable act) {
        var content = new HBox(
                Buttons.key(digit <= Suggestions.MOST ? Integer.toString(digit) : " "),
                Labels.growing(Labels.line(text)),
                Labels.firm(right, Styles.SMALL, Styles.MUTED));
        content.getStyleClass().add("reason-content");
        var button = Buttons.of("", act);
        button.setGraphic(content);
        button.setId("pick-" + digit);
        button.getStyleClass().addAll(Styles.FLAT, "reason");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(digit + " " + text);
        return button;
    }

    private static HBox title(String text) {
        var row = new HBox(Labels.line(text, Styles.STRONG));
        row.getStyleClass().add("pick-title");
        return row;
    }

    private HBox foot(String text) {
        var line = Labels.line("", Styles.SMALL, Styles.MUTED);
        KeyPrint.sentence(line, words, text, line::setText);
        var row = new HBox(line);
        row.getStyleClass().add("pick-foot");
        return row;
    }

    /** Digits choose even while letters are typed into the filter. */
    private void key(KeyEvent event) {
        int digit = Keys.digit(event.getCode());
        if (event.getCode() == KeyCode.ESCAPE) {
            getScene().getRoot().requestFocus();
            judgement.answers().escape();
            event.consume();
        } else if (digit > 0 && !event.isControlDown()) {
            judgement.answers().digit(digit);
            event.consume();
        } else if (Keys.isZero(event.getCode()) && !event.isControlDown()) {
            judgement.answers().other();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            which().filter(which -> !which.items().isEmpty())
                    .ifPresent(which ->
                            judgement.answers().pick(which, which.items().getFirst()));
            event.consume();
        }
    }

    private Optional<Ask.WhichItem> which() {
        return judgement
                .scoring()
                .askProperty()
                .get()
                .filter(Ask.WhichItem.class::isInstance)
                .map(Ask.WhichItem.class::cast);
    }
}
