package org.anjuan.ui.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import org.anjuan.desk.Words;
import org.anjuan.standard.Fact;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Styles;

/**
 * Asks what is so in this case; what does not apply by the answers is left out at once. A digit answers the question one is
 * at and goes to the next; however the sheet is left, what was answered is stated.
 */
final class FactsSheet extends Sheet {
    private static final double WIDE = 50;
    private static final double HIGH = 460;

    private final List<FactRow> rows = new ArrayList<>();
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    private int at;

    FactsSheet(Judgement judgement, Words words, Ask.Facts ask) {
        super(words.say("scoring.facts.title"));
        setId("facts-sheet");
        wide(WIDE);
        grid.getStyleClass().add("facts");
        ask.facts().forEach(fact -> add(fact, judgement.facts().stated(fact), words));
        scroll.getStyleClass().add(Styles.EDGE_TO_EDGE);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMaxHeight(HIGH);
        with(
                Labels.wrapped(words.say("scoring.facts.what"), Styles.MUTED),
                scroll,
                Labels.wrapped(words.say("scoring.facts.keys"), Styles.SMALL, Styles.MUTED));
        closing(words.say("scoring.facts.later"));
        var yes = answerByEnter(words.say("scoring.facts.yes"), judgement.facts()::answer);
        yes.setId("facts-yes");
        yes.getStyleClass().add(Styles.ACCENT);
        whenClosed(() -> judgement.facts().state(answers()));
        focusFirst(yes);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        go(firstOpen());
    }

    private void add(Fact fact, String stated, Words words) {
        int index = rows.size();
        var row = new FactRow(fact, stated, words, () -> go(index + 1));
        rows.add(row);
        grid.addRow(index, row.question(), row.choice());
    }

    private int firstOpen() {
        return (int) rows.stream().takeWhile(FactRow::isAnswered).count();
    }

    private void go(int index) {
        at = Math.clamp(index, 0, rows.size() - 1);
        rows.forEach(row -> row.mark(rows.indexOf(row) == at));
        scroll.setVvalue((double) at / Math.max(1, rows.size() - 1));
    }

    private void key(KeyEvent event) {
        int digit = event.getCode().isDigitKey() ? event.getCode().getChar().charAt(0) - '0' : 0;
        if (digit > 0 && rows.get(at).answer(digit)) {
            go(at + 1);
            event.consume();
        } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            go(event.getCode() == KeyCode.UP ? at - 1 : at + 1);
            event.consume();
        }
    }

    private Map<String, String> answers() {
        var given = new LinkedHashMap<String, String>();
        rows.forEach(row -> given.put(row.fact().id(), row.chosen()));
        return given;
    }
}
