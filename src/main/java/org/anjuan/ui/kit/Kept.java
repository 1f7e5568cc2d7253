package org.anjuan.ui.kit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Label;
import org.anjuan.desk.Words;

/** Says whether everything done so far is on disk (已存 hh:mm:ss), is being written, or could not be written. */
public final class Kept extends Label {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Words words;
    private final ZoneId zone;

    public Kept(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
        getStyleClass().add("aj-kept");
        setMinWidth(USE_PREF_SIZE);
    }

    /** Everything up to now is on disk. */
    public void kept(Instant at) {
        show(Icons.TICK, Styles.SUCCESS, words.say("kept.yes", CLOCK.format(at.atZone(zone))));
    }

    /** Something was done that is not on disk yet. */
    public void waiting() {
        show(Icons.MORE, Styles.MUTED, words.say("kept.waiting"));
    }

    /** Writing failed; why is said elsewhere. */
    public void failed() {
        show(Icons.ERROR, Styles.ERROR, words.say("kept.no"));
    }

    private void show(Icons icon, String style, String text) {
        getStyleClass().removeAll(Styles.SUCCESS, Styles.MUTED, Styles.ERROR);
        getStyleClass().add(style);
        setGraphic(icon.node());
        setText(text);
    }
}
