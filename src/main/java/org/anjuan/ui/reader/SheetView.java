package org.anjuan.ui.reader;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.effect.Effect;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.Tile;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.reader.picture.Shot;
import org.jspecify.annotations.Nullable;

/** One page on screen: paper, its picture as sharp as it is there, or in words why there is none, and the marks. */
final class SheetView extends Region {
    private static final String BROKEN = "page-sheet-broken";
    private static final int RIGHT_ANGLE = 90;

    private final ImageView picture = new ImageView();
    private final TilesLayer tiles = new TilesLayer();
    private final Label notYet = new Label();
    private final VBox trouble = new VBox();
    private final Label why = new Label();
    private final MarksLayer marks = new MarksLayer();
    private Sheet sheet;
    private double scale = 1;
    private Optional<Shot> shot = Optional.empty();

    /**
     * A sheet with nothing on it yet.
     *
     * @param again makes the button that asks for the page once more, where it cannot be shown; given the page's index
     */
    SheetView(Sheet sheet, Function<IntSupplier, Button> again) {
        this.sheet = sheet;
        getStyleClass().add("page-sheet");
        picture.setSmooth(true);
        picture.setMouseTransparent(true);
        notYet.getStyleClass().add("sheet-not-yet");
        notYet.setMouseTransparent(true);
        why.setWrapText(true);
        why.getStyleClass().add("sheet-why");
        trouble.getStyleClass().add("sheet-trouble");
        trouble.setPickOnBounds(false);
        trouble.setVisible(false);
        trouble.getChildren()
                .addAll(Icons.WARNING.node("sheet-trouble-icon"), why, again.apply(() -> this.sheet.page()));
        getChildren().addAll(new StackPane(notYet), picture, tiles, marks, trouble);
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

    /** It is this sheet from now on; where that is of another page, nothing of the page before stays but its tone. */
    void become(Sheet next) {
        if (next.page() != sheet.page()) {
            shot = Optional.empty();
            picture.setImage(null);
        }
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

    /**
     * Shows the picture from now on.
     *
     * @param pixels device pixels of one logical pixel
     */
    void show(Shot next, double pixels) {
        if (scale != pixels || shot.filter(next::equals).isEmpty()) {
            shot = Optional.of(next);
            scale = pixels;
            picture.setImage(next.image());
            notYet.setVisible(false);
            requestLayout();
        }
    }

    /** Lays these sharp pieces over the picture, and no others. */
    void tiles(Map<Tile, Shot> pieces, double pixels) {
        tiles.show(pieces, pixels);
    }

    /** Changes how light and how strong the picture is; null for as it is. */
    void tone(@Nullable Effect effect) {
        picture.setEffect(effect);
        tiles.setEffect(effect);
    }

    /** Says in place of the picture why there is none. */
    void cannotShow(String reason) {
        why.setText(reason);
        notYet.setVisible(false);
        trouble.setVisible(true);
        if (!getStyleClass().contains(BROKEN)) {
            getStyleClass().add(BROKEN);
        }
        setAccessibleText(reason);
    }

    /** There is nothing wrong with it, or not any more. */
    void canShow() {
        notYet.setVisible(shot.isEmpty());
        trouble.setVisible(false);
        getStyleClass().remove(BROKEN);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        getChildren().getFirst().resizeRelocate(0, 0, width, height);
        trouble.resizeRelocate(0, 0, width, height);
        marks.resizeRelocate(0, 0, width, height);
        tiles.lay(sheet);
        int quarters = sheet.quarters() + shot.map(Shot::quarters).orElse(0);
        boolean lies = quarters % 2 != 0;
        double imageWidth =
                fitting(lies ? height : width, shot.map(any -> any.image().getWidth()));
        double imageHeight =
                fitting(lies ? width : height, shot.map(any -> any.image().getHeight()));
        picture.setFitWidth(imageWidth);
        picture.setFitHeight(imageHeight);
        picture.setRotate(quarters * (double) RIGHT_ANGLE);
        picture.relocate(whole((width - imageWidth) / 2), whole((height - imageHeight) / 2));
    }

    /** To the nearest device pixel. */
    private double whole(double at) {
        return Math.rint(at * scale) / scale;
    }

    /** The image's own size where it is the sheet's but for a pixel lost in rounding: unscaled is sharpest, and drawn at once. */
    private double fitting(double room, Optional<Double> pixels) {
        return pixels.map(own -> own / scale)
                .filter(own -> Math.abs(own - room) <= 1 / scale)
                .orElse(room);
    }
}
