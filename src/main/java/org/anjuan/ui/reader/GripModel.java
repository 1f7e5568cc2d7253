package org.anjuan.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText;
import org.jspecify.annotations.Nullable;

/** Moves and resizes a box that proves something: which one is held, and where it is while it is pulled. */
public final class GripModel {

    /**
     * The box that is held.
     *
     * @param box where it is now on the upright page
     */
    public record Held(Mark mark, Box box) {}

    private record Pull(Grip grip, Box before, Spot from, Sheet on) {}

    private final Supplier<List<PageKey>> pages;
    private final MarksModel marks;
    private final PageTextShelf texts;
    private final ReadOnlyObjectWrapper<Optional<Held>> held =
            new ReadOnlyObjectWrapper<>(this, "held", Optional.empty());
    private BiConsumer<Mark, Anchor.Area> moved = (mark, area) -> {};
    private @Nullable Pull pull;

    GripModel(Supplier<List<PageKey>> pages, MarksModel marks, PageTextShelf texts) {
        this.pages = pages;
        this.marks = marks;
        this.texts = texts;
        marks.marksProperty().subscribe(_ -> settle());
    }

    /** The box that is held; empty for none. */
    public ReadOnlyObjectProperty<Optional<Held>> heldProperty() {
        return held.getReadOnlyProperty();
    }

    /** Who is given a box that was moved, with the mark it belongs to. */
    public void onMoved(BiConsumer<Mark, Anchor.Area> listener) {
        moved = listener;
    }

    /** Holds the box of this proof, if it can be moved; otherwise none. */
    public void hold(String proof) {
        pull = null;
        held.set(marks.movable(proof).map(mark -> new Held(mark, mark.boxes().getFirst())));
    }

    /** Holds none any more; tells whether one was held. */
    public boolean letGo() {
        boolean any = held.get().isPresent();
        pull = null;
        held.set(Optional.empty());
        return any;
    }

    /** Holds the box where its proof has it: what was pulled did not come to be. */
    public void settle() {
        if (pull == null) {
            held.get().ifPresent(now -> hold(now.mark().proof()));
        }
    }

    /** Leaves a box that is being pulled where it was, or else holds none; tells whether there was anything. */
    public boolean cancel() {
        if (pull == null) {
            return letGo();
        }
        pull = null;
        settle();
        return true;
    }

    /**
     * What a press at a point would take hold of.
     *
     * @param px from the sheet's own corner, in logical pixels, as is {@code py}
     */
    Optional<Grip> at(Sheet sheet, double px, double py) {
        return held.get().filter(now -> isOn(sheet, now)).flatMap(now -> new Grips(sheet.seen(now.box())).at(px, py));
    }

    private boolean isOn(Sheet sheet, Held now) {
        return pages.get().get(sheet.page()).equals(now.mark().page());
    }

    /** Begins to pull what is held. */
    void begin(Grip grip, Sheet sheet, Spot from) {
        held.get().ifPresent(now -> pull = new Pull(grip, now.box(), from, sheet));
    }

    boolean pulling() {
        return pull != null;
    }

    /** Pulls on to a point of the page where the pull began. */
    void drag(Spot to, Grip.Least least) {
        var now = pull;
        if (now != null) {
            var box = now.grip()
                    .pull(
                            now.before(),
                            to.x() - now.from().x(),
                            to.y() - now.from().y(),
                            now.on().quarters(),
                            least);
            held.set(held.get().map(any -> new Held(any.mark(), box)));
        }
    }

    /** Lets go of the handle: the box is where it is now. */
    void end() {
        var now = pull;
        pull = null;
        held.get()
                .filter(any -> now != null && !any.box().equals(now.before()))
                .ifPresent(any -> texts.ask(any.mark().page(), text -> moved.accept(any.mark(), area(any, text))));
    }

    private static Anchor.Area area(Held now, PageText text) {
        return new Anchor.Area(now.mark().page(), now.box(), new TextPick(text).under(now.box()));
    }
}
