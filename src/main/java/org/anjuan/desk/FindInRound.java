package org.anjuan.desk;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageTexts;
import org.anjuan.casefile.Quotes;
import org.anjuan.casefile.SourceId;
import org.anjuan.desk.FindText.Searched;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.RoundId;
import org.anjuan.store.SearchIndex;
import org.jspecify.annotations.Nullable;

/**
 * Finds words in all cases of a round: by the index where a file is in it with all its pages, else by reading the file. A
 * file of which some pages had no text may have been recognised since, so it is read. Which files are in the index is asked
 * before what it finds, so that none slips through that comes into it meanwhile.
 */
public final class FindInRound {
    private final Workspace workspace;
    private final Reviews reviews;
    private final Pages pages;
    private final PageTexts texts;
    private final SearchIndex index;

    FindInRound(Workspace workspace, Reviews reviews, Pages pages, PageTexts texts, SearchIndex index) {
        this.workspace = workspace;
        this.reviews = reviews;
        this.pages = pages;
        this.texts = texts;
        this.index = index;
    }

    /**
     * Looks through all cases in the order they were listed; slow, so ask in the background.
     *
     * @param each gets every hit as it is found, on the searching thread
     */
    public Searched find(RoundId round, String words, Consumer<CaseHit> each, Control control) {
        var search = new Search(words, each, control);
        var entries = workspace.ask(store -> store.cases().of(round));
        int done = 0;
        for (var entry : entries) {
            if (control.cancelled()) {
                break;
            }
            workspace.ask(store -> store.cases().caseFile(entry.id())).ifPresent(file -> search.through(entry, file));
            control.progress(new Progress(++done, entries.size(), entry.title()));
        }
        return new Searched(search.hits, search.looked, search.withoutText);
    }

    /** One search while it goes on. */
    private final class Search {
        private final String words;
        private final Consumer<CaseHit> each;
        private final Control control;
        private final Set<SourceId> indexed;
        private final Set<PageKey> candidates;
        private int hits;
        private int looked;
        private int withoutText;
        private @Nullable CaseFile arranged;

        Search(String words, Consumer<CaseHit> each, Control control) {
            this.words = words;
            this.each = each;
            this.control = control;
            this.indexed = SearchIndex.canFind(words) ? index.whole() : Set.of();
            this.candidates = indexed.isEmpty() ? Set.of() : candidates();
        }

        private Set<PageKey> candidates() {
            var found = new HashSet<PageKey>();
            index.find(words, page -> {
                found.add(page);
                return !control.cancelled();
            });
            return found;
        }

        void through(CaseEntry entry, CaseFile file) {
            pages.know(file);
            for (var page : file.pages()) {
                if (control.cancelled()) {
                    return;
                }
                looked++;
                if (!indexed.contains(page.source())) {
                    withoutText += look(entry, page).origin() == PageText.Origin.NONE ? 1 : 0;
                } else if (candidates.contains(page)) {
                    look(entry, page);
                }
            }
        }

        private PageText look(CaseEntry entry, PageKey page) {
            var text = texts.read(page);
            for (var match : Quotes.find(text, words)) {
                each.accept(new CaseHit(entry, arranged(entry), new Hit(page, match)));
                hits++;
            }
            return text;
        }

        /** The case in the order of its review, which is worked out only where something was found. */
        private CaseFile arranged(CaseEntry entry) {
            var file = arranged;
            if (file == null || !file.id().equals(entry.id())) {
                file = workspace
                        .ask(store -> reviews.caseFile(store, entry.id()))
                        .orElseThrow();
                arranged = file;
            }
            return file;
        }
    }
}
