package org.anjuan.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.anjuan.casefile.Box;

/** What lies over one page's picture: marks, hits of a search, and what is being drawn. Nothing is painted into it. */
final class MarksLayer extends Pane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /**
     * What to show over a page.
     *
     * @param chosen id of the mark drawn strongest
     * @param hit the hit one is at
     * @param held the box that can be moved, with its handles
     */
    record Content(
            List<Mark> marks,
            String chosen,
            List<List<Box>> hits,
            Optional<List<Box>> hit,
            Optional<Sketch> sketch,
            Optional<GripModel.Held> held) {
        static final Content NONE =
                new Content(List.of(), "", List.of(), Optional.empty(), Optional.empty(), Optional.empty());

        /** Where a mark is drawn: where it is held, or else where it belongs. */
        List<Box> boxes(Mark mark) {
            return held.filter(now -> now.mark().equals(mark))
                    .map(now -> List.of(now.box()))
                    .orElse(mark.boxes());
        }
    }

    private Content content = Content.NONE;
    private Optional<Sheet> sheet = Optional.empty();

    MarksLayer() {
        getStyleClass().add("marks-layer");
        setPickOnBounds(false);
    }

    void show(Sheet newSheet, Content newContent) {
        if (newContent.equals(content) && sheet.filter(newSheet::equals).isPresent()) {
            return;
        }
        sheet = Optional.of(newSheet);
        content = newContent;
        var nodes = new ArrayList<Node>();
        content.hits().forEach(hit -> hit.forEach(box -> nodes.add(hit(newSheet, box, hit))));
        content.marks().forEach(mark -> nodes.addAll(nodes(newSheet, mark)));
        content.sketch().ifPresent(sketch -> sketch.boxes().forEach(box -> nodes.add(sketch(newSheet, box, sketch))));
        content.held().ifPresent(held -> nodes.addAll(grips(newSheet, held)));
        getChildren().setAll(nodes);
    }

    private static List<Region> grips(Sheet on, GripModel.Held held) {
        return new Grips(on.seen(held.box()))
                .handles().stream().map(MarksLayer::grip).toList();
    }

    private static Region grip(Grips.Handle handle) {
        var region = new Region();
        region.getStyleClass().add("grip");
        region.setId("grip-" + handle.grip().name().toLowerCase(Locale.ROOT));
        region.setCursor(cursor(handle.grip()));
        place(region, handle.x() - Grips.REACH, handle.y() - Grips.REACH, 2 * Grips.REACH, 2 * Grips.REACH);
        return region;
    }

    private static Cursor cursor(Grip grip) {
        return switch (grip) {
            case TOP_LEFT -> Cursor.NW_RESIZE;
            case TOP -> Cursor.N_RESIZE;
            case TOP_RIGHT -> Cursor.NE_RESIZE;
            case RIGHT -> Cursor.E_RESIZE;
            case BOTTOM_RIGHT -> Cursor.SE_RESIZE;
            case BOTTOM -> Cursor.S_RESIZE;
            case BOTTOM_LEFT -> Cursor.SW_RESIZE;
            case LEFT -> Cursor.W_RESIZE;
            case INSIDE -> Cursor.MOVE;
        };
    }

    private Region hit(Sheet on, Box box, List<Box> all) {
        var node = region(on, box, "hit");
        node.setMouseTransparent(true);
        node.pseudoClassStateChanged(CURRENT, content.hit().filter(all::equals).isPresent());
        return node;
    }

    private static Region sketch(Sheet on, Box box, Sketch sketch) {
        var node = region(on, box, sketch.byKeys() ? "sketch-by-keys" : "sketch");
        node.setMouseTransparent(true);
        return node;
    }

    private List<Node> nodes(Sheet on, Mark mark) {
        var nodes = new ArrayList<Node>();
        boolean isChosen = mark.id().equals(content.chosen());
        var kind = "mark-" + mark.kind().name().toLowerCase(Locale.ROOT);
        boolean held = content.held().filter(now -> now.mark().equals(mark)).isPresent();
        for (var box : content.boxes(mark)) {
            var node = region(on, box, "mark");
            node.getStyleClass().add(kind);
            node.setCursor(held ? Cursor.MOVE : Cursor.HAND);
            node.pseudoClassStateChanged(CHOSEN, isChosen);
            Tooltip.install(node, new Tooltip(mark.about()));
            nodes.add(node);
        }
        if (!mark.label().isEmpty()) {
            var label = label(on, mark, content.boxes(mark).getFirst());
            label.getStyleClass().add(kind);
            label.pseudoClassStateChanged(CHOSEN, isChosen);
            nodes.add(label);
        }
        return nodes;
    }

    private static Label label(Sheet on, Mark mark, Box box) {
        var label = new Label(mark.label());
        label.getStyleClass().add("mark-label");
        label.setMouseTransparent(true);
        label.setAccessibleText(mark.about());
        var seen = on.seen(box);
        label.layoutXProperty()
                .bind(label.widthProperty()
                        .map(width -> Math.max(
                                0,
                                Math.min(
                                        seen.x() + seen.width() - width.doubleValue(),
                                        on.width() - width.doubleValue()))));
        label.layoutYProperty()
                .bind(label.heightProperty()
                        .map(height -> seen.y() > height.doubleValue() ? seen.y() - height.doubleValue() : seen.y()));
        return label;
    }

    private static Region region(Sheet on, Box box, String style) {
        var seen = on.seen(box);
        var region = new Region();
        region.getStyleClass().add(style);
        place(region, seen.x(), seen.y(), seen.width(), seen.height());
        return region;
    }

    private static void place(Region region, double x, double y, double width, double height) {
        region.resizeRelocate(x, y, width, height);
        region.setPrefSize(width, height);
        region.setManaged(false);
    }
}
