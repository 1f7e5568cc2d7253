package org.anjuan.ui.scoring;

import javafx.scene.layout.HBox;
import org.anjuan.desk.Words;
import org.anjuan.standard.Part;
import org.anjuan.ui.kit.Styles;

/** What elements of a group stand under (项): its words, what its elements lost together, and what bounds that. */
final class HeadingView extends HBox {
    HeadingView(Row.HeadingHead row, Words words) {
        var heading = row.heading();
        getStyleClass().addAll("heading-head", Styles.ROW);
        setId("heading-" + heading.id());
        getChildren()
                .addAll(
                        Texts.firm(heading.id(), Styles.SMALL, Styles.MUTED),
                        Texts.growing(Texts.line(heading.text())));
        var cap = heading.cap();
        if (cap != null) {
            var said = row.sum().compareTo(cap) > 0
                    ? words.say("scoring.head.capped", Points.plain(row.sum()), Points.plain(cap))
                    : words.say(
                            row.kind() == Part.Kind.BONUS ? "scoring.group.most" : "scoring.group.cap",
                            Points.plain(cap));
            getChildren().add(Texts.firm(said, Styles.SMALL, Styles.MUTED));
        }
        if (row.lost().signum() > 0) {
            getChildren().add(Texts.firm(Points.of(row.kind(), row.lost()), Styles.SMALL, "lost"));
        }
        if (row.possible().signum() > 0) {
            getChildren().add(Texts.firm(Points.plain(row.possible()), Styles.SMALL, Styles.MUTED, "item-points"));
        }
        setAccessibleText(heading.id() + " " + heading.text());
    }
}
