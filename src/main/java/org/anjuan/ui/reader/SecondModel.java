package org.anjuan.ui.reader;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.anjuan.review.Place;

/**
 * 对照: a second view of the same case. Keys move the first; the second stands still, or goes along at the distance it has,
 * and the two can change places.
 */
public final class SecondModel {
    private final ReaderModel first;
    private final ReaderModel second;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final BooleanProperty together = new SimpleBooleanProperty(this, "together");
    private double before;

    SecondModel(ReaderModel first, ReaderModel second) {
        this.first = first;
        this.second = second;
        first.onMoved(this::follow);
    }

    /** The second view. */
    public ReaderModel place() {
        return second;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Whether the second view goes along with the first. */
    public BooleanProperty togetherProperty() {
        return together;
    }

    /** Opens the second view at the page one is at, or closes it. */
    public void openOrClose() {
        if (open.get()) {
            open.set(false);
        } else {
            first.place().ifPresent(second::come);
            before = position();
            open.set(true);
        }
    }

    /**
     * Opens the second view as it was left.
     *
     * @param page index of the page it showed
     */
    public void restore(int page, boolean along) {
        if (!open.get() && page >= 0 && page < second.pages().size()) {
            first.place()
                    .ifPresent(now -> second.come(
                            new Place(second.pages().get(page), 0, now.zoom(), second.quarters(page), null)));
            before = position();
            open.set(true);
            together.set(along);
        }
    }

    /** Lets the second view go along from now on, or stand still; opens it where it is not open. */
    public void otherTogether() {
        if (!open.get()) {
            openOrClose();
        }
        together.set(!together.get());
    }

    /** Each view shows from now on what the other showed. */
    public void swap() {
        if (open.get()) {
            var one = first.place();
            var other = second.place();
            boolean was = together.get();
            together.set(false);
            other.ifPresent(first::come);
            one.ifPresent(second::come);
            together.set(was);
        }
    }

    private void follow() {
        double now = position();
        double moved = now - before;
        before = now;
        if (open.get() && together.get() && moved != 0) {
            second.place().ifPresent(place -> goBy(place, moved));
        }
    }

    private void goBy(Place place, double moved) {
        double wished = second.pages().indexOf(place.page()) + place.top() + moved;
        int page = Math.clamp((int) Math.floor(wished), 0, second.pages().size() - 1);
        var key = second.pages().get(page);
        second.come(new Place(key, wished - page, place.zoom(), second.quarters(page), null));
    }

    /** How far the first view is, in pages. */
    private double position() {
        return first.place()
                .map(place -> first.pages().indexOf(place.page()) + place.top())
                .orElse(0.0);
    }
}
