package org.anjuan.ui.shell.settling;

import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.anjuan.desk.SittingListener;
import org.anjuan.desk.Words;
import org.anjuan.review.Outcome;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.Kept;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.State;
import org.anjuan.ui.kit.StateBadge;
import org.anjuan.ui.kit.Styles;
import org.anjuan.ui.scoring.Points;

/** What is always in sight: on disk or not, the totals of both sides and of what was decided so far, handing in. */
final class SettlingLine extends HBox implements SittingListener {
    private final Words words;
    private final SettlingModel model;
    private final Consumer<String> trouble;
    private final Kept kept;
    private final Label settled = Labels.firm("", Styles.STRONG);
    private final StateBadge done;
    private final Region submit;
    private final Region reopen;

    /** @param trouble is told why something could not be written */
    SettlingLine(SettlingModel model, Words words, ZoneId zone, Commands commands, Consumer<String> trouble) {
        this.words = words;
        this.model = model;
        this.trouble = trouble;
        kept = new Kept(words, zone);
        done = new StateBadge(words, State.SUBMITTED);
        submit = Buttons.of(words, commands, Command.SUBMIT);
        submit.getStyleClass().add(Styles.ACCENT);
        submit.setMinWidth(USE_PREF_SIZE);
        reopen = Buttons.of(words, commands, Command.REOPEN_CASE);
        reopen.setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll(Styles.WIDE_ROW, "top-line");
        HBox.setHgrow(this, Priority.ALWAYS);
        var arbitration = model.arbitration();
        var entries = arbitration.sitting().history().entries();
        if (!entries.isEmpty()) {
            kept.kept(entries.getLast().at());
        }
        getChildren()
                .addAll(
                        Labels.growing(new Region()),
                        kept,
                        Labels.firm(total("settling.total.first", arbitration.firstOutcome())),
                        Labels.firm(total("settling.total.second", arbitration.secondOutcome())),
                        settled,
                        done,
                        Buttons.icon(words, commands, Command.UNDO),
                        Buttons.icon(words, commands, Command.REDO),
                        reopen,
                        submit);
        model.rowsProperty().subscribe(_ -> tell());
        arbitration.sitting().listen(this);
    }

    private void tell() {
        var outcome = model.arbitration().sitting().outcome();
        settled.setText(total(outcome.isFinal() ? "settling.total" : "settling.total.sofar", outcome));
        shown(done, !model.isDraft());
        shown(reopen, !model.isDraft());
        shown(submit, model.isDraft());
    }

    private String total(String key, Outcome outcome) {
        var total = outcome.total();
        var grade = outcome.grade();
        return words.say(
                key,
                total == null ? words.say("settling.total.none") : Points.plain(total),
                grade == null ? "" : grade);
    }

    private static void shown(Region node, boolean show) {
        node.setVisible(show);
        node.setManaged(show);
    }

    @Override
    public void changed() {
        kept.waiting();
    }

    @Override
    public void moved() {
        kept.waiting();
    }

    @Override
    public void kept(Instant at) {
        kept.kept(at);
    }

    @Override
    public void notKept(String why) {
        kept.failed();
        trouble.accept(why);
    }
}
