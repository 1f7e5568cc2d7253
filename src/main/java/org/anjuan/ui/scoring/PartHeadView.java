package org.anjuan.ui.scoring;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.anjuan.desk.Words;
import org.anjuan.standard.Part;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Styles;

/** The heading of a part; vetoes look different from everything that merely costs points. */
final class PartHeadView extends HBox {
    private static final String VETO = "part-head-veto";
    private static final String PLAIN = "part-head-plain";

    private final Words words;
    private final Node cross = Icons.CROSS_IN_CIRCLE.node();
    private final Label title = Labels.firm("", Styles.STRONG);
    private final Label note = Labels.growing(Labels.line("", Styles.SMALL, "part-note"));
    private final Label bound = Labels.firm("", Styles.SMALL, "part-note");

    PartHeadView(Words words) {
        this.words = words;
        getStyleClass().add("part-head");
        getChildren().addAll(cross, title, note, bound);
    }

    /** Becomes the heading of this part as it stands. */
    PartHeadView show(Row.PartHead row) {
        var part = row.part();
        boolean veto = part.kind() == Part.Kind.VETO;
        getStyleClass().removeAll(VETO, PLAIN);
        getStyleClass().add(veto ? VETO : PLAIN);
        Texts.offer(cross, veto);
        title.setText(part.title());
        note.setText(part.note().isEmpty() ? words.say("scoring.part", part.kind()) : part.note());
        Texts.tell(bound, bound(row));
        return this;
    }

    private String bound(Row.PartHead row) {
        var cap = row.part().cap();
        return cap != null && row.sum().compareTo(cap) > 0
                ? words.say("scoring.head.capped", Points.plain(row.sum()), Points.plain(cap))
                : "";
    }
}
