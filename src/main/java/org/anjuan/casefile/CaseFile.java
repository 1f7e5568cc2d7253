package org.anjuan.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 案卷: what lies on the table, the sources of one case in their running order.
 *
 * @param name the case's name as people say it, often its document number
 * @param refusals what came with it and could not be read; kept so that nobody thinks it was seen
 */
public record CaseFile(CaseId id, String name, List<Source> sources, List<Refusal> refusals) {
    public CaseFile {
        sources = List.copyOf(sources);
        refusals = List.copyOf(refusals);
    }

    /** All pages in running order; a page's place in this list, from 1, is its number in the volume. */
    public List<PageKey> pages() {
        var pages = new ArrayList<PageKey>();
        for (var source : sources) {
            for (int number = 1; number <= source.pages().size(); number++) {
                pages.add(source.page(number));
            }
        }
        return List.copyOf(pages);
    }

    public int pageCount() {
        return sources.stream().mapToInt(source -> source.pages().size()).sum();
    }

    public Optional<Source> source(SourceId id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /** The page's number in the volume, from 1, or empty when the page is not of this case. */
    public Optional<Integer> volumeNumber(PageKey page) {
        int before = 0;
        for (var source : sources) {
            if (source.id().equals(page.source())) {
                return page.number() <= source.pages().size() ? Optional.of(before + page.number()) : Optional.empty();
            }
            before += source.pages().size();
        }
        return Optional.empty();
    }

    /** The page with this number in the volume, from 1. */
    public Optional<PageKey> pageAt(int volumeNumber) {
        int before = 0;
        for (var source : sources) {
            int within = volumeNumber - before;
            if (within >= 1 && within <= source.pages().size()) {
                return Optional.of(source.page(within));
            }
            before += source.pages().size();
        }
        return Optional.empty();
    }

    public Optional<PageSize> size(PageKey page) {
        return source(page.source())
                .filter(source -> page.number() <= source.pages().size())
                .map(source -> source.pages().get(page.number() - 1));
    }
}
