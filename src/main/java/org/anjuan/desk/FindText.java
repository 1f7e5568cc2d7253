package org.anjuan.desk;

import java.util.function.Consumer;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageTexts;
import org.anjuan.casefile.Quotes;

/** Finds words in a case file, page after page. */
public final class FindText {

    /**
     * What was looked through.
     *
     * @param hits how often the words were found
     * @param withoutText pages that have no text to look through, such as scans
     */
    public record Searched(int hits, int pages, int withoutText) {}

    private final PageTexts texts;

    public FindText(PageTexts texts) {
        this.texts = texts;
    }

    /**
     * Looks through all pages in running order; slow, so ask in the background.
     *
     * @param each gets every hit as it is found, on the searching thread
     */
    public Searched find(CaseFile file, String words, Consumer<Hit> each, Control control) {
        int hits = 0;
        int withoutText = 0;
        int done = 0;
        var pages = file.pages();
        for (var page : pages) {
            if (control.cancelled()) {
                break;
            }
            var text = texts.read(page);
            withoutText += text.origin() == PageText.Origin.NONE ? 1 : 0;
            for (var match : Quotes.find(text, words)) {
                each.accept(new Hit(page, match));
                hits++;
            }
            control.progress(new Progress(++done, pages.size(), ""));
        }
        return new Searched(hits, done, withoutText);
    }
}
