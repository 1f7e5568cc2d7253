package org.anjuan.check.paper;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.anjuan.check.layout.Script;
import org.anjuan.check.value.Days;
import org.jspecify.annotations.Nullable;

/** Reads a list of papers by the heads of its columns, in whatever order they stand. */
final class ContentsTable {
    private static final Pattern RANGE = Pattern.compile("第?(?<first>\\d{1,3})(?:[-~—–至](?<last>\\d{1,3}))?页?");
    /** The number of a row, where rows are numbered in Chinese. */
    private static final Pattern IN_CHINESE = Pattern.compile("[(]?[一二三四五六七八九十百]{1,4}[)、.]*");

    private static final Pattern DAY_LIKE = Pattern.compile("(?:(?:19|20)\\d{2}[年./-].{0,24}|(?:19|20)\\d{6})");
    private static final Pattern EIGHT = Pattern.compile("\\d{8}");
    private static final Pattern NO_TITLE = Pattern.compile("[^\\p{IsHan}]*[一二三四五六七八九十百]{0,3}[^\\p{IsHan}]*|无"
            + "|.*[〔(]\\d{4}[〕)].{0,12}号.*|[A-Za-z0-9-]{4,}|\\d+[份张页件]");

    /** What a column holds. */
    private enum Column {
        ROW("(?:顺?序号?|顺序号|件号|编号)"),
        COUNT("(?:页数|份数|张数|件数|数量).*"),
        PAGE("(?:起止|起始?|所在|卷内|首)?页(?:[号次码数].*)?"),
        DAY(".*(?:日期|时间)"),
        TITLE(".*(?:题名|名称|标题|题目|内容)"),
        OTHER(".*");

        private final Pattern head;

        Column(String head) {
            this.head = Pattern.compile(head);
        }

        static Column of(String words) {
            return Arrays.stream(values())
                    .filter(column -> column.head.matcher(words).matches())
                    .findFirst()
                    .orElse(OTHER);
        }

        boolean counts() {
            return this == ROW || this == COUNT || this == PAGE;
        }
    }

    private final Script script;
    private final List<Entry> entries = new ArrayList<>();
    private List<Column> heads = List.of();

    private ContentsTable(Script script) {
        this.script = script;
    }

    /** The rows below a row of heads that names a title and a page; none where no such row is found. */
    static List<Entry> of(Script loose) {
        var table = new ContentsTable(loose);
        int begin = 0;
        for (var row : loose.text().split("\n", -1)) {
            table.take(row, begin);
            begin += row.length() + 1;
        }
        return table.entries;
    }

    private void take(String row, int begin) {
        var cells = Arrays.stream(row.split("\t", -1))
                .map(cell -> cell.replaceAll("\\s", ""))
                .filter(Predicate.not(String::isEmpty))
                .toList();
        var columns = cells.stream().map(Column::of).toList();
        if (columns.contains(Column.TITLE) && columns.contains(Column.PAGE)) {
            heads = columns;
        } else if (!heads.isEmpty()) {
            entry(cells, begin, begin + row.length()).ifPresent(entries::add);
        }
    }

    private Optional<Entry> entry(List<String> cells, int from, int to) {
        var page = page(cells.stream().filter(ContentsTable::counts).toList());
        var title = title(cells);
        var place = script.place(from, to);
        if (page == null || title.isEmpty() || place.isEmpty()) {
            return Optional.empty();
        }
        var range = RANGE.matcher(page);
        if (!range.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(range.group("first"));
        int last = range.group("last") == null ? first : Integer.parseInt(range.group("last"));
        return last < first
                ? Optional.empty()
                : Optional.of(new Entry(
                        entries.size() + 1,
                        title.get(),
                        day(cells),
                        first,
                        last,
                        place.get(),
                        script.confidence(from, to)));
    }

    /** Whether all but the number of the row was read, and the page stands last. */
    private boolean lacksNumber(int figures, List<Column> counting) {
        return figures == counting.size() - 1
                && figures > 0
                && counting.getFirst() == Column.ROW
                && counting.getLast() == Column.PAGE
                && heads.indexOf(Column.TITLE) < heads.indexOf(Column.PAGE);
    }

    private static boolean counts(String cell) {
        return RANGE.matcher(cell).matches() || IN_CHINESE.matcher(cell).matches();
    }

    /** The figure in the column of pages, where as many figures stand in the row as columns hold some. */
    private @Nullable String page(List<String> figures) {
        var counting = heads.stream().filter(Column::counts).toList();
        if (figures.size() == counting.size()) {
            return figures.get(counting.indexOf(Column.PAGE));
        }
        if (lacksNumber(figures.size(), counting)) {
            return figures.getLast();
        }
        return figures.stream()
                .filter(figure -> figure.matches(".*\\d[-~—–至]\\d.*"))
                .findFirst()
                .orElse(null);
    }

    /** Of the cells with words, the one whose turn it is; the longest where there are fewer of them than columns. */
    private Optional<String> title(List<String> cells) {
        var words = cells.stream()
                .filter(cell -> !counts(cell)
                        && !DAY_LIKE.matcher(cell).matches()
                        && !NO_TITLE.matcher(cell).matches())
                .toList();
        var first = heads.stream()
                .filter(column -> column == Column.TITLE || column == Column.OTHER)
                .findFirst();
        return first.equals(Optional.of(Column.TITLE))
                ? words.stream().findFirst()
                : words.stream().max(Comparator.comparingInt(String::length));
    }

    private static @Nullable LocalDate day(List<String> cells) {
        return cells.stream()
                .filter(cell -> DAY_LIKE.matcher(cell).matches())
                .flatMap(cell -> parsed(cell).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<LocalDate> parsed(String words) {
        if (!EIGHT.matcher(words).matches()) {
            return Days.parse(words);
        }
        try {
            return Optional.of(LocalDate.parse(words, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
