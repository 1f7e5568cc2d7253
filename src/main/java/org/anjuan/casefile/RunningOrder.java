package org.anjuan.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The pages of a case one after the other, as a person may arrange them: single pages or all pages of a file are moved,
 * and none is lost or doubled. Places are counted from 0.
 *
 * @param pages each page once
 */
public record RunningOrder(List<PageKey> pages) {
    public RunningOrder {
        pages = List.copyOf(pages);
    }

    /** The order in which a case has its pages now. */
    public static RunningOrder of(CaseFile file) {
        return new RunningOrder(file.pages());
    }

    /** Every page of the sources: first those that are named, as they are named, then the others as they came. */
    static List<PageRun> complete(List<Source> sources, List<PageRun> named) {
        var natural = sources.stream()
                .map(source -> new PageRun(source.id(), 1, source.pages().size()))
                .toList();
        if (named.isEmpty() || named.equals(natural)) {
            return natural;
        }
        var all = new LinkedHashSet<PageKey>();
        natural.forEach(run -> run.pages().forEach(all::add));
        var pages = new LinkedHashSet<PageKey>();
        named.forEach(run -> run.pages().filter(all::contains).forEach(pages::add));
        pages.addAll(all);
        return PageRun.of(List.copyOf(pages));
    }

    /** With the page at this place, or as near to it as there are pages. */
    public RunningOrder withPageAt(PageKey page, int place) {
        return with(List.of(page), place);
    }

    /** With all pages of a file together, in the order they have now, the first of them at this place. */
    public RunningOrder withFileAt(SourceId file, int place) {
        return with(of(file), place);
    }

    /** With the page so many places later, or earlier where negative; at an end it stays there. */
    public RunningOrder withPageMoved(PageKey page, int steps) {
        return withPageAt(page, Math.max(0, pages.indexOf(page) + steps));
    }

    /** With all pages of a file together before the run of pages of another file that stands before them. */
    public RunningOrder withFileEarlier(SourceId file) {
        var others = others(file);
        int place = placeAmong(file);
        return withFileAt(file, place == 0 ? 0 : beginOfRun(others, place - 1));
    }

    /** With all pages of a file together behind the run of pages of another file that stands behind them. */
    public RunningOrder withFileLater(SourceId file) {
        var others = others(file);
        int place = placeAmong(file);
        return withFileAt(file, place == others.size() ? place : endOfRun(others, place));
    }

    private RunningOrder with(List<PageKey> moved, int place) {
        var next = new ArrayList<>(pages);
        next.removeAll(new HashSet<>(moved));
        next.addAll(Math.clamp(place, 0, next.size()), moved);
        return new RunningOrder(next);
    }

    private List<PageKey> of(SourceId file) {
        return pages.stream().filter(page -> page.source().equals(file)).toList();
    }

    private List<PageKey> others(SourceId file) {
        return pages.stream().filter(page -> !page.source().equals(file)).toList();
    }

    /** How many pages of other files stand before the file's first page. */
    private int placeAmong(SourceId file) {
        return (int)
                pages.stream().takeWhile(page -> !page.source().equals(file)).count();
    }

    private static int beginOfRun(List<PageKey> pages, int at) {
        int begin = at;
        while (begin > 0 && pages.get(begin - 1).source().equals(pages.get(at).source())) {
            begin--;
        }
        return begin;
    }

    private static int endOfRun(List<PageKey> pages, int at) {
        int end = at;
        while (end < pages.size()
                && pages.get(end).source().equals(pages.get(at).source())) {
            end++;
        }
        return end;
    }
}
