package org.anjuan.ui.scoring;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.anjuan.desk.Words;
import org.anjuan.standard.Part;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Styles;

/** What elements of a group stand under (项): its words, what its elements lost together, and what bounds that. */
final class HeadingView extends HBox {
    private final Words words;
    private final Label number = Labels.firm("", Styles.SMALL, Styles.MUTED);
    private final Label text = Labels.growing(Labels.line(""));
    private final Label bound = Labels.firm("", Styles.SMALL, Styles.MUTED);
    private final Label lost = Labels.firm("", Styles.SMALL, "lost");
    private final Label points = Labels.firm("", Styles.SMALL, Styles.MUTED, "item-points");

    HeadingView(Words words) {
        this.words = words;
        getStyleClass().addAll("heading-head", Styles.ROW);
        getChildren().addAll(number, text, bound, lost, points);
    }

    /** Becomes that of this heading as it stands. */
    HeadingView show(Row.HeadingHead row) {
        var heading = row.heading();
        setId("heading-" + heading.id());
        number.setText(heading.id());
        text.setText(heading.text());
        Texts.tell(bound, bound(row));
        Texts.tell(lost, row.lost().signum() > 0 ? Points.of(row.kind(), row.lost()) : "");
        Texts.tell(points, row.possible().signum() > 0 ? Points.plain(row.possible()) : "");
        setAccessibleText(heading.id() + " " + heading.text());
        return this;
    }

    private String bound(Row.HeadingHead row) {
        var cap = row.heading().cap();
        if (cap == null) {
            return "";
        }
        return row.sum().compareTo(cap) > 0
                ? words.say("scoring.head.capped", Points.plain(row.sum()), Points.plain(cap))
                : words.say(
                        row.kind() == Part.Kind.BONUS ? "scoring.group.most" : "scoring.group.cap", Points.plain(cap));
    }
}
