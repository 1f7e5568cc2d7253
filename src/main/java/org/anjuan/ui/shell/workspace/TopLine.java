package org.anjuan.ui.shell.workspace;

import java.time.ZoneId;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.anjuan.desk.Words;
import org.anjuan.review.Status;
import org.anjuan.ui.kit.Attached;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.Kept;
import org.anjuan.ui.kit.KeyPrint;
import org.anjuan.ui.kit.MoreTools;
import org.anjuan.ui.kit.State;
import org.anjuan.ui.kit.StateBadge;
import org.anjuan.ui.kit.Styles;
import org.anjuan.ui.scoring.Points;
import org.anjuan.ui.scoring.Standing;
import org.anjuan.ui.scoring.StandingModel;

/** What is always in sight of a review: reading time, kept on disk or not, points lost, items open, total, grade, veto, handing in. */
final class TopLine extends HBox {
    /** Of the window, in ems. */
    private static final double ROOM = 78;

    private final Words words;
    private final Kept kept;
    private final Label lost = figure();
    private final Label open = figure();
    private final Label total = figure();
    private final StateBadge badge;
    private final Button submit;

    TopLine(StandingModel model, ReadingClock clock, Words words, ZoneId zone, Commands commands) {
        this.words = words;
        kept = new Kept(words, zone);
        badge = new StateBadge(words, State.VETO);
        submit = Buttons.of(words, commands, Command.SUBMIT);
        submit.getStyleClass().add(Styles.ACCENT);
        submit.setMinWidth(USE_PREF_SIZE);
        var tip = new Tooltip();
        KeyPrint.sentence(submit, words, words.say("workspace.submit.tip"), tip::setText);
        submit.setTooltip(tip);
        getStyleClass().addAll(Styles.WIDE_ROW, "top-line");
        total.getStyleClass().add(Styles.STRONG);
        HBox.setHgrow(this, Priority.ALWAYS);
        var tools = new MoreTools(words, commands, "more-acts", Command.OTHER_MONITOR, Command.UNDO, Command.REDO);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(gap, clock, kept, lost, open, total, badge, tools, submit);
        Attached.listen(
                this,
                () -> getScene().widthProperty().subscribe(width -> {
                    tools.fold(width.doubleValue() < ROOM * total.getFont().getSize());
                }));
        model.standingProperty().subscribe(this::tell);
        model.keptProperty().get().ifPresent(kept::kept);
        model.keptProperty().subscribe((_, _) -> tellKept(model));
        model.notKeptProperty().subscribe((_, _) -> tellKept(model));
    }

    private void tell(Standing now) {
        lost.setText(words.say("workspace.lost", Points.plain(now.lost())));
        open.setText(words.say("workspace.open", now.open()));
        var sum = now.total();
        var grade = now.grade();
        total.setText(
                sum == null
                        ? words.say("workspace.total.none")
                        : words.say(
                                now.open() > 0 ? "workspace.total.sofar" : "workspace.total",
                                Points.plain(sum),
                                grade == null ? "" : grade));
        shown(badge, now.vetoed() || now.status() != Status.DRAFT);
        badge.show(now.vetoed() ? State.VETO : State.of(now.status()));
        shown(submit, now.status() == Status.DRAFT);
    }

    private void tellKept(StandingModel model) {
        if (!model.notKeptProperty().get().isEmpty()) {
            kept.failed();
        } else {
            model.keptProperty().get().ifPresentOrElse(kept::kept, kept::waiting);
        }
    }

    private static void shown(Region node, boolean show) {
        node.setVisible(show);
        node.setManaged(show);
    }

    private static Label figure() {
        var label = new Label();
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
