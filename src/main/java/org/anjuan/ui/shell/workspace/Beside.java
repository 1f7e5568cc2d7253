package org.anjuan.ui.shell.workspace;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.anjuan.casefile.Anchor;

/** Places a small window beside the place it speaks of: to its right, or its left, wherever it can be seen whole. */
final class Beside extends Pane {
    private static final double GAP = 10;

    private final Region small;
    private final Function<Anchor.OnPage, Optional<Bounds>> where;
    private Optional<Anchor.OnPage> place = Optional.empty();

    Beside(Region small, Function<Anchor.OnPage, Optional<Bounds>> where) {
        this.small = small;
        this.where = where;
        small.setManaged(false);
        setPickOnBounds(false);
        getChildren().add(small);
    }

    /** Beside this place from now on. */
    void stand(Optional<Anchor.OnPage> next) {
        place = next;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        small.applyCss();
        double width = snapSizeX(small.prefWidth(-1));
        double height = snapSizeY(Math.min(small.prefHeight(width), getHeight() - 2 * GAP));
        var at = place.flatMap(where).map(this::sceneToLocal);
        double x = at.map(bounds -> beside(bounds, width)).orElse((getWidth() - width) / 2);
        double y = at.map(Bounds::getMinY).orElse((getHeight() - height) / 2);
        small.resizeRelocate(
                snapPositionX(Math.clamp(x, GAP, Math.max(GAP, getWidth() - width - GAP))),
                snapPositionY(Math.clamp(y, GAP, Math.max(GAP, getHeight() - height - GAP))),
                width,
                height);
    }

    private double beside(Bounds bounds, double width) {
        double right = bounds.getMaxX() + GAP;
        double left = bounds.getMinX() - GAP - width;
        return right + width + GAP <= getWidth() || left < GAP ? right : left;
    }
}
