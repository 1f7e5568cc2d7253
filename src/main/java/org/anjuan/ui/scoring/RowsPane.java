package org.anjuan.ui.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * A long list of rows of which only those on screen exist as nodes. Rows of a kind are equally high, so the scroll bar
 * knows the whole list; the current row is as high as it needs to be. The wheel scrolls and does nothing else.
 */
final class RowsPane extends Region {

    /** A row's node while it is on screen. */
    private record Shown(Row row, Region node) {}

    private final Function<Row, Region> make;
    private final Pane rows = new Pane();
    private final ScrollBar bar = new ScrollBar();
    private final Map<Integer, Shown> shown = new HashMap<>();
    private final Map<Class<?>, Double> heights = new HashMap<>();
    private List<Row> all = List.of();
    private List<Double> tops = List.of(0.0);
    private int current = -1;
    private boolean reveal;
    private boolean again;

    /**
     * An empty list.
     *
     * @param make makes a row's node; for the current row always the same one
     */
    RowsPane(Function<Row, Region> make) {
        this.make = make;
        getStyleClass().add("rows");
        var clip = new Rectangle();
        clip.widthProperty().bind(rows.widthProperty());
        clip.heightProperty().bind(rows.heightProperty());
        rows.setClip(clip);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().subscribe(now -> requestLayout());
        addEventHandler(ScrollEvent.SCROLL, event -> {
            bar.setValue(Math.clamp(bar.getValue() - event.getDeltaY(), 0, bar.getMax()));
            event.consume();
        });
        getChildren().addAll(rows, bar);
    }

    /** Shows these rows; the current one comes into sight when it is another than before. */
    void show(List<Row> next) {
        int nowCurrent = currentOf(next);
        reveal |= nowCurrent >= 0 && !sameItem(next, nowCurrent);
        all = next;
        current = nowCurrent;
        requestLayout();
    }

    /** Brings the current row into sight with the next layout. */
    void reveal() {
        reveal = true;
        requestLayout();
    }

    /** Kinds of rows may be of another height now. */
    void remeasure() {
        heights.clear();
        requestLayout();
    }

    /** A wish that comes while the parent is being laid out does not reach it; it is said again as soon as it does. */
    @Override
    public void requestLayout() {
        super.requestLayout();
        if (!again && getParent() != null && !getParent().isNeedsLayout()) {
            again = true;
            Platform.runLater(() -> {
                again = false;
                super.requestLayout();
            });
        }
    }

    @Override
    protected void layoutChildren() {
        double wide = bar.prefWidth(-1);
        double width = snapSizeX(getWidth() - wide);
        rows.resizeRelocate(0, 0, width, getHeight());
        bar.resizeRelocate(width, 0, wide, getHeight());
        prepareCurrent();
        measure(width);
        double full = tops.getLast();
        bar.setMax(Math.max(0, full - getHeight()));
        bar.setVisibleAmount(full == 0 ? 0 : bar.getMax() * getHeight() / full);
        bar.setBlockIncrement(getHeight() * 0.9);
        bar.setUnitIncrement(getHeight() / 12);
        bar.setVisible(full > getHeight());
        bar.setValue(Math.clamp(reveal ? revealed() : bar.getValue(), 0, bar.getMax()));
        reveal = false;
        place(width);
    }

    /** The current row must be there to tell its height. */
    private void prepareCurrent() {
        if (current >= 0) {
            node(current).applyCss();
        }
    }

    private void measure(double width) {
        var edges = new ArrayList<Double>(all.size() + 1);
        double at = 0;
        for (int index = 0; index < all.size(); index++) {
            edges.add(at);
            at += index == current ? snapSizeY(node(index).prefHeight(width)) : height(all.get(index), width);
        }
        edges.add(at);
        tops = edges;
    }

    private double height(Row row, double width) {
        return heights.computeIfAbsent(row.getClass(), kind -> {
            var probe = make.apply(row);
            rows.getChildren().add(probe);
            probe.applyCss();
            double height = snapSizeY(probe.prefHeight(width));
            rows.getChildren().remove(probe);
            return height;
        });
    }

    private double revealed() {
        if (current < 0) {
            return bar.getValue();
        }
        double margin = getHeight() / 6;
        double above = tops.get(current) - margin;
        double below = tops.get(current + 1) + margin - getHeight();
        return Math.min(above, Math.max(below, bar.getValue()));
    }

    private void place(double width) {
        shown.entrySet().removeIf(entry -> {
            boolean goes = !stays(entry.getKey(), entry.getValue());
            if (goes) {
                rows.getChildren().remove(entry.getValue().node());
            }
            return goes;
        });
        for (int index = 0; index < all.size(); index++) {
            if (index == current || inSight(index)) {
                double height = tops.get(index + 1) - tops.get(index);
                node(index).resizeRelocate(0, snapPositionY(tops.get(index) - bar.getValue()), width, height);
            }
        }
    }

    private boolean stays(int index, Shown there) {
        boolean same = index < all.size() && all.get(index).equals(there.row());
        return same && (index == current || inSight(index));
    }

    private boolean inSight(int index) {
        double from = bar.getValue();
        return tops.get(index + 1) > from && tops.get(index) < from + getHeight();
    }

    private Region node(int index) {
        var row = all.get(index);
        var there = shown.get(index);
        if (there != null && there.row().equals(row)) {
            return there.node();
        }
        var node = make.apply(row);
        if (there != null && !there.node().equals(node)) {
            rows.getChildren().remove(there.node());
        }
        shown.values().removeIf(other -> other.node().equals(node));
        node.setManaged(false);
        if (!rows.getChildren().contains(node)) {
            rows.getChildren().add(node);
        }
        shown.put(index, new Shown(row, node));
        return node;
    }

    private static int currentOf(List<Row> rows) {
        for (int index = 0; index < rows.size(); index++) {
            if (rows.get(index) instanceof Row.ItemLine line && line.current()) {
                return index;
            }
        }
        return -1;
    }

    private boolean sameItem(List<Row> next, int index) {
        return current >= 0
                && all.get(current) instanceof Row.ItemLine before
                && next.get(index) instanceof Row.ItemLine after
                && before.item().id().equals(after.item().id());
    }
}
