package org.anjuan.ui.standards.effect;

import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.anjuan.desk.ChangeStandard.Foreseen;
import org.anjuan.desk.ChangeStandard.Moved;
import org.anjuan.desk.ChangeStandard.Shift;
import org.anjuan.desk.DifferenceWords;
import org.anjuan.review.Outcome;
import org.anjuan.standard.Standard;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Columns;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Styles;
import org.jspecify.annotations.Nullable;

/** 改动影响: for one round at a time, which cases another version of its standard would give other points or another grade. */
public final class EffectSheet extends Sheet {
    private static final int MOST_DIFFERENCES = 5;

    /** What can be done about it; of itself nothing. */
    public interface Verbs {
        /** Nothing: it is only looked at. */
        Verbs NONE = new Verbs() {};

        /** Rounds that were moved to the version before. */
        default List<Moved> moved() {
            return List.of();
        }

        /** Whether a round can be moved to the version. */
        default boolean canAdopt() {
            return false;
        }

        /** Moves a round to the version. */
        default void adopt(Foreseen foreseen) {}

        /** Takes the move of a round back. */
        default void back(Moved moved) {}
    }

    private final Host host;
    private final Label summary = new Label();
    private final VBox differences = new VBox();
    private final TableView<Shift> cases = new TableView<>();
    private Optional<Foreseen> chosen = Optional.empty();

    public EffectSheet(Host host, Standard to, List<Foreseen> foreseen, Verbs verbs) {
        super(host.say("effect.title", to.title(), to.ref().version()));
        this.host = host;
        setId("effect-sheet");
        wide(64);
        if (foreseen.isEmpty()) {
            var none = new Label(host.say("effect.none"));
            none.setWrapText(true);
            with(none);
        } else {
            summary.setWrapText(true);
            differences.getStyleClass().add("aj-differences");
            fillTable();
            with(rounds(foreseen), summary, differences, cases);
        }
        verbs.moved().forEach(moved -> with(back(moved, verbs)));
        closing(host.say("sheet.close"));
        if (verbs.canAdopt() && !foreseen.isEmpty()) {
            adopting(verbs);
        }
        focusFirst(foreseen.isEmpty() ? this : cases);
    }

    private void adopting(Verbs verbs) {
        Button go = answerByEnter(host.say("effect.adopt"), () -> {
            closeSheet();
            chosen.ifPresent(verbs::adopt);
        });
        go.setId("adopt");
    }

    private Node back(Moved moved, Verbs verbs) {
        var text = new Label(
                host.say("effect.moved", moved.round().title(), moved.former().version()));
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var button = Buttons.of(host.say("effect.back", moved.former().version()), () -> {
            closeSheet();
            verbs.back(moved);
        });
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setId("take-back");
        var line = new HBox(text, button);
        line.getStyleClass().addAll(Styles.ROW, Styles.NOTICE);
        return line;
    }

    private Node rounds(List<Foreseen> foreseen) {
        var box = new ComboBox<Foreseen>();
        box.setId("effect-round");
        box.setAccessibleText(host.say("effect.round"));
        box.setCellFactory(_ -> new RoundCell());
        box.setButtonCell(new RoundCell());
        box.getItems().setAll(foreseen);
        box.valueProperty().subscribe((_, now) -> show(now));
        box.setValue(foreseen.getFirst());
        var row = new HBox(new Label(host.say("effect.round")), box);
        row.getStyleClass().add(Styles.ROW);
        return row;
    }

    private void show(Foreseen now) {
        chosen = Optional.of(now);
        var preview = now.preview();
        long again = preview.shifts().stream()
                .filter(shift -> shift.after().open() > shift.before().open())
                .count();
        summary.setText(host.say(
                "effect.summary",
                preview.from().version(),
                preview.shifts().size(),
                now.points(),
                now.grades(),
                again));
        var lines = new DifferenceWords(host.words()).lines(preview.differences());
        differences
                .getChildren()
                .setAll(lines.stream()
                        .limit(MOST_DIFFERENCES)
                        .map(EffectSheet::muted)
                        .toList());
        if (lines.size() > MOST_DIFFERENCES) {
            differences.getChildren().add(muted(host.say("effect.more", lines.size() - MOST_DIFFERENCES)));
        }
        cases.getItems().setAll(preview.shifts());
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll(Styles.MUTED, Styles.SMALL);
        return label;
    }

    private void fillTable() {
        cases.setId("effect-cases");
        cases.setAccessibleText(host.say("effect.cases"));
        cases.setPlaceholder(new Label(host.say("effect.cases.none")));
        cases.getStyleClass().add("aj-effect-cases");
        cases.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Columns.follow(cases);
        cases.getColumns()
                .setAll(List.of(
                        Columns.figure(
                                host.say("effect.column.number"),
                                4,
                                shift -> shift.entry().number()),
                        Columns.text(
                                host.say("effect.column.case"),
                                20,
                                shift -> shift.entry().title()),
                        Columns.figure(host.say("effect.column.before"), 9, shift -> said(shift.before())),
                        Columns.figure(host.say("effect.column.after"), 9, shift -> said(shift.after())),
                        Columns.node(host.say("effect.column.change"), 9, HPos.LEFT, this::change)));
    }

    private String said(Outcome outcome) {
        var total = outcome.total();
        var grade = outcome.grade();
        return host.say(
                "effect.outcome",
                total == null ? host.say("effect.open") : total.toPlainString(),
                grade == null ? "" : grade);
    }

    /** In a word and a sign, so that colour is not needed. */
    private Node change(Shift shift) {
        var key = shift.changesGrade()
                ? "effect.change.grade"
                : shift.changesTotal()
                        ? "effect.change.points"
                        : shift.changes() ? "effect.change.open" : "effect.same";
        var label = new Label(host.words().say(key));
        label.setGraphic((shift.changes() ? Icons.WARNING : Icons.TICK).node());
        label.getStyleClass().addAll(Styles.ROW, shift.changes() ? Styles.WARNING : Styles.MUTED);
        return label;
    }

    /** A round by its title. */
    private static final class RoundCell extends ListCell<Foreseen> {
        @Override
        protected void updateItem(@Nullable Foreseen foreseen, boolean empty) {
            super.updateItem(foreseen, empty);
            setText(foreseen == null || empty ? "" : foreseen.round().title());
        }
    }
}
