package org.anjuan.ui.reader;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageTexts;
import org.anjuan.casefile.Source;
import org.anjuan.desk.FindText;
import org.anjuan.desk.Jobs;

/** Everything that is decided while a case is read, without a single node. */
public record Reading(
        ReaderModel place,
        SecondModel second,
        MarksModel marks,
        DrawingModel drawing,
        GripModel grips,
        SearchModel search,
        LensModel lens,
        ToneModel tone,
        PageTextShelf texts) {
    private static final int FIRST_LINES = 8;

    /** Begins to read a case. */
    public static Reading of(CaseFile caseFile, PageTexts texts, FindText findText, Jobs jobs) {
        var turns = new Turns();
        var place = new ReaderModel(caseFile, turns);
        var shelf = new PageTextShelf(texts, jobs);
        var search = new SearchModel(caseFile, findText, jobs);
        var marks = new MarksModel();
        search.onShown(hit -> place.show(hit.page(), Box.around(hit.match().boxes())));
        return new Reading(
                place,
                new SecondModel(place, new ReaderModel(caseFile, turns)),
                marks,
                new DrawingModel(place::pages, shelf),
                new GripModel(place::pages, marks, shelf),
                search,
                new LensModel(place),
                new ToneModel(),
                shelf);
    }

    /** The same pages run in another order from now on; what was found before is forgotten, since it ran otherwise. */
    public void rearrange(CaseFile arranged) {
        search.rearrange(arranged);
        place.rearrange(arranged);
        second.place().rearrange(arranged);
    }

    /** Hands over the words a page begins with, after the name of its document; at once where they are known. */
    public void pageWords(PageKey page, Consumer<String> then) {
        texts.ask(
                page,
                text -> then.accept(Stream.concat(
                                Stream.of(document(page)),
                                text.lines().stream().limit(FIRST_LINES).map(Line::text))
                        .collect(Collectors.joining("\n"))));
    }

    /** How many pages' words are being read; a place that was drawn waits for those of its page. */
    public ReadOnlyIntegerProperty readingWords() {
        return texts.readingProperty();
    }

    /** Name of the document a page belongs to: the paper it was read as one of, or else as far as its file's name tells. */
    public String document(PageKey page) {
        var read = marks.papersProperty().get().getOrDefault(page, "");
        return read.isEmpty()
                ? place.caseFile().source(page.source()).map(Source::document).orElse("")
                : read;
    }

    /** Name of the file a page belongs to, with its folders. */
    public String fileName(PageKey page) {
        return place.caseFile().source(page.source()).map(Source::name).orElse("");
    }

    /** Whether pages of this source are pictures, which take longer to draw. */
    boolean scanned(PageKey page) {
        return place.caseFile().source(page.source()).filter(Source::scanned).isPresent();
    }

    List<PageKey> pages() {
        return place.pages();
    }
}
