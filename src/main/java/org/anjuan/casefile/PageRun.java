package org.anjuan.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pages of one source that follow each other in a running order, from {@code first} to {@code last}, both counted from 1. */
public record PageRun(SourceId source, int first, int last) {
    public PageRun {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("Not a run of pages: " + first + " to " + last);
        }
    }

    public Stream<PageKey> pages() {
        return IntStream.rangeClosed(first, last).mapToObj(number -> new PageKey(source, number));
    }

    public int count() {
        return last - first + 1;
    }

    boolean contains(PageKey page) {
        return page.source().equals(source) && page.number() >= first && page.number() <= last;
    }

    /** The fewest runs that these pages make. */
    public static List<PageRun> of(List<PageKey> pages) {
        var runs = new ArrayList<PageRun>();
        for (var page : pages) {
            var before = runs.isEmpty() ? null : runs.getLast();
            if (before != null && before.source().equals(page.source()) && before.last() + 1 == page.number()) {
                runs.set(runs.size() - 1, new PageRun(page.source(), before.first(), page.number()));
            } else {
                runs.add(new PageRun(page.source(), page.number(), page.number()));
            }
        }
        return List.copyOf(runs);
    }
}
