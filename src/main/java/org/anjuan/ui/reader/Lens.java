package org.anjuan.ui.reader;

import java.util.function.Supplier;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.anjuan.ui.reader.picture.PagePictures;
import org.anjuan.ui.reader.picture.Shot;

/** The lens as it lies over the pages; lets the mouse through. */
final class Lens extends Pane {
    private static final double WIDE = 360;
    private static final double HIGH = 220;
    private static final double ROUND = 12;
    private static final double RIGHT_ANGLE = 90;

    private final LensModel model;
    private final ReaderModel place;
    private final PagePictures pictures;
    private final Supplier<Wishes> wishes;
    private final Pane glass = new Pane();
    private final ImageView picture = new ImageView();
    private final Region rim = new Region();

    /**
     * A lens that is put away.
     *
     * @param wishes of the window it lies in
     */
    Lens(Reading reading, PagePictures pictures, Supplier<Wishes> wishes) {
        this.wishes = wishes;
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
        glass.setManaged(false);
        rim.setManaged(false);
        getChildren().addAll(glass, rim);
        model.atProperty().subscribe(now -> refresh());
        place.column().topProperty().subscribe(now -> refresh());
        place.column().flowProperty().subscribe(now -> refresh());
    }

    /** Shows what lies under it now. */
    void refresh() {
        var sheet = model.under();
        setVisible(sheet.isPresent());
        model.atProperty().get().ifPresent(at -> {
            resizeRelocate(
                    within(at.x() - WIDE / 2, place.column().width() - WIDE),
                    within(at.y() - HIGH / 2, place.column().height() - HIGH),
                    WIDE,
                    HIGH);
            glass.resizeRelocate(0, 0, WIDE, HIGH);
            rim.resizeRelocate(0, 0, WIDE, HIGH);
            sheet.ifPresent(on ->
                    pictures.best(wishes.get().enlarged(on, LensModel.TIMES)).ifPresent(shot -> show(on, shot, at)));
        });
    }

    private static double within(double wished, double most) {
        return Math.rint(Math.clamp(wished, 0, Math.max(0, most)));
    }

    private void show(Sheet on, Shot shot, LensModel.At at) {
        int quarters = on.quarters() + shot.quarters();
        double width = on.width() * LensModel.TIMES;
        double height = on.height() * LensModel.TIMES;
        double fitWidth = quarters % 2 == 0 ? width : height;
        double fitHeight = quarters % 2 == 0 ? height : width;
        double x = (at.x() + place.column().left() - on.x()) * LensModel.TIMES;
        double y = (at.y() + place.column().top() - on.y()) * LensModel.TIMES;
        picture.setImage(shot.image());
        picture.setFitWidth(fitWidth);
        picture.setFitHeight(fitHeight);
        picture.setRotate(quarters * RIGHT_ANGLE);
        picture.relocate(WIDE / 2 - x + (width - fitWidth) / 2, HIGH / 2 - y + (height - fitHeight) / 2);
    }
}
