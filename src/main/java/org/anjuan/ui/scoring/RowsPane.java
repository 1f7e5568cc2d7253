package org.anjuan.ui.scoring;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * A long list of rows of which only those on screen exist as nodes. Rows of a shape are equally high, so the scroll bar
 * knows the whole list; the current row is as high as it needs to be. The wheel scrolls and does nothing else.
 *
 * <p>A key that changes two rows changes two nodes: a node whose row is gone becomes that of another, and what is laid out
 * anew is the list alone, not the window around it.
 */
final class RowsPane extends Region {

    /** A row's node while it is on screen. */
    private record Shown(Row row, Region node) {}

    private final BiFunction<Row, Optional<Region>, Region> nodes;
    private final Pane rows = new Pane();
    private final ScrollBar bar = new ScrollBar();
    private final Region inside = new Inside();
    private final Map<Integer, Shown> shown = new HashMap<>();
    private final Map<Row.Shape, Deque<Region>> spare = new EnumMap<>(Row.Shape.class);
    private final Map<Row.Shape, Double> heights = new EnumMap<>(Row.Shape.class);
    private List<Row> all = List.of();
    private List<Double> tops = List.of(0.0);
    private int current = -1;
    private boolean reveal;
    private boolean laying;

    /**
     * An empty list.
     *
     * @param nodes gives a row its node: the one it is handed, of the same shape, or else a new one; for the current row
     *     always the same
     */
    RowsPane(BiFunction<Row, Optional<Region>, Region> nodes) {
        this.nodes = nodes;
        getStyleClass().add("rows");
        var clip = new Rectangle();
        clip.widthProperty().bind(rows.widthProperty());
        clip.heightProperty().bind(rows.heightProperty());
        rows.setClip(clip);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().subscribe(now -> layAgain());
        addEventHandler(ScrollEvent.SCROLL, event -> {
            bar.setValue(Math.clamp(bar.getValue() - event.getDeltaY(), 0, bar.getMax()));
            event.consume();
        });
        inside.setManaged(false);
        getChildren().add(inside);
    }

    /** What is in the list; being laid out by itself, it never troubles what the list stands in. */
    private final class Inside extends Region {
        Inside() {
            getChildren().addAll(rows, bar);
        }

        @Override
        protected void layoutChildren() {
            laying = true;
            layOut(getWidth(), getHeight());
            laying = false;
        }
    }

    /** Shows these rows; the current one comes into sight when it is another than before. */
    void show(List<Row> next) {
        int nowCurrent = currentOf(next);
        reveal |= nowCurrent >= 0 && !sameItem(next, nowCurrent);
        all = next;
        current = nowCurrent;
        layAgain();
    }

    /** The current row may be of another height now. */
    void currentChanged() {
        layAgain();
    }

    /** All rows may be of another height now. */
    void remeasure() {
        heights.clear();
        layAgain();
    }

    /** With the next pulse; what the layout itself stirs up is part of it. */
    private void layAgain() {
        if (!laying) {
            inside.requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        inside.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private void layOut(double wide, double high) {
        double barWide = bar.prefWidth(-1);
        double width = snapSizeX(wide - barWide);
        rows.resizeRelocate(0, 0, width, high);
        bar.resizeRelocate(width, 0, barWide, high);
        letGo(this::keepsItsShape);
        prepareCurrent();
        measure(width);
        double full = tops.getLast();
        bar.setMax(Math.max(0, full - high));
        bar.setVisibleAmount(full == 0 ? 0 : bar.getMax() * high / full);
        bar.setBlockIncrement(high * 0.9);
        bar.setUnitIncrement(high / 12);
        bar.setVisible(full > high);
        bar.setValue(Math.clamp(reveal ? revealed() : bar.getValue(), 0, bar.getMax()));
        reveal = false;
        letGo((index, _) -> index == current || inSight(index));
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
        var known = heights.get(row.shape());
        if (known != null) {
            return known;
        }
        var probe = take(row);
        probe.applyCss();
        double height = snapSizeY(probe.prefHeight(width));
        spare(row.shape()).push(probe);
        heights.put(row.shape(), height);
        return height;
    }

    private double revealed() {
        if (current < 0) {
            return bar.getValue();
        }
        double margin = getHeight() / 6;
        double above = tops.get(current) - margin;
        double below = tops.get(current + 1) + margin - getHeight();
        double at = Math.min(above, Math.max(below, bar.getValue()));
        return at == bar.getValue() ? at : wholeRowAt(at);
    }

    /** Where the first row in sight begins that is not cut by the upper edge. */
    private double wholeRowAt(double edge) {
        return tops.stream().filter(top -> top >= edge).findFirst().orElse(edge);
    }

    /** Nodes of rows that do not stay are free for others. */
    private void letGo(BiPredicate<Integer, Row> stays) {
        shown.entrySet().removeIf(entry -> {
            var there = entry.getValue();
            boolean goes = !stays.test(entry.getKey(), there.row());
            if (goes) {
                spare(there.row().shape()).push(there.node());
            }
            return goes;
        });
    }

    private boolean keepsItsShape(int index, Row was) {
        return index < all.size() && all.get(index).shape() == was.shape();
    }

    private void place(double width) {
        for (int index = 0; index < all.size(); index++) {
            if (index == current || inSight(index)) {
                var node = node(index);
                double height = tops.get(index + 1) - tops.get(index);
                node.resizeRelocate(0, snapPositionY(tops.get(index) - bar.getValue()), width, height);
                node.setVisible(true);
            }
        }
        spare.values().forEach(nodes -> nodes.forEach(node -> node.setVisible(false)));
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
        if (there != null) {
            spare(there.row().shape()).push(there.node());
        }
        var node = take(row);
        shown.put(index, new Shown(row, node));
        return node;
    }

    /** A node that is free, or a new one. */
    private Region take(Row row) {
        var node = nodes.apply(row, Optional.ofNullable(spare(row.shape()).poll()));
        if (node.getParent() == null) {
            node.setManaged(false);
            rows.getChildren().add(node);
        }
        return node;
    }

    private Deque<Region> spare(Row.Shape shape) {
        return spare.computeIfAbsent(shape, _ -> new ArrayDeque<>());
    }

    private static int currentOf(List<Row> rows) {
        for (int index = 0; index < rows.size(); index++) {
            if (rows.get(index).shape() == Row.Shape.CARD) {
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
