package org.anjuan.ui.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/** The column of pages: only what is on screen exists as nodes, the scroll bar knows the whole case. */
final class PagesView extends Region {
    private static final Duration SETTLING = Duration.millis(120);

    private final ReaderModel model;
    private final Consumer<SheetView> dress;
    private final Function<IntSupplier, Button> again;
    private final Pane column = new Pane();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private final Map<Integer, SheetView> sheets = new HashMap<>();
    private final PauseTransition settling = new PauseTransition(SETTLING);
    private Runnable wanting = () -> {};
    private boolean following;

    /**
     * The column of a reader.
     *
     * @param dress brings a page's name, picture and marks up to date
     * @param again makes the button that asks for a page once more, where it cannot be shown; given the page's index
     */
    PagesView(ReaderModel model, Consumer<SheetView> dress, Function<IntSupplier, Button> again) {
        this.model = model;
        this.dress = dress;
        this.again = again;
        getStyleClass().add("pages");
        column.getStyleClass().add("pages-column");
        var clip = new Rectangle();
        clip.widthProperty().bind(column.widthProperty());
        clip.heightProperty().bind(column.heightProperty());
        column.setClip(clip);
        down.setOrientation(Orientation.VERTICAL);
        down.setFocusTraversable(false);
        across.setFocusTraversable(false);
        down.valueProperty()
                .subscribe(value -> drag(0, value.doubleValue() - model.column().top()));
        across.valueProperty()
                .subscribe(value -> drag(value.doubleValue() - model.column().left(), 0));
        getChildren().addAll(column, down, across);
        model.pagesProperty().subscribe(now -> drop());
        model.column().flowProperty().subscribe(now -> settle());
        model.column().topProperty().subscribe(now -> moved());
        model.column().leftProperty().subscribe(now -> moved());
        settling.setOnFinished(event -> wanting.run());
    }

    Pane column() {
        return column;
    }

    /** Who is called when other pages, or pages of another size, are to be seen. */
    void onWanting(Runnable listener) {
        wanting = listener;
    }

    List<SheetView> shown() {
        return List.copyOf(sheets.values());
    }

    /** Brings all pages on screen up to date. */
    void dressAll() {
        sheets.values().forEach(dress);
    }

    /** Other pages may stand where these did. */
    private void drop() {
        column.getChildren().removeAll(sheets.values());
        sheets.clear();
    }

    private void settle() {
        requestLayout();
        settling.playFromStart();
    }

    private void moved() {
        requestLayout();
        if (settling.getStatus() != javafx.animation.Animation.Status.RUNNING) {
            wanting.run();
        }
    }

    private void drag(double dx, double dy) {
        if (!following) {
            model.scrollBy(dx, dy);
        }
    }

    @Override
    protected void layoutChildren() {
        double bar = down.prefWidth(-1);
        boolean wide = model.column().flow().width() > getWidth() - bar + 1;
        double width = snapSizeX(getWidth() - bar);
        double height = snapSizeY(getHeight() - (wide ? across.prefHeight(-1) : 0));
        column.resizeRelocate(0, 0, width, height);
        down.resizeRelocate(width, 0, bar, height);
        across.setVisible(wide);
        across.resizeRelocate(0, height, width, across.prefHeight(-1));
        if (width > 0
                && height > 0
                && (width != model.column().width() || height != model.column().height())) {
            model.resize(width, height);
        }
        follow();
        place();
    }

    private void follow() {
        following = true;
        double height = model.column().height();
        scale(down, model.column().flow().height(), height, model.column().top());
        scale(
                across,
                model.column().flow().width(),
                model.column().width(),
                model.column().left());
        following = false;
    }

    private static void scale(ScrollBar bar, double all, double seen, double at) {
        double most = Math.max(0, all - seen);
        bar.setMax(most);
        bar.setVisibleAmount(all == 0 ? 0 : most * seen / all);
        bar.setUnitIncrement(seen / 10);
        bar.setBlockIncrement(seen * 0.9);
        bar.setValue(at);
        bar.setDisable(most == 0);
    }

    private void place() {
        double top = model.column().top();
        var visible = model.column().flow().between(top, top + model.column().height());
        var free = outOfSight(visible.stream().map(Sheet::page).toList());
        for (var sheet : visible) {
            var view = sheets.computeIfAbsent(sheet.page(), page -> free.isEmpty() ? added(sheet) : free.removeLast());
            view.become(sheet);
            dress.accept(view);
            view.resizeRelocate(
                    snapPositionX(sheet.x() - model.column().left()),
                    snapPositionY(sheet.y() - top),
                    sheet.width(),
                    sheet.height());
        }
        column.getChildren().removeAll(free);
    }

    /** The sheets of pages that are not seen any more, taken from those shown: the pages that come next are shown in them. */
    private Deque<SheetView> outOfSight(List<Integer> seen) {
        var free = new ArrayDeque<SheetView>();
        sheets.entrySet().removeIf(entry -> !seen.contains(entry.getKey()) && free.add(entry.getValue()));
        return free;
    }

    private SheetView added(Sheet sheet) {
        var view = new SheetView(sheet, again);
        view.setManaged(false);
        column.getChildren().add(view);
        return view;
    }

    /** Stops what goes on in the background. */
    void close() {
        settling.stop();
    }
}
