package org.anjuan.ui.reader;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import org.anjuan.casefile.Tile;
import org.anjuan.ui.reader.picture.Shot;

/** The sharp pieces of a page that is enlarged far, each in its place over the coarse picture. */
final class TilesLayer extends Pane {
    private static final double RIGHT_ANGLE = 90;

    private final Map<Tile, ImageView> shown = new HashMap<>();

    TilesLayer() {
        setMouseTransparent(true);
        setManaged(false);
        getStyleClass().add("sheet-tiles");
    }

    /**
     * Shows these pieces and no others.
     *
     * @param pixels device pixels of one logical pixel
     */
    void show(Map<Tile, Shot> pieces, double pixels) {
        shown.entrySet().removeIf(each -> {
            boolean gone = !pieces.containsKey(each.getKey());
            if (gone) {
                getChildren().remove(each.getValue());
            }
            return gone;
        });
        pieces.forEach((tile, shot) -> shown.computeIfAbsent(tile, _ -> added(tile, shot, pixels)));
    }

    private ImageView added(Tile tile, Shot shot, double pixels) {
        var view = new ImageView(shot.image());
        view.setFitWidth(shot.image().getWidth() / pixels);
        view.setFitHeight(shot.image().getHeight() / pixels);
        view.relocate(tile.left() / pixels, tile.top() / pixels);
        getChildren().add(view);
        return view;
    }

    /** Lies over the sheet, turned as the reader turned it. */
    void lay(Sheet sheet) {
        double width = sheet.uprightWidth();
        double height = sheet.uprightHeight();
        resizeRelocate((sheet.width() - width) / 2, (sheet.height() - height) / 2, width, height);
        setRotate(sheet.quarters() * RIGHT_ANGLE);
    }
}
