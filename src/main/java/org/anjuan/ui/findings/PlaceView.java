package org.anjuan.ui.findings;

import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.anjuan.casefile.Anchor;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Styles;

/** One place of a finding: which page, and the piece of it; a click shows it among the pages. */
final class PlaceView extends VBox {
    private static final double HIGHEST = 150;

    private final StackPane frame = new StackPane();
    private final Words words;

    /**
     * The place.
     *
     * @param where its page in words
     * @param show shows it among the pages
     */
    PlaceView(Words words, String where, Anchor.OnPage place, CutOutShelf pictures, Runnable show) {
        this.words = words;
        getStyleClass().add("finding-place");
        frame.getStyleClass().add("finding-cutout");
        frame.setMinSize(0, Region.USE_PREF_SIZE);
        setMinWidth(0);
        getChildren().addAll(jump(where, show), frame);
        frame.setOnMouseClicked(_ -> show.run());
        pictures.ask(
                place,
                picture -> picture.ifPresentOrElse(
                        this::show,
                        () -> frame.getChildren()
                                .setAll(Labels.line(words.say("findings.nopicture"), Styles.SMALL, Styles.MUTED))));
    }

    private Button jump(String where, Runnable show) {
        var jump = Buttons.of(where, show);
        jump.setGraphic(Icons.PAGE.node());
        jump.getStyleClass().addAll(Styles.FLAT, "finding-jump");
        jump.setAccessibleText(words.say("findings.jump", where));
        return jump;
    }

    private void show(CutOutShelf.Seen seen) {
        var image = seen.image();
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.fitWidthProperty()
                .bind(widthProperty()
                        .subtract(2)
                        .map(width -> Math.min(width.doubleValue(), fitting(image)))
                        .orElse(1.0));
        var mark = new Region();
        mark.getStyleClass().add("finding-mark");
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        view.boundsInParentProperty()
                .subscribe(bounds -> mark.resizeRelocate(
                        bounds.getMinX() + seen.place().x() * bounds.getWidth(),
                        bounds.getMinY() + seen.place().y() * bounds.getHeight(),
                        seen.place().width() * bounds.getWidth(),
                        seen.place().height() * bounds.getHeight()));
        frame.getChildren().setAll(view, mark);
    }

    /** As wide as it may be so that it is not too high, and never larger than it is. */
    private static double fitting(Image image) {
        double highest = image.getWidth() * HIGHEST / Math.max(1, image.getHeight());
        return Math.min(image.getWidth(), highest);
    }
}
