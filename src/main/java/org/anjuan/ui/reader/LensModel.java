package org.anjuan.ui.reader;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** 放大镜: enlarges what lies under one point of the pages, for stamps and small print. */
public final class LensModel {
    /** How many times larger than in the page itself. */
    static final double TIMES = 2.5;

    private static final double STEP = 24;

    private final ReaderModel place;
    private final ReadOnlyObjectWrapper<Optional<At>> at = new ReadOnlyObjectWrapper<>(this, "at", Optional.empty());

    /** A point of the view, in logical pixels. */
    record At(double x, double y) {}

    LensModel(ReaderModel place) {
        this.place = place;
    }

    /** Where the lens is; empty while there is none. */
    ReadOnlyObjectProperty<Optional<At>> atProperty() {
        return at.getReadOnlyProperty();
    }

    /** Takes the lens out, to the middle of the view, or puts it away. */
    public void takeOrPutAway() {
        at.set(
                at.get().isPresent()
                        ? Optional.empty()
                        : Optional.of(new At(
                                place.column().width() / 2, place.column().height() / 2)));
    }

    /** Puts the lens away; tells whether there was one. */
    public boolean putAway() {
        boolean was = at.get().isPresent();
        at.set(Optional.empty());
        return was;
    }

    /** Moves the lens by so many steps, within the view; tells whether there is one. */
    public boolean move(int dx, int dy) {
        at.get().ifPresent(now -> over(now.x() + dx * STEP, now.y() + dy * STEP));
        return at.get().isPresent();
    }

    /** Holds the lens over a point of the view. */
    void over(double x, double y) {
        if (at.get().isPresent()) {
            at.set(Optional.of(new At(
                    Math.clamp(x, 0, place.column().width()),
                    Math.clamp(y, 0, place.column().height()))));
        }
    }

    /** The page under the lens; empty between pages. */
    Optional<Sheet> under() {
        return at.get().flatMap(now -> place.column().under(now.x(), now.y()));
    }
}
