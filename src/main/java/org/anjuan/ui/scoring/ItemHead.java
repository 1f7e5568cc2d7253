package org.anjuan.ui.scoring;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.State;
import org.anjuan.ui.kit.StateBadge;
import org.anjuan.ui.kit.Styles;

/** The first line of the open item's card: which item, how it stands, what it is about, its points and what it lost. */
final class ItemHead extends HBox {
    private final Words words;
    private final Label number = Labels.firm("", Styles.STRONG);
    private final StateBadge badge;
    private final Label dimension = Labels.growing(Labels.line("", Styles.SMALL, Styles.MUTED));
    private final Label points = Labels.firm("");
    private final Label lost = Labels.firm("", "lost", Styles.STRONG);

    ItemHead(Words words) {
        this.words = words;
        badge = new StateBadge(words, State.OPEN);
        var figures = new HBox(points, lost);
        figures.getStyleClass().add(Styles.ROW);
        figures.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add(Styles.ROW);
        getChildren().addAll(number, badge, dimension, figures);
    }

    /** Becomes the head of this item as it stands. */
    void show(Row.ItemLine row, State state, String about) {
        var item = row.item();
        number.setText(item.id());
        badge.show(state);
        dimension.setText(about);
        boolean worth = item.points().signum() > 0;
        Texts.tell(points, worth ? words.say("scoring.item.points", Points.plain(item.points())) : "");
        Texts.tell(lost, row.lost().signum() > 0 ? Points.of(row.kind(), row.lost()) : "");
    }
}
