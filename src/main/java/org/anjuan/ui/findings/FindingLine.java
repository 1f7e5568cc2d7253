package org.anjuan.ui.findings;

import javafx.scene.layout.HBox;
import org.anjuan.desk.Words;
import org.anjuan.review.FindingStand;
import org.anjuan.review.Handling;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Styles;

/** A finding that is not the current one: one line. */
final class FindingLine extends HBox {
    /** @param pages the pages it was seen on, in words */
    FindingLine(Words words, Row.One row, String pages, Runnable go) {
        var finding = row.stand().finding();
        getStyleClass().add("finding-line");
        getChildren()
                .addAll(
                        SeverityBadge.shape(finding.severity()).node(SeverityBadge.style(finding.severity())),
                        Labels.growing(Labels.line(finding.message())));
        if (row.stand().before() != null) {
            getChildren().add(Labels.firm(words.say("findings.back"), Styles.SMALL, Styles.ACCENT_TEXT));
        }
        if (row.stand().state() == FindingStand.State.POSTPONED) {
            getChildren().add(Icons.LATER.node(Styles.MUTED));
        }
        getChildren().add(Labels.firm(pages, Styles.SMALL, Styles.MUTED));
        setAccessibleText(words.say("severity", finding.severity()) + " " + finding.message());
        setOnMouseClicked(_ -> go.run());
    }

    /** What was done with a finding, in words; empty while it waits. */
    static String done(Words words, FindingStand stand, Handling handling) {
        return switch (handling) {
            case Handling.Accepted _ -> words.say("findings.done.accepted");
            case Handling.Dismissed(var ground, var note) ->
                note.isBlank()
                        ? words.say("findings.done.dismissed", words.say("ground", ground))
                        : words.say("findings.done.dismissed.note", words.say("ground", ground), note);
            case Handling.Postponed _ -> words.say("findings.done.postponed");
        };
    }
}
