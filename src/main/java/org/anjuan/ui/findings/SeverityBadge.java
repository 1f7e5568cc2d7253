package org.anjuan.ui.findings;

import java.util.Locale;
import javafx.scene.control.Label;
import org.anjuan.desk.Words;
import org.anjuan.review.Severity;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Styles;

/** How grave a finding would be: shape, word and colour, never red, for it is not decided. */
final class SeverityBadge extends Label {
    SeverityBadge(Words words, Severity severity) {
        super(words.say("severity", severity));
        getStyleClass().addAll(Styles.BADGE, style(severity));
        setGraphic(shape(severity).node());
        setMinWidth(USE_PREF_SIZE);
    }

    static Icons shape(Severity severity) {
        return switch (severity) {
            case VIOLATION -> Icons.WARNING;
            case FLAW -> Icons.FINDING;
            case HINT -> Icons.INFO;
        };
    }

    static String style(Severity severity) {
        return "severity-" + severity.name().toLowerCase(Locale.ROOT);
    }
}
