package org.anjuan.ui.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.anjuan.casefile.PageKey;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.reader.picture.PagePictures;

/** The strip of all pages: small pictures or bare numbers, what was seen, and how many marks each page has. */
public final class StripView extends VBox {
    /** Narrower than this the strip shows numbers only. */
    private static final double ROOM_FOR_PICTURES = 104;

    private static final double LINE = 30;
    private static final double PICTURE = 132;

    private final Reading reading;
    private final Words words;
    private final PagePictures pictures;
    private final ListView<Integer> list = new ListView<>();
    private final StripMenu menu;
    private final Label seen = new Label();
    private final Set<StripCell> cells = new HashSet<>();
    private Runnable wanting = () -> {};

    StripView(Reading reading, Words words, PagePictures pictures, Commands commands) {
        this.reading = reading;
        this.words = words;
        this.pictures = pictures;
        this.menu = new StripMenu(words, commands);
        getStyleClass().add("strip");
        getStylesheets()
                .add(Objects.requireNonNull(StripView.class.getResource("reader.css"))
                        .toExternalForm());
        list.setId("strip");
        list.getStyleClass().add("edge-to-edge");
        list.setFocusTraversable(false);
        list.setAccessibleText(words.say("reader.strip.title"));
        list.setItems(FXCollections.observableArrayList(
                IntStream.range(0, reading.pages().size()).boxed().toList()));
        list.setCellFactory(view -> {
            var cell = new StripCell(this);
            cells.add(cell);
            return cell;
        });
        seen.getStyleClass().add("strip-seen");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(list, seen);
        widthProperty().subscribe(width -> list.setFixedCellSize(withPictures() ? PICTURE : LINE));
        reading.place().currentProperty().subscribe(now -> follow());
        list.heightProperty().subscribe(now -> follow());
        reading.place().pagesProperty().subscribe(now -> rearranged());
        reading.marks().marksProperty().subscribe(now -> refresh());
        reading.marks().seenProperty().subscribe(now -> refresh());
        reading.marks().saidProperty().subscribe(now -> refresh());
    }

    boolean withPictures() {
        return getWidth() >= ROOM_FOR_PICTURES;
    }

    Reading reading() {
        return reading;
    }

    Words words() {
        return words;
    }

    PagePictures pictures() {
        return pictures;
    }

    /** The menu of what can be done with the current page. */
    StripMenu menu() {
        return menu;
    }

    private void rearranged() {
        refresh();
        wanting.run();
    }

    /** Who is told when other small pictures are to be seen. */
    void onWanting(Runnable listener) {
        wanting = listener;
    }

    void cellChanged() {
        wanting.run();
    }

    /** Indexes of the pages whose small pictures are on screen; none while there are only numbers. */
    List<Integer> wanted() {
        return withPictures() && isVisible()
                ? cells.stream()
                        .filter(cell -> !cell.isEmpty() && cell.isVisible())
                        .map(StripCell::getIndex)
                        .sorted()
                        .toList()
                : List.of();
    }

    void refresh() {
        cells.forEach(StripCell::refresh);
        seen.setText(words.say(
                "reader.strip.seen",
                reading.marks().seenProperty().get().size(),
                reading.pages().size()));
    }

    /** Shows what is new of one page. */
    void refresh(PageKey page) {
        cells.stream()
                .filter(cell ->
                        !cell.isEmpty() && reading.pages().get(cell.getIndex()).equals(page))
                .forEach(StripCell::refresh);
    }

    private void follow() {
        int current = reading.place().current();
        boolean inSight = cells.stream()
                .anyMatch(cell -> !cell.isEmpty()
                        && cell.getIndex() == current
                        && cell.getLayoutY() >= 0
                        && cell.getLayoutY() + cell.getHeight() <= list.getHeight());
        if (!inSight && !list.getItems().isEmpty()) {
            list.scrollTo(Math.max(0, current - 1));
        }
        refresh();
    }
}
