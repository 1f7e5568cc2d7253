package org.anjuan.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.PageTexts;
import org.anjuan.casefile.Source;
import org.anjuan.store.SearchIndex;
import org.anjuan.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the texts of case files into the search index in the background, one file after the other; nobody waits for it. */
final class Indexing implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);

    private final SearchIndex index;
    private final Pages pages;
    private final PageTexts texts;
    private final Supplier<List<CaseFile>> all;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Threads.named("index", Urgency.AT_REST));
    private volatile boolean closed;

    /** @param all asks for every case file of the workspace */
    private Indexing(SearchIndex index, Pages pages, PageTexts texts, Supplier<List<CaseFile>> all) {
        this.all = all;
        this.index = index;
        this.pages = pages;
        this.texts = texts;
    }

    /** Opens the index of a workspace and begins with what was taken in before and is not in it yet. */
    static Indexing begin(Path folder, Workspace workspace, Pages pages, PageTexts texts) {
        var index = SearchIndex.open(folder.resolve("search.db"));
        var indexing = new Indexing(index, pages, texts, () -> workspace.ask(Indexing::taken));
        indexing.learn(indexing.all);
        return indexing;
    }

    private static List<CaseFile> taken(Store store) {
        return store.rounds().all().stream()
                .flatMap(round -> store.cases().of(round.id()).stream())
                .flatMap(entry -> store.cases().caseFile(entry.id()).stream())
                .toList();
    }

    SearchIndex index() {
        return index;
    }

    /** Lets all words go, and takes the files in again that are still there; false when words may be left. */
    boolean forget() {
        boolean gone = index.clear();
        learn(all);
        return gone;
    }

    /** Some time from now the sources of this case are in the index. */
    void learn(CaseFile file) {
        learn(() -> List.of(file));
    }

    private void learn(Supplier<List<CaseFile>> files) {
        thread.execute(() -> {
            try {
                for (var file : files.get()) {
                    pages.know(file);
                    file.sources().forEach(this::learn);
                }
            } catch (RuntimeException fault) {
                LOG.error("{}", Trouble.of(fault, "indexing files"));
            }
        });
    }

    /** A file of which some pages had no text is looked at again: they may have been recognised since. */
    private void learn(Source source) {
        var wordless = index.wordless(source.id());
        if (closed || wordless.equals(Optional.of(0))) {
            return;
        }
        var words = read(source);
        long left = words.stream().filter(String::isBlank).count();
        boolean news = wordless.isEmpty() || left < wordless.get();
        if (news && !closed && !index.put(source.id(), words)) {
            LOG.warn("A file's text could not be kept for searching");
        }
    }

    private List<String> read(Source source) {
        var words = new ArrayList<String>();
        for (int number = 1; number <= source.pages().size() && !closed; number++) {
            words.add(texts.read(source.page(number)).plain());
        }
        return words;
    }

    /** Lets the page at hand be read and leaves the rest for another time. */
    @Override
    public void close() {
        closed = true;
        thread.close();
        index.close();
    }
}
