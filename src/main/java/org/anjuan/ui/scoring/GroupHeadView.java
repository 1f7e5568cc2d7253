package org.anjuan.ui.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Styles;

/** The heading of a group: what it is worth, what it lost, what is left; the current one with what can be done to it. */
final class GroupHeadView extends HBox {
    private final Words words;
    private final Label title = Labels.growing(Labels.line("", Styles.STRONG));
    private final List<Button> rest;
    private final Label open = Labels.firm("", Styles.SMALL, Styles.MUTED);
    private final Label lost = Labels.firm("", Styles.SMALL, "lost");
    private final Label lostNothing = Labels.firm("", Styles.SMALL, Styles.MUTED);
    private final Label left = Labels.firm("", Styles.SMALL, Styles.MUTED);
    private final HBox figures = new HBox(lost, lostNothing, left);

    GroupHeadView(Words words, Commands commands) {
        this.words = words;
        rest = Stream.of(Command.REST_CLEAR, Command.REST_NOT_APPLICABLE)
                .map(command -> rest(words, commands, command))
                .toList();
        figures.getStyleClass().add(Styles.ROW);
        figures.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("group-head");
        getChildren().add(title);
        getChildren().addAll(rest);
        getChildren().addAll(open, figures);
    }

    /** Becomes the heading of this group as it stands. */
    GroupHeadView show(Row.GroupHead row) {
        title.setText(row.group().title());
        rest.forEach(button -> Texts.offer(button, row.current() && row.open() > 0));
        Texts.tell(open, row.open() > 0 ? words.say("scoring.group.open", row.open()) : "");
        var possible = row.possible();
        Texts.offer(figures, possible != null);
        if (possible != null) {
            var taken = Points.of(row.kind(), row.lost());
            boolean any = row.lost().signum() > 0;
            Texts.tell(lost, any ? taken : "");
            Texts.tell(lostNothing, any ? "" : taken);
            left.setText(left(row, possible));
        }
        setAccessibleText(row.group().title());
        return this;
    }

    private static Button rest(Words words, Commands commands, Command command) {
        var button = Buttons.icon(words, commands, command);
        button.getStyleClass().add("group-act");
        return button;
    }

    private String left(Row.GroupHead row, BigDecimal possible) {
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
