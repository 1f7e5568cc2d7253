package org.anjuan.ui.scoring;

import javafx.scene.layout.HBox;
import org.anjuan.desk.Words;
import org.anjuan.standard.Part;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Styles;

/** The heading of a part; vetoes look different from everything that merely costs points. */
final class PartHeadView extends HBox {
    PartHeadView(Row.PartHead row, Words words) {
        var part = row.part();
        boolean veto = part.kind() == Part.Kind.VETO;
        getStyleClass().addAll("part-head", veto ? "part-head-veto" : "part-head-plain");
        if (veto) {
            getChildren().add(Icons.CROSS_IN_CIRCLE.node());
        }
        var note = part.note().isEmpty() ? words.say("scoring.part", part.kind()) : part.note();
        getChildren()
                .addAll(
                        Texts.firm(part.title(), Styles.STRONG),
                        Texts.growing(Texts.line(note, Styles.SMALL, "part-note")));
        var cap = part.cap();
        if (cap != null && row.sum().compareTo(cap) > 0) {
            var said = words.say("scoring.head.capped", Points.plain(row.sum()), Points.plain(cap));
            getChildren().add(Texts.firm(said, Styles.SMALL, "part-note"));
        }
    }
}
