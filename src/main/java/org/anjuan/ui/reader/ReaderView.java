package org.anjuan.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.PageImages;
import org.anjuan.casefile.PageKey;
import org.anjuan.desk.Jobs;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.EmptyState;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.reader.picture.PagePictures;
import org.anjuan.ui.reader.picture.Shot;

/** The document: toolbar, search bar, remarks on the page, and the column of pages, or two of them. */
public final class ReaderView extends BorderPane {
    /** Bytes of pictures of pages that are kept, for all views together. */
    static final long CACHE_BYTES = 96L << 20;

    private final Reading reading;
    private final Words words;
    private final PageRemarks remarks;
    private final PagePictures pictures;
    private final PageDresser dresser;
    private final PagesView pages;
    private final PagesView secondPages;
    private final Lens lens;
    private final StripView strip;
    private final Label banner = new Label();
    private final ReadOnlyBooleanWrapper sideBySide = new ReadOnlyBooleanWrapper(this, "sideBySide");
    private boolean closed;

    public ReaderView(Reading reading, PageImages images, Jobs jobs, Words words, Commands commands) {
        this.reading = reading;
        this.words = words;
        getStyleClass().add("reader");
        getStylesheets()
                .add(Objects.requireNonNull(ReaderView.class.getResource("reader.css"))
                        .toExternalForm());
        remarks = new PageRemarks(images, jobs, words);
        pictures = new PagePictures(images, jobs, CACHE_BYTES, this::arrived);
        dresser = new PageDresser(reading, pictures, words, this::want);
        pages = column(reading.place());
        secondPages = column(reading.second().place());
        lens = new Lens(reading, pictures, this::wishes);
        strip = new StripView(reading, words, pictures, commands);
        strip.onWanting(this::want);
        banner.getStyleClass().add("reader-banner");
        banner.setWrapText(true);
        var search = new SearchBar(reading.search(), words, commands);
        var tone = new ToneBar(reading.tone(), words);
        setTop(new VBox(new ReaderToolbar(reading, words, commands), search, tone, banner));
        setCenter(reading.pages().isEmpty() ? empty() : pages(commands));
        commands.on(Command.DRAW_AGAIN, () -> reading.place().currentPage().ifPresent(dresser::again));
        follow();
    }

    /** Whether two views stand side by side, and not one above the other. */
    public ReadOnlyBooleanProperty sideBySideProperty() {
        return sideBySide.getReadOnlyProperty();
    }

    /** The strip of pages, to be shown beside this view. */
    public StripView strip() {
        return strip;
    }

    /** Where a place is on screen, in the scene's coordinates; empty while its page is not on screen. */
    public Optional<Bounds> seen(Anchor.OnPage place) {
        int page = reading.pages().indexOf(place.page());
        return sheets().filter(view -> view.sheet().page() == page)
                .findFirst()
                .map(view -> view.inScene(Box.around(place.boxes())));
    }

    /** How many bytes of pictures of pages are in memory. */
    long picturesKept() {
        return pictures.bytes();
    }

    /** Whether all pictures and texts that are wanted are there. */
    public boolean settled() {
        boolean searching = reading.search().standProperty().get().phase() == SearchModel.Phase.RUNNING;
        return pictures.idle() && reading.texts().idle() && !searching;
    }

    /** Stops what goes on in the background. */
    public void close() {
        closed = true;
        reading.search().close();
        pages.close();
        secondPages.close();
        pictures.close();
    }

    private PagesView column(ReaderModel place) {
        var column = new PagesView(place, view -> dresser.dress(view, wishes()), dresser::again);
        column.onWanting(this::want);
        PagesMouse.listen(column.column(), place, reading);
        return column;
    }

    private TwoPanes pages(Commands commands) {
        pages.column()
                .addEventFilter(MouseEvent.MOUSE_MOVED, at -> reading.lens().over(at.getX(), at.getY()));
        var first = new StackPane(pages, lens, new SelectionBar(reading, words));
        var second = new SecondView(reading, secondPages, words, commands);
        var both = new TwoPanes(first, second, reading.second().openProperty());
        sideBySide.bind(both.orientationProperty().isEqualTo(Orientation.HORIZONTAL));
        return both;
    }

    private void follow() {
        var place = reading.place();
        reading.marks().marksProperty().subscribe(now -> dressAll());
        reading.marks().chosenProperty().subscribe(now -> dressAll());
        reading.drawing().sketchProperty().subscribe(now -> dressAll());
        reading.grips().heldProperty().subscribe(now -> dressAll());
        reading.search().standProperty().subscribe(now -> dressAll());
        reading.tone().toneProperty().subscribe(now -> dressAll());
        reading.lens().atProperty().subscribe(now -> want());
        reading.second().openProperty().subscribe(now -> want());
        place.currentProperty().subscribe(now -> place.currentPage().ifPresent(this::remark));
        place.currentPage().ifPresent(this::remark);
    }

    private void dressAll() {
        pages.dressAll();
        secondPages.dressAll();
    }

    private Stream<SheetView> sheets() {
        return reading.second().openProperty().get()
                ? Stream.concat(pages.shown().stream(), secondPages.shown().stream())
                : pages.shown().stream();
    }

    private void remark(PageKey page) {
        remarks.ask(page, text -> {
            if (reading.place().currentPage().filter(page::equals).isPresent()) {
                var all = isReduced(page) ? (words.say("reader.remark.reduced") + " " + text).strip() : text;
                banner.setText(all);
                banner.setVisible(!all.isEmpty());
                banner.setManaged(!all.isEmpty());
            }
        });
    }

    private boolean isReduced(PageKey page) {
        return pages.shown().stream()
                .filter(view -> reading.pages().get(view.sheet().page()).equals(page))
                .findFirst()
                .flatMap(view -> pictures.best(wishes().sharp(view.sheet())))
                .filter(Shot::reduced)
                .isPresent();
    }

    private void want() {
        var views = new ArrayList<>(List.of(Wishes.InSight.of(reading.place())));
        if (reading.second().openProperty().get()) {
            views.add(Wishes.InSight.of(reading.second().place()));
        }
        pictures.want(wishes().of(views, strip.wanted(), reading.lens().under()));
    }

    private Wishes wishes() {
        return new Wishes(
                reading.pages(),
                page -> reading.scanned(page) && !pictures.any(page),
                reading::scanned,
                scale(),
                together());
    }

    private int together() {
        return 1
                + (reading.second().openProperty().get() ? 1 : 0)
                + (reading.lens().under().isPresent() ? 1 : 0);
    }

    private double scale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }

    private void arrived(PageKey page) {
        if (closed) {
            return;
        }
        sheets().filter(view -> reading.pages().get(view.sheet().page()).equals(page))
                .forEach(view -> dresser.dress(view, wishes()));
        strip.refresh(page);
        lens.refresh();
        reading.place().currentPage().filter(page::equals).ifPresent(this::remark);
    }

    private EmptyState empty() {
        return new EmptyState(Icons.PAGE, words.say("reader.empty.title"), words.say("reader.empty.how"));
    }
}
