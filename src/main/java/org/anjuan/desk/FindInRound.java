package org.anjuan.desk;

import java.util.HashSet;
import java.util.Optional;
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

/**
 * Finds words in all cases of a round: by the index where a file is in it with all its pages, else by reading the file. A
 * file of which some pages had no text may have been recognised since, so it is read.
 */
public final class FindInRound {
    private final Workspace workspace;
    private final Pages pages;
    private final PageTexts texts;
    private final SearchIndex index;

    FindInRound(Workspace workspace, Pages pages, PageTexts texts, SearchIndex index) {
        this.workspace = workspace;
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
        private final Optional<Set<PageKey>> candidates;
        private int hits;
        private int looked;
        private int withoutText;

        Search(String words, Consumer<CaseHit> each, Control control) {
            this.words = words;
            this.each = each;
            this.control = control;
            this.candidates = SearchIndex.canFind(words) ? Optional.of(candidates()) : Optional.empty();
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
            var indexed = new HashSet<SourceId>();
            for (var source : file.sources()) {
                if (candidates.isPresent() && index.wordless(source.id()).equals(Optional.of(0))) {
                    indexed.add(source.id());
                }
            }
            for (var page : file.pages()) {
                if (control.cancelled()) {
                    return;
                }
                looked++;
                if (!indexed.contains(page.source())) {
                    withoutText += look(entry, file, page).origin() == PageText.Origin.NONE ? 1 : 0;
                } else if (candidates.orElse(Set.of()).contains(page)) {
                    look(entry, file, page);
                }
            }
        }

        private PageText look(CaseEntry entry, CaseFile file, PageKey page) {
            var text = texts.read(page);
            for (var match : Quotes.find(text, words)) {
                each.accept(new CaseHit(entry, file, new Hit(page, match)));
                hits++;
            }
            return text;
        }
    }
}
