package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anjuan.standard.read.table.Understood.TableColumns;
import org.jspecify.annotations.Nullable;

/** All that was read of a file's tables so far. */
final class Draft {
    private static final Pattern ONE_NUMBER = Pattern.compile("[^\\d.]*(?<n>\\d+(?:\\.\\d+)?)[^\\d.]*");

    final List<DraftPart> parts = new ArrayList<>();
    final List<Unread> unread = new ArrayList<>();
    final List<TableColumns> columns = new ArrayList<>();
    final GradeLines grades = new GradeLines();

    @Nullable
    BigDecimal declaredTotal;

    /** The part that is begun, or the one before it where that was of the same name. */
    DraftPart begin(String title, boolean isVeto) {
        if (!parts.isEmpty() && parts.getLast().title.equals(title) && parts.getLast().isVeto == isVeto) {
            return parts.getLast();
        }
        var part = new DraftPart(title, isVeto);
        parts.add(part);
        return part;
    }

    /** The part of vetoes, made in front of all others where the table has them among its items. */
    DraftPart vetoes(String title) {
        return parts.stream().filter(part -> part.isVeto).findFirst().orElseGet(() -> {
            var part = new DraftPart(title, true);
            parts.addFirst(part);
            return part;
        });
    }

    /** Notes what a table's columns were taken for; columns that are not known are told of. */
    void headed(Grid grid, Headings.Heading heading) {
        columns.add(new TableColumns(grid.name(), heading.columns()));
        heading.columns().stream()
                .filter(column -> !column.heading().isEmpty())
                .filter(column -> column.role() == Role.UNKNOWN || Headings.isFilledIn(grid, heading, column))
                .map(column -> new Unread(
                        new Place(grid.name(), 0),
                        column.heading(),
                        column.role() == Role.UNKNOWN ? Unread.Why.UNKNOWN_COLUMN : Unread.Why.FILLED_IN))
                .forEach(this::unread);
    }

    void unread(Unread what) {
        unread.add(what);
    }

    boolean takeGrades(String line) {
        return grades.take(line);
    }

    /** Notes the largest number of a row that sums up; a cell of it may name the grades, too. */
    void sum(List<String> cells) {
        cells.stream()
                .filter(cell -> !grades.take(cell))
                .map(ONE_NUMBER::matcher)
                .filter(Matcher::matches)
                .map(number -> new BigDecimal(number.group("n")))
                .forEach(number -> declaredTotal = declaredTotal == null ? number : declaredTotal.max(number));
    }
}
