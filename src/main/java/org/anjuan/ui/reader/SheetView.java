package org.anjuan.ui.reader;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.anjuan.casefile.Box;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.reader.picture.Shot;

/** One page on screen: paper, its picture as sharp as it is there, or in words why there is none, and the marks. */
final class SheetView extends Region {
    private static final int RIGHT_ANGLE = 90;

    private final ImageView picture = new ImageView();
    private final Label notYet = new Label();
    private final VBox trouble = new VBox();
    private final Label why = new Label();
    private final MarksLayer marks = new MarksLayer();
    private Sheet sheet;
    private Optional<Shot> shot = Optional.empty();

    SheetView(Sheet sheet) {
        this.sheet = sheet;
        getStyleClass().add("page-sheet");
        picture.setSmooth(true);
        picture.setMouseTransparent(true);
        notYet.getStyleClass().add("sheet-not-yet");
        notYet.setMouseTransparent(true);
        why.setWrapText(true);
        why.getStyleClass().add("sheet-why");
        trouble.getStyleClass().add("sheet-trouble");
        trouble.setMouseTransparent(true);
        trouble.setVisible(false);
        trouble.getChildren().addAll(Icons.WARNING.node("sheet-trouble-icon"), why);
        getChildren().addAll(new StackPane(notYet), picture, trouble, marks);
    }

    Sheet sheet() {
        return sheet;
    }

    MarksLayer marks() {
        return marks;
    }

    /** Where a box of the upright page is in the scene. */
    Bounds inScene(Box box) {
        var seen = sheet.seen(box);
        return localToScene(new BoundingBox(seen.x(), seen.y(), seen.width(), seen.height()));
    }

    void become(Sheet next) {
        if (!next.equals(sheet)) {
            sheet = next;
            requestLayout();
        }
    }

    /** Says which page this is, for the moment before its picture is there and for screen readers. */
    void name(String words) {
        notYet.setText(words);
        setAccessibleText(words);
    }

    void show(Shot next) {
        if (shot.filter(next::equals).isEmpty()) {
            shot = Optional.of(next);
            picture.setImage(next.image());
            notYet.setVisible(false);
            requestLayout();
        }
    }

    /** Says in place of the picture why there is none. */
    void cannotShow(String reason) {
        why.setText(reason);
        notYet.setVisible(false);
        trouble.setVisible(true);
        getStyleClass().add("page-sheet-broken");
        setAccessibleText(reason);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        getChildren().getFirst().resizeRelocate(0, 0, width, height);
        trouble.resizeRelocate(0, 0, width, height);
        marks.resizeRelocate(0, 0, width, height);
        int quarters = sheet.quarters() + shot.map(Shot::quarters).orElse(0);
        boolean lies = quarters % 2 != 0;
        double imageWidth = lies ? height : width;
        double imageHeight = lies ? width : height;
        picture.setFitWidth(imageWidth);
        picture.setFitHeight(imageHeight);
        picture.setRotate(quarters * (double) RIGHT_ANGLE);
        picture.relocate((width - imageWidth) / 2, (height - imageHeight) / 2);
    }
}
