package org.anjuan.casefile;

import java.util.List;
import java.util.Optional;

/**
 * 案卷: what lies on the table, the sources of one case and the running order of their pages.
 *
 * @param name the case's name as people say it, often its document number
 * @param sources in the order they came
 * @param refusals what came with it and could not be read; kept so that nobody thinks it was seen
 * @param order every page once; a page's place, from 1, is its number in the volume
 */
public record CaseFile(CaseId id, String name, List<Source> sources, List<Refusal> refusals, List<PageRun> order) {
    public CaseFile {
        sources = List.copyOf(sources);
        refusals = List.copyOf(refusals);
        order = RunningOrder.complete(sources, order);
    }

    /** A case whose pages run as its sources came. */
    public CaseFile(CaseId id, String name, List<Source> sources, List<Refusal> refusals) {
        this(id, name, sources, refusals, List.of());
    }

    /** The same case with its pages in this order; pages that it does not name follow as they came. */
    public CaseFile arranged(List<PageRun> wished) {
        return new CaseFile(id, name, sources, refusals, wished);
    }

    /** All pages in running order; a page's place in this list, from 1, is its number in the volume. */
    public List<PageKey> pages() {
        return order.stream().flatMap(PageRun::pages).toList();
    }

    public int pageCount() {
        return order.stream().mapToInt(PageRun::count).sum();
    }

    public Optional<Source> source(SourceId id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /** The page's number in the volume, from 1, or empty when the page is not of this case. */
    public Optional<Integer> volumeNumber(PageKey page) {
        int before = 0;
        for (var run : order) {
            if (run.contains(page)) {
                return Optional.of(before + page.number() - run.first() + 1);
            }
            before += run.count();
        }
        return Optional.empty();
    }

    /** The page with this number in the volume, from 1. */
    public Optional<PageKey> pageAt(int volumeNumber) {
        int before = 0;
        for (var run : order) {
            int within = volumeNumber - before;
            if (within >= 1 && within <= run.count()) {
                return Optional.of(new PageKey(run.source(), run.first() + within - 1));
            }
            before += run.count();
        }
        return Optional.empty();
    }

    public Optional<PageSize> size(PageKey page) {
        return source(page.source())
                .filter(source -> page.number() <= source.pages().size())
                .map(source -> source.pages().get(page.number() - 1));
    }
}
