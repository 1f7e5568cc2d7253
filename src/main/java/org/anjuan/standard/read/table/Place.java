package org.anjuan.standard.read.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where something stands in a file.
 *
 * @param table the sheet's or table's name
 * @param row as a person counts it in that table, from 1; 0 for the whole table and for the words around it
 * @param number what the table itself counts the row as, such as {@code 12} or {@code 三}; empty where it does not
 */
public record Place(String table, int row, String number) {
    /** A row that the table does not count, or the whole of it. */
    public Place(String table, int row) {
        this(table, row, "");
    }

    /** As a person says it. */
    public String said() {
        return row == 0 ? table : said(table, Integer.toString(row), number);
    }

    private static String said(String table, String rows, String numbers) {
        return numbers.isEmpty()
                ? Sentences.of("place", table, rows)
                : Sentences.of("place.numbered", table, rows, numbers);
    }

    /** Rows that follow one another, as a person says them: the first and the last. */
    static String span(Collection<Place> places) {
        var rows = places.stream().mapToInt(Place::row).summaryStatistics();
        var table = places.iterator().next().table();
        return Sentences.of("place.span", table, Integer.toString(rows.getMin()), Integer.toString(rows.getMax()));
    }

    /** Several places as a person says them: every row, the table once. */
    static String said(List<Place> places) {
        var tables = new LinkedHashMap<String, List<Place>>();
        places.stream()
                .distinct()
                .forEach(place -> tables.computeIfAbsent(place.table(), _ -> new ArrayList<>())
                        .add(place));
        return tables.entrySet().stream()
                .map(entry -> said(entry.getKey(), rows(entry.getValue()), numbers(entry.getValue())))
                .collect(Collectors.joining(Sentences.of("place.separator")));
    }

    private static String rows(List<Place> places) {
        return joined(places.stream().map(place -> Integer.toString(place.row())));
    }

    /** What the table counts them as, where it counts each of them. */
    private static String numbers(List<Place> places) {
        boolean areCounted = places.stream().noneMatch(place -> place.number().isEmpty());
        return areCounted ? joined(places.stream().map(Place::number).distinct()) : "";
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(Sentences.of("place.separator")));
    }
}
