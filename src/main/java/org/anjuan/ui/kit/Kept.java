package org.anjuan.ui.kit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.anjuan.desk.Words;

/**
 * Says whether everything done so far is on disk (已存 hh:mm:ss), is being written, or could not be written. What it says
 * changes twice with every key, so each of the three has a label of its own, which is styled once.
 */
public final class Kept extends StackPane {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Words words;
    private final ZoneId zone;
    private final Label kept = label(Icons.TICK, Styles.SUCCESS);
    private final Label waiting = label(Icons.MORE, Styles.MUTED);
    private final Label failed = label(Icons.ERROR, Styles.ERROR);

    public Kept(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
        waiting.setText(words.say("kept.waiting"));
        failed.setText(words.say("kept.no"));
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(kept, waiting, failed);
    }

    /** Everything up to now is on disk. */
    public void kept(Instant at) {
        kept.setText(words.say("kept.yes", CLOCK.format(at.atZone(zone))));
        show(kept);
    }

    /** Something was done that is not on disk yet. */
    public void waiting() {
        show(waiting);
    }

    /** Writing failed; why is said elsewhere. */
    public void failed() {
        show(failed);
    }

    private void show(Label what) {
        getChildren().forEach(label -> {
            label.setVisible(label.equals(what));
            label.setManaged(label.equals(what));
        });
    }

    private static Label label(Icons icon, String style) {
        var label = new Label();
        label.setGraphic(icon.node());
        label.getStyleClass().addAll("aj-kept", style);
        label.setMinWidth(USE_PREF_SIZE);
        label.setVisible(false);
        label.setManaged(false);
        return label;
    }
}
