package org.anjuan.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText;
import org.jspecify.annotations.Nullable;

/** Turns drags and keys into places on a page: boxes, runs of text, whole pages. */
public final class DrawingModel {
    private static final Box BY_KEYS = new Box(0.3, 0.4, 0.4, 0.08);
    private static final double STEP = 0.01;

    private final Supplier<List<PageKey>> pages;
    private final PageTextShelf texts;
    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(this, "tool", Tool.BOX);
    private final ReadOnlyObjectWrapper<Optional<Sketch>> sketch =
            new ReadOnlyObjectWrapper<>(this, "sketch", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Anchor.Passage>> selected =
            new ReadOnlyObjectWrapper<>(this, "selected", Optional.empty());
    private Consumer<Anchor.OnPage> drawn = anchor -> {};
    private Consumer<String> copied = text -> {};
    private @Nullable Spot from;
    private boolean picksText;

    DrawingModel(Supplier<List<PageKey>> pages, PageTextShelf texts) {
        this.pages = pages;
        this.texts = texts;
    }

    /** What the left button draws. */
    public ObjectProperty<Tool> toolProperty() {
        return tool;
    }

    /** Changes between drawing boxes and selecting text. */
    public void otherTool() {
        tool.set(tool.get() == Tool.BOX ? Tool.TEXT : Tool.BOX);
    }

    /** Who is given each place that was drawn. */
    public void onDrawn(Consumer<Anchor.OnPage> listener) {
        drawn = listener;
    }

    /** Who puts selected text on the clipboard. */
    public void onCopied(Consumer<String> listener) {
        copied = listener;
    }

    ReadOnlyObjectProperty<Optional<Sketch>> sketchProperty() {
        return sketch.getReadOnlyProperty();
    }

    /** Text that is selected and not used as a proof yet. */
    public ReadOnlyObjectProperty<Optional<Anchor.Passage>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** A drag begins at a point of an upright page. */
    void begin(Spot spot, boolean otherTool) {
        from = spot;
        picksText = (tool.get() == Tool.TEXT) != otherTool;
        selected.set(Optional.empty());
        sketch.set(Optional.empty());
    }

    /** The drag goes on to a point measured on the page where it began. */
    void drag(Spot spot) {
        if (from == null) {
            return;
        }
        if (picksText) {
            pickText(from, spot);
        } else {
            sketch.set(Optional.of(new Sketch(page(), List.of(from.to(spot)), false)));
        }
    }

    /** The drag ends; too small a box, a slip of the hand, is nothing. */
    void end(double leastWidth, double leastHeight) {
        var last = sketch.get();
        boolean text = picksText;
        from = null;
        if (text || last.isEmpty()) {
            return;
        }
        var box = last.get().boxes().getFirst();
        sketch.set(Optional.empty());
        if (box.width() >= leastWidth && box.height() >= leastHeight) {
            hand(last.get().page(), box);
        }
    }

    /** Gives up what is being drawn or is selected; tells whether there was anything. */
    public boolean cancel() {
        boolean any = sketch.get().isPresent() || selected.get().isPresent();
        from = null;
        sketch.set(Optional.empty());
        selected.set(Optional.empty());
        return any;
    }

    /** Makes the selected text a proof; tells whether there was any. */
    public boolean takeSelected() {
        var passage = selected.get();
        passage.ifPresent(found -> {
            cancel();
            drawn.accept(found);
        });
        return passage.isPresent();
    }

    /** Copies the selected text; tells whether there was any. */
    public boolean copySelected() {
        selected.get().ifPresent(passage -> copied.accept(passage.quote()));
        return selected.get().isPresent();
    }

    /** Makes the whole page a proof. */
    public void takePage(PageKey page) {
        cancel();
        drawn.accept(new Anchor.WholePage(page));
    }

    /** Puts a box on the page that keys move. */
    public void beginByKeys(PageKey page) {
        beginByKeys(page, BY_KEYS);
    }

    /** Lets keys move a box from where it is. */
    public void beginByKeys(PageKey page, Box box) {
        cancel();
        sketch.set(Optional.of(new Sketch(page, List.of(box), true)));
    }

    public boolean byKeys() {
        return sketch.get().filter(Sketch::byKeys).isPresent();
    }

    /**
     * Moves the box that keys move, or its lower right corner, by so many steps as the page is seen.
     *
     * @param quarters clockwise quarter turns in which the page is seen
     */
    public void nudge(int dx, int dy, boolean size, int quarters) {
        sketch.get().filter(Sketch::byKeys).ifPresent(now -> {
            var seen = now.boxes().getFirst().turned(quarters);
            var next = size ? sized(seen, dx * STEP, dy * STEP) : moved(seen, dx * STEP, dy * STEP);
            sketch.set(Optional.of(new Sketch(now.page(), List.of(next.turned(-quarters)), true)));
        });
    }

    /** Takes the box that keys moved. */
    public void takeByKeys() {
        sketch.get().filter(Sketch::byKeys).ifPresent(now -> {
            sketch.set(Optional.empty());
            hand(now.page(), now.boxes().getFirst());
        });
    }

    private void hand(PageKey page, Box box) {
        texts.ask(page, text -> drawn.accept(new Anchor.Area(page, box, new TextPick(text).under(box))));
    }

    private void pickText(Spot begin, Spot end) {
        var page = page();
        texts.ask(page, text -> {
            var passage = new TextPick(text).between(begin, end);
            boolean any = text.origin() != PageText.Origin.NONE && passage.isPresent();
            selected.set(any ? passage : Optional.empty());
            sketch.set(any ? passage.map(found -> new Sketch(page, found.boxes(), false)) : Optional.empty());
        });
    }

    private PageKey page() {
        return pages.get().get(from == null ? 0 : from.page());
    }

    private static Box moved(Box box, double dx, double dy) {
        double x = Math.clamp(box.x() + dx, 0, Math.max(0, 1 - box.width()));
        double y = Math.clamp(box.y() + dy, 0, Math.max(0, 1 - box.height()));
        return new Box(x, y, box.width(), box.height());
    }

    private static Box sized(Box box, double dx, double dy) {
        double right = Math.clamp(box.right() + dx, box.x() + STEP, 1);
        double bottom = Math.clamp(box.bottom() + dy, box.y() + STEP, 1);
        return Box.between(box.x(), box.y(), right, bottom);
    }
}
