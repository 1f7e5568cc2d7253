package org.anjuan.ui.reader;

import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.anjuan.ui.reader.picture.PagePictures;
import org.anjuan.ui.reader.picture.Shot;
import org.anjuan.ui.reader.picture.Wish;

/** The lens as it lies over the pages; lets the mouse through. */
final class Lens extends Pane {
    private static final double WIDE = 360;
    private static final double HIGH = 220;
    private static final double ROUND = 12;
    private static final double RIGHT_ANGLE = 90;

    private final LensModel model;
    private final ReaderModel place;
    private final PagePictures pictures;
    private final Pane glass = new Pane();
    private final ImageView picture = new ImageView();
    private final Region rim = new Region();

    Lens(Reading reading, PagePictures pictures) {
        this.model = reading.lens();
        this.place = reading.place();
        this.pictures = pictures;
        setMouseTransparent(true);
        setManaged(false);
        getStyleClass().add("lens");
        setId("lens-glass");
        var clip = new Rectangle(WIDE, HIGH);
        clip.setArcWidth(ROUND);
        clip.setArcHeight(ROUND);
        glass.setClip(clip);
        glass.getStyleClass().add("lens-glass");
        glass.getChildren().add(picture);
        rim.getStyleClass().add("lens-rim");
        getChildren().addAll(glass, rim);
        model.atProperty().subscribe(now -> refresh(1));
        place.topProperty().subscribe(now -> refresh(1));
        place.flowProperty().subscribe(now -> refresh(1));
    }

    /** The picture that the lens would like to have: the page as wide as it would be at that size. */
    Wish wish(Sheet sheet, double scale) {
        return new Wish(
                place.pages().get(sheet.page()), (int) Math.ceil(sheet.uprightWidth() * LensModel.TIMES * scale));
    }

    /** Shows what lies under it now. */
    void refresh(double scale) {
        var sheet = model.under();
        setVisible(sheet.isPresent());
        model.atProperty().get().ifPresent(at -> {
            resizeRelocate(at.x() - WIDE / 2, at.y() - HIGH / 2, WIDE, HIGH);
            glass.resizeRelocate(0, 0, WIDE, HIGH);
            rim.resizeRelocate(0, 0, WIDE, HIGH);
            sheet.ifPresent(on -> pictures.best(wish(on, scale)).ifPresent(shot -> show(on, shot, at)));
        });
    }

    private void show(Sheet on, Shot shot, LensModel.At at) {
        int quarters = on.quarters() + shot.quarters();
        double width = on.width() * LensModel.TIMES;
        double height = on.height() * LensModel.TIMES;
        double fitWidth = quarters % 2 == 0 ? width : height;
        double fitHeight = quarters % 2 == 0 ? height : width;
        double x = (at.x() + place.leftProperty().get() - on.x()) * LensModel.TIMES;
        double y = (at.y() + place.topProperty().get() - on.y()) * LensModel.TIMES;
        picture.setImage(shot.image());
        picture.setFitWidth(fitWidth);
        picture.setFitHeight(fitHeight);
        picture.setRotate(quarters * RIGHT_ANGLE);
        picture.relocate(WIDE / 2 - x + (width - fitWidth) / 2, HIGH / 2 - y + (height - fitHeight) / 2);
    }
}
