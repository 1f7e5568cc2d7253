package org.anjuan.standard.read.table;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where something stands in a file.
 *
 * @param table the sheet's or table's name
 * @param row as a person counts it in that table, from 1; 0 for the whole table and for the words around it
 */
public record Place(String table, int row) {

    /** As a person says it. */
    public String said() {
        return row == 0 ? table : Sentences.of("place", table, Integer.toString(row));
    }

    /** Rows that follow one another, as a person says them: the first and the last. */
    static String span(Collection<Place> places) {
        var rows = places.stream().mapToInt(Place::row).summaryStatistics();
        var table = places.iterator().next().table();
        return Sentences.of("place.span", table, Integer.toString(rows.getMin()), Integer.toString(rows.getMax()));
    }

    /** Several places as a person says them: every row, the table once. */
    static String said(List<Place> places) {
        var rows = new LinkedHashMap<String, String>();
        var separator = Sentences.of("place.separator");
        places.stream()
                .distinct()
                .forEach(place -> rows.merge(
                        place.table(), Integer.toString(place.row()), (one, other) -> one + separator + other));
        return rows.entrySet().stream()
                .map(entry -> Sentences.of("place", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(separator));
    }
}
