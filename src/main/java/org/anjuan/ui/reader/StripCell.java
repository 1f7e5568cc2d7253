package org.anjuan.ui.reader;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Styles;
import org.anjuan.ui.reader.picture.Shot;
import org.anjuan.ui.reader.picture.Wish;

/** One page in the strip. */
final class StripCell extends ListCell<Integer> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass SEEN = PseudoClass.getPseudoClass("seen");
    private static final double HIGH = 96;
    private static final double WIDE = 76;
    private static final double RIGHT_ANGLE = 90;

    private final StripView strip;
    private final ImageView picture = new ImageView();
    private final StackPane frame = new StackPane(picture);
    private final Label number = new Label();
    private final Label marks = new Label();
    private final Node saidIcon = Icons.WARNING.node(Styles.WARNING);
    private final Tooltip from = new Tooltip();
    private final Node seenIcon = Icons.SEEN.node();
    private final Node unseenIcon = Icons.UNSEEN.node();
    private final VBox box;

    StripCell(StripView strip) {
        this.strip = strip;
        getStyleClass().add("strip-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        number.setGraphic(new StackPane(seenIcon, unseenIcon));
        frame.getStyleClass().add("strip-picture");
        marks.getStyleClass().add("strip-marks");
        marks.setGraphic(Icons.DOT.node());
        number.getStyleClass().add("strip-number");
        saidIcon.getStyleClass().add("strip-said");
        var line = new HBox(number, saidIcon, marks);
        line.getStyleClass().add("strip-line");
        box = new VBox(frame, line);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("strip-box");
        setGraphic(box);
        setOnMouseClicked(event -> {
            if (!isEmpty()) {
                strip.reading().place().leapTo(getIndex());
            }
        });
        setOnContextMenuRequested(event -> {
            if (!isEmpty()) {
                strip.reading().place().leapTo(getIndex());
                strip.menu().open(this, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
        setTooltip(from);
    }

    @Override
    protected void updateItem(Integer page, boolean empty) {
        super.updateItem(page, empty);
        box.setVisible(!empty);
        refresh();
        if (!empty) {
            strip.cellChanged();
        }
    }

    void refresh() {
        if (isEmpty()) {
            return;
        }
        int page = getItem();
        var key = strip.reading().pages().get(page);
        boolean seen = strip.reading().marks().seenProperty().get().contains(key);
        int count = strip.reading().marks().on(key).size();
        pseudoClassStateChanged(CURRENT, page == strip.reading().place().current());
        pseudoClassStateChanged(SEEN, seen);
        var said = strip.reading().marks().saidProperty().get().getOrDefault(key, "");
        from.setText((strip.words().say("reader.strip.from", strip.reading().fileName(key), key.number()) + "\n" + said)
                .strip());
        saidIcon.setVisible(!said.isEmpty());
        saidIcon.setManaged(!said.isEmpty());
        number.setText(Integer.toString(page + 1));
        seenIcon.setVisible(seen);
        unseenIcon.setVisible(!seen);
        marks.setText(Integer.toString(count));
        marks.setVisible(count > 0);
        frame.setVisible(strip.withPictures());
        frame.setManaged(strip.withPictures());
        setAccessibleText(
                (strip.words().say(seen ? "reader.strip.page.seen" : "reader.strip.page.unseen", page + 1, count) + " "
                                + said)
                        .strip());
        strip.pictures().best(Wish.small(key)).ifPresentOrElse(this::show, () -> picture.setImage(null));
    }

    private void show(Shot shot) {
        int quarters = shot.quarters() + strip.reading().place().quarters(getItem());
        boolean lies = quarters % 2 != 0;
        picture.setImage(shot.image());
        picture.setPreserveRatio(true);
        picture.setFitWidth(lies ? HIGH : WIDE);
        picture.setFitHeight(lies ? WIDE : HIGH);
        picture.setRotate(quarters * RIGHT_ANGLE);
    }
}
