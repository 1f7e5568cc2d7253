package org.anjuan.ui.reader;

import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.PageImages;
import org.anjuan.casefile.PageKey;
import org.anjuan.desk.Jobs;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.EmptyState;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.reader.picture.PagePictures;

/** The document: toolbar, search bar, remarks on the page, and the column of pages. */
public final class ReaderView extends BorderPane {
    private static final long CACHE_BYTES = 256L << 20;

    private final Reading reading;
    private final Words words;
    private final PageRemarks remarks;
    private final PagePictures pictures;
    private final PagesView pages;
    private final StripView strip;
    private final Label banner = new Label();

    public ReaderView(Reading reading, PageImages images, Jobs jobs, Words words, Commands commands) {
        this.reading = reading;
        this.words = words;
        getStyleClass().add("reader");
        getStylesheets()
                .add(Objects.requireNonNull(ReaderView.class.getResource("reader.css"))
                        .toExternalForm());
        remarks = new PageRemarks(images, jobs, words);
        pictures = new PagePictures(images, jobs, CACHE_BYTES, this::arrived);
        pages = new PagesView(reading.place(), pictures, this::dress);
        strip = new StripView(reading, words, pictures);
        pages.onWanting(this::want);
        strip.onWanting(this::want);
        PagesMouse.listen(pages.column(), reading.place(), reading.drawing(), reading.marks());
        banner.getStyleClass().add("reader-banner");
        banner.setWrapText(true);
        var search = new SearchBar(reading.search(), words, commands);
        setTop(new VBox(new ReaderToolbar(reading, words, commands), search, banner));
        setCenter(reading.pages().isEmpty() ? empty() : new StackPane(pages, new SelectionBar(reading, words)));
        follow();
    }

    /** The strip of pages, to be shown beside this view. */
    public StripView strip() {
        return strip;
    }

    /** Where a place is on screen, in the scene's coordinates; empty while its page is not on screen. */
    public Optional<Bounds> seen(Anchor.OnPage place) {
        int page = reading.pages().indexOf(place.page());
        return pages.shown().stream()
                .filter(view -> view.sheet().page() == page)
                .findFirst()
                .map(view -> view.inScene(Box.around(place.boxes())));
    }

    /** Whether all pictures and texts that are wanted are there. */
    public boolean settled() {
        return pictures.idle() && reading.texts().idle();
    }

    /** Stops what goes on in the background. */
    public void close() {
        reading.search().close();
        pages.close();
    }

    private void follow() {
        var place = reading.place();
        reading.marks().marksProperty().subscribe(now -> pages.dressAll());
        reading.marks().chosenProperty().subscribe(now -> pages.dressAll());
        reading.drawing().sketchProperty().subscribe(now -> pages.dressAll());
        reading.search().standProperty().subscribe(now -> pages.dressAll());
        place.currentProperty().subscribe(now -> place.currentPage().ifPresent(this::remark));
        place.currentPage().ifPresent(this::remark);
    }

    private void remark(PageKey page) {
        remarks.ask(page, text -> {
            if (reading.place().currentPage().filter(page::equals).isPresent()) {
                banner.setText(text);
                banner.setVisible(!text.isEmpty());
                banner.setManaged(!text.isEmpty());
            }
        });
    }

    private void want() {
        var place = reading.place();
        pictures.want(wishes().of(place.flow(), place.topProperty().get(), place.viewHeight(), strip.wanted()));
    }

    private Wishes wishes() {
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        return new Wishes(reading.pages(), reading::scanned, scale);
    }

    private void arrived(PageKey page) {
        pages.shown().stream()
                .filter(view -> reading.pages().get(view.sheet().page()).equals(page))
                .forEach(this::dress);
        strip.refresh();
        reading.place().currentPage().filter(page::equals).ifPresent(this::remark);
    }

    private void dress(SheetView view) {
        int index = view.sheet().page();
        var page = reading.pages().get(index);
        view.name(words.say("reader.page.coming", index + 1));
        pictures.best(wishes().sharp(view.sheet())).ifPresent(view::show);
        pictures.problem(page)
                .ifPresent(problem -> view.cannotShow(
                        words.say("reader.page.broken", index + 1, fileName(page), page.number(), words.say(problem))));
        view.marks()
                .show(
                        view.sheet(),
                        new MarksLayer.Content(
                                reading.marks().on(page),
                                reading.marks().chosenProperty().get(),
                                reading.search().on(page),
                                reading.search().currentOn(page),
                                reading.drawing()
                                        .sketchProperty()
                                        .get()
                                        .filter(sketch -> sketch.page().equals(page))));
    }

    private String fileName(PageKey page) {
        return reading.place()
                .caseFile()
                .source(page.source())
                .map(source -> source.name())
                .orElse("");
    }

    private EmptyState empty() {
        return new EmptyState(Icons.PAGE, words.say("reader.empty.title"), words.say("reader.empty.how"));
    }
}
