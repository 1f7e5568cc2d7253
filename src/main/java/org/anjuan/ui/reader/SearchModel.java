package org.anjuan.ui.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.PageKey;
import org.anjuan.desk.FindText;
import org.anjuan.desk.Hit;
import org.anjuan.desk.Job;
import org.anjuan.desk.Jobs;
import org.anjuan.desk.Progress;
import org.jspecify.annotations.Nullable;

/** Searching the case: hits come in while the search goes on, and one is always the current one. */
public final class SearchModel {

    /**
     * How the search stands.
     *
     * @param at number of the current hit, from 1; 0 for none
     * @param hits how many were found so far
     * @param pages how many pages were looked through so far
     * @param withoutText how many of them have no text
     */
    public record Stand(Phase phase, int at, int hits, int pages, int withoutText) {
        static final Stand NONE = new Stand(Phase.NONE, 0, 0, 0, 0);
    }

    /** Where a search is. */
    public enum Phase {
        /** Nothing is searched. */
        NONE,
        RUNNING,
        DONE,
        /** All pages were looked through, some of which have no text. */
        DONE_IN_PART,
        /** No page has text that could be searched. */
        NO_TEXT,
        /** The search broke off. */
        FAILED
    }

    private CaseFile caseFile;
    private final FindText findText;
    private final Jobs jobs;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final ReadOnlyObjectWrapper<Stand> stand = new ReadOnlyObjectWrapper<>(this, "stand", Stand.NONE);
    private final List<Hit> hits = new ArrayList<>();
    private final Map<PageKey, List<List<Box>>> boxes = new HashMap<>();
    private Consumer<Hit> shown = hit -> {};
    private String query = "";
    private int search;
    private @Nullable Job job;

    SearchModel(CaseFile caseFile, FindText findText, Jobs jobs) {
        this.caseFile = caseFile;
        this.findText = findText;
        this.jobs = jobs;
    }

    /** Whether the search bar is open. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Stand> standProperty() {
        return stand.getReadOnlyProperty();
    }

    /** How many pages the case has. */
    int pages() {
        return caseFile.pageCount();
    }

    String query() {
        return query;
    }

    /** Who is told to show the current hit. */
    void onShown(Consumer<Hit> listener) {
        shown = listener;
    }

    public void open() {
        open.set(true);
    }

    /** Closes the bar and takes the hits off the pages; tells whether it was open. */
    public boolean close() {
        boolean was = open.get();
        forget("");
        stand.set(Stand.NONE);
        open.set(false);
        return was;
    }

    /** Searches in another order from now on. */
    void rearrange(CaseFile arranged) {
        caseFile = arranged;
        close();
    }

    /** Searches for these words, unless they are what is being searched already. */
    void find(String words) {
        if (words.strip().equals(query)) {
            return;
        }
        forget(words.strip());
        if (query.isEmpty()) {
            stand.set(Stand.NONE);
            return;
        }
        stand.set(new Stand(Phase.RUNNING, 0, 0, 0, 0));
        var wanted = query;
        int mine = search;
        var started = jobs.start(
                "searching a case",
                control -> findText.find(
                        caseFile, wanted, hit -> jobs.delivery().execute(() -> arrive(mine, hit)), control),
                this::done,
                trouble -> phase(Phase.FAILED));
        started.onProgress(progress -> looked(mine, progress));
        job = started;
    }

    /** On to the next hit, after the last to the first. */
    public void next() {
        step(1);
    }

    public void previous() {
        step(-1);
    }

    List<List<Box>> on(PageKey page) {
        return List.copyOf(boxes.getOrDefault(page, List.of()));
    }

    /** The current hit where it is on this page. */
    Optional<List<Box>> currentOn(PageKey page) {
        int at = stand.get().at();
        return at == 0
                ? Optional.empty()
                : Optional.of(hits.get(at - 1))
                        .filter(hit -> hit.page().equals(page))
                        .map(hit -> hit.match().boxes());
    }

    /** Ends what is being searched; whatever it still finds is not of this search any more. */
    private void forget(String next) {
        if (job != null) {
            job.cancel();
            job = null;
        }
        search++;
        query = next;
        hits.clear();
        boxes.clear();
    }

    private void arrive(int of, Hit hit) {
        if (of != search) {
            return;
        }
        hits.add(hit);
        boxes.computeIfAbsent(hit.page(), any -> new ArrayList<>())
                .add(hit.match().boxes());
        var now = stand.get();
        int at = Math.max(1, now.at());
        stand.set(new Stand(now.phase(), at, hits.size(), now.pages(), now.withoutText()));
        if (hits.size() == 1) {
            shown.accept(hit);
        }
    }

    private void looked(int of, Progress progress) {
        var now = stand.get();
        if (of == search && now.phase() == Phase.RUNNING) {
            stand.set(new Stand(now.phase(), now.at(), now.hits(), (int) progress.done(), now.withoutText()));
        }
    }

    private void done(FindText.Searched searched) {
        var phase = searched.withoutText() == 0
                ? Phase.DONE
                : searched.withoutText() == searched.pages() ? Phase.NO_TEXT : Phase.DONE_IN_PART;
        stand.set(new Stand(phase, stand.get().at(), hits.size(), searched.pages(), searched.withoutText()));
    }

    private void phase(Phase phase) {
        var now = stand.get();
        stand.set(new Stand(phase, now.at(), now.hits(), now.pages(), now.withoutText()));
    }

    private void step(int by) {
        if (hits.isEmpty()) {
            return;
        }
        var now = stand.get();
        int at = Math.floorMod(now.at() - 1 + by, hits.size()) + 1;
        stand.set(new Stand(now.phase(), at, now.hits(), now.pages(), now.withoutText()));
        shown.accept(hits.get(at - 1));
    }
}
