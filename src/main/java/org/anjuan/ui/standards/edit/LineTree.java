package org.anjuan.ui.standards.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.anjuan.desk.WorkingWords;
import org.anjuan.standard.StandardProblem;
import org.anjuan.standard.edit.At;
import org.anjuan.standard.edit.Place;
import org.anjuan.ui.kit.Attached;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Styles;
import org.jspecify.annotations.Nullable;

/** The lines of a standard as a tree; the one that is chosen is the place of the model. */
final class LineTree extends TreeView<Place> {
    private final Host host;
    private final EditorModel model;
    private final Set<Place> closed = new HashSet<>();
    private final Set<Place> wrong = new HashSet<>();
    private List<Place> places = List.of();

    LineTree(Host host, EditorModel model) {
        this.host = host;
        this.model = model;
        setId("lines");
        setAccessibleText(host.say("editor.lines"));
        setCellFactory(_ -> new Line());
        getStyleClass().add("aj-lines");
        Attached.listen(this, this::listen);
    }

    /** A split pane puts its panes into the scene only when it is drawn first, which is too late for who shows the screen. */
    private Subscription listen() {
        requestFocus();
        return Subscription.combine(
                model.draft().subscribe(_ -> show()),
                model.problems().subscribe(this::mark),
                model.place().subscribe(this::choose),
                getSelectionModel().selectedItemProperty().subscribe(chosen -> {
                    if (chosen != null
                            && !chosen.getValue().equals(model.place().get())) {
                        model.goTo(chosen.getValue());
                    }
                }));
    }

    /** Lays the tree anew where lines came or went; else only writes its lines anew. */
    private void show() {
        var now = Place.all(model.standard()).toList();
        if (now.equals(places)) {
            refresh();
            return;
        }
        places = now;
        setRoot(laid(now));
        choose(model.place().get());
    }

    private TreeItem<Place> laid(List<Place> all) {
        var root = node(all.getFirst());
        for (var place : all.subList(1, all.size())) {
            parent(root, place.above(model.standard())).getChildren().add(node(place));
        }
        return root;
    }

    private TreeItem<Place> node(Place place) {
        var node = new TreeItem<>(place);
        node.setExpanded(!closed.contains(place));
        node.expandedProperty().subscribe((_, open) -> {
            if (open) {
                closed.remove(place);
            } else {
                closed.add(place);
            }
        });
        return node;
    }

    /** The node of a place that was laid last on its level. */
    private static TreeItem<Place> parent(TreeItem<Place> root, Place place) {
        var node = root;
        while (!node.getValue().equals(place)) {
            node = node.getChildren().getLast();
        }
        return node;
    }

    private void mark(List<StandardProblem> problems) {
        wrong.clear();
        problems.stream()
                .filter(problem -> !problem.kind().isWarning())
                .map(problem -> model.spot(problem).place())
                .forEach(wrong::add);
        refresh();
    }

    private void choose(Place place) {
        var root = getRoot();
        if (root == null) {
            return;
        }
        var node = find(root, place);
        if (node != null && !node.equals(getSelectionModel().getSelectedItem())) {
            for (var each = node.getParent(); each != null; each = each.getParent()) {
                each.setExpanded(true);
            }
            getSelectionModel().select(node);
            scrollTo(Math.max(0, getRow(node) - 3));
        }
    }

    private static @Nullable TreeItem<Place> find(TreeItem<Place> from, Place place) {
        if (from.getValue().equals(place)) {
            return from;
        }
        for (var child : from.getChildren()) {
            var found = find(child, place);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** One line: number, words on one line, points at the right, a sign where something is wrong. */
    private final class Line extends TreeCell<Place> {
        private final Label text = new Label();
        private final Label points = new Label();
        private final HBox row;

        Line() {
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            points.getStyleClass().addAll(Styles.MUTED, Styles.SMALL);
            points.setMinWidth(USE_PREF_SIZE);
            text.setMinWidth(0);
            row = new HBox(text, gap, points);
            row.getStyleClass().add(Styles.ROW);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Place place, boolean empty) {
            super.updateItem(place, empty);
            if (place == null || empty || !place.isIn(model.standard())) {
                setGraphic(null);
                setText(null);
                return;
            }
            text.setText(name(place));
            text.getStyleClass().remove(Styles.STRONG);
            if (place instanceof Place.OfPart || place instanceof Place.Whole) {
                text.getStyleClass().add(Styles.STRONG);
            }
            text.setGraphic(wrong.contains(place) ? Icons.ERROR.node(Styles.ERROR) : null);
            points.setText(points(place));
            setText(name(place));
            setGraphic(row);
        }
    }

    /** The number and the words of a place. */
    private String name(Place place) {
        var standard = model.standard();
        return switch (place) {
            case Place.Whole _ -> standard.title();
            case Place.OfPart(var part) ->
                named(At.part(standard, part).id(), At.part(standard, part).title());
            case Place.OfGroup at ->
                named(At.group(standard, at).id(), At.group(standard, at).title());
            case Place.OfHeading at ->
                named(At.heading(standard, at).id(), At.heading(standard, at).text());
            case Place.OfItem at ->
                named(At.item(standard, at).id(), At.item(standard, at).text());
        };
    }

    private String named(String id, String words) {
        return words.isBlank()
                ? host.say("editor.line.blank", id)
                : host.say("editor.line", id, words.replaceAll("\\s+", " "));
    }

    private String points(Place place) {
        var standard = model.standard();
        return switch (place) {
            case Place.OfItem at
            when At.item(standard, at).points().signum() > 0 ->
                WorkingWords.plain(At.item(standard, at).points());
            case Place.OfGroup at
            when At.part(standard, at.part()).kind().counts() ->
                WorkingWords.plain(At.group(standard, at).sum());
            case Place.OfPart(var part)
            when At.part(standard, part).kind().counts() ->
                WorkingWords.plain(At.part(standard, part).sum());
            case Place.OfPart(var part) ->
                host.say("editor.line.items", At.part(standard, part).items().count());
            case Place _ -> "";
        };
    }
}
