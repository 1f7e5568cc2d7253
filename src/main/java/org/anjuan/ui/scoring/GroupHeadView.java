package org.anjuan.ui.scoring;

import java.math.BigDecimal;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.Styles;

/** The heading of a group: what it is worth, what it lost, what is left; the current one with what can be done to it. */
final class GroupHeadView extends HBox {
    GroupHeadView(Row.GroupHead row, Words words, Commands commands) {
        getStyleClass().add("group-head");
        getChildren().add(Texts.growing(Texts.line(row.group().title(), Styles.STRONG)));
        if (row.current() && row.open() > 0) {
            getChildren()
                    .addAll(
                            rest(words, commands, Command.REST_CLEAR),
                            rest(words, commands, Command.REST_NOT_APPLICABLE));
        }
        if (row.open() > 0) {
            getChildren().add(Texts.firm(words.say("scoring.group.open", row.open()), Styles.SMALL, Styles.MUTED));
        }
        var possible = row.possible();
        if (possible != null) {
            getChildren().add(figures(row, possible, words));
        }
        setAccessibleText(row.group().title());
    }

    private static Button rest(Words words, Commands commands, Command command) {
        var button = Buttons.icon(words, commands, command);
        button.getStyleClass().add("group-act");
        return button;
    }

    private static HBox figures(Row.GroupHead row, BigDecimal possible, Words words) {
        var lost = Texts.firm(
                Points.of(row.kind(), row.lost()), Styles.SMALL, row.lost().signum() > 0 ? "lost" : Styles.MUTED);
        var left = Texts.firm(left(row, possible, words), Styles.SMALL, Styles.MUTED);
        var both = new HBox(lost, left);
        both.getStyleClass().add(Styles.ROW);
        both.setMinWidth(USE_PREF_SIZE);
        return both;
    }

    private static String left(Row.GroupHead row, BigDecimal possible, Words words) {
        if (row.sum().compareTo(row.lost()) > 0) {
            return words.say("scoring.head.capped", Points.plain(row.sum()), Points.plain(row.lost()));
        }
        return switch (row.kind()) {
            case EARN ->
                words.say("scoring.group.left", Points.plain(possible.subtract(row.lost())), Points.plain(possible));
            case BONUS -> words.say("scoring.group.most", Points.plain(possible));
            case DEDUCT, VETO, CHECK -> words.say("scoring.group.cap", Points.plain(possible));
        };
    }
}
