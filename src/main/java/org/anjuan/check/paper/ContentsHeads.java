package org.anjuan.check.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The heads of the columns of a list of papers, and which of a row's figures are the pages by them. */
record ContentsHeads(List<Column> columns) {
    static final ContentsHeads NONE = new ContentsHeads(List.of());

    private static final Pattern RANGE = Pattern.compile("第?(?<first>\\d{1,3})(?:[-~—–至](?<last>\\d{1,3}))?页?");
    /** The number of a row, where rows are numbered in Chinese. */
    private static final Pattern IN_CHINESE = Pattern.compile("[(]?[一二三四五六七八九十百]{1,4}[)、.]*");

    /** Halves of a column of pages, whose own head may have been read into one of them. */
    private static final Pattern FROM = Pattern.compile("(?:页[号次码数]?)?(?:[起自首]|起始|开始)");

    private static final Pattern TO = Pattern.compile("(?:页[号次码数]?)?(?:[止至讫迄终末]|终止|截止|结束)");

    /** What a column holds. */
    enum Column {
        ROW("(?:顺?序号?|顺序号|件号|编号)"),
        COUNT("(?:页数|份数|张数|件数|数量).*"),
        LAST("(?:[止至讫迄终末尾]|终止|截止|结束)页(?:[号次码].*)?"),
        PAGE("(?:起止|起讫|起始?|自|开始|所在|卷内|首)?页(?:[号次码数].*)?"),
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
            return this == ROW || this == COUNT || this == PAGE || this == LAST;
        }
    }

    /** The pages of a row; both the same where only one is told. */
    record Pages(int first, int last) {}

    ContentsHeads {
        columns = List.copyOf(columns);
    }

    /** The heads in a row of cells, where they name a title. */
    static Optional<ContentsHeads> of(List<String> cells) {
        boolean bounds = namesBounds(cells);
        var columns = new ArrayList<Column>();
        for (var cell : cells) {
            var column = bound(cell, bounds).orElseGet(() -> Column.of(cell));
            if (!(bounds && column == Column.PAGE && !FROM.matcher(cell).matches())) {
                columns.add(column);
            }
        }
        return columns.contains(Column.TITLE) ? Optional.of(new ContentsHeads(columns)) : Optional.empty();
    }

    /** Whether a row parts the column of pages, whose own head stands above, into one from which and one up to which. */
    static boolean namesBounds(List<String> cells) {
        return cells.stream().anyMatch(cell -> FROM.matcher(cell).matches())
                && cells.stream().anyMatch(cell -> TO.matcher(cell).matches());
    }

    private static Optional<Column> bound(String cell, boolean bounds) {
        if (bounds && FROM.matcher(cell).matches()) {
            return Optional.of(Column.PAGE);
        }
        return bounds && TO.matcher(cell).matches() ? Optional.of(Column.LAST) : Optional.empty();
    }

    /** The same with the column of pages parted in two; it stands behind the others but remarks where nothing names it. */
    ContentsHeads parted() {
        var parted = new ArrayList<>(columns);
        parted.remove(Column.LAST);
        int at = parted.indexOf(Column.PAGE);
        if (at < 0) {
            at = parted.size();
            while (parted.get(at - 1) == Column.OTHER) {
                at--;
            }
            parted.add(at, Column.PAGE);
        }
        parted.add(at + 1, Column.LAST);
        return new ContentsHeads(parted);
    }

    /** Whether title and page are named, so that rows can be read by them. */
    boolean suffice() {
        return columns.contains(Column.TITLE) && columns.contains(Column.PAGE);
    }

    /** Whether the last page has a column of its own. */
    boolean tellLast() {
        return columns.contains(Column.LAST);
    }

    /** Whether the title is the first of the columns that hold words. */
    boolean titleFirst() {
        return columns.stream()
                .filter(column -> column == Column.TITLE || column == Column.OTHER)
                .findFirst()
                .equals(Optional.of(Column.TITLE));
    }

    /** Whether a cell holds a figure: the number of a row, a count or pages. */
    static boolean isFigure(String cell) {
        return RANGE.matcher(cell).matches() || IN_CHINESE.matcher(cell).matches();
    }

    /**
     * The pages of a row, where it tells which of its figures they are: as many as there are columns that hold some, or all
     * but one whose lack shows.
     *
     * @param row the number it should have
     * @param next the page it should begin on, were the row before it the only guide
     */
    Optional<Pages> pages(List<String> figures, int row, int next) {
        var counting = columns.stream().filter(Column::counts).toList();
        int at = counting.indexOf(Column.PAGE);
        int lacking = counting.size() - figures.size();
        if (lacking == 0) {
            return pages(figures, at, tellLast());
        }
        if (lacking == 1 && !figures.isEmpty()) {
            var numberless = lacksNumber(counting) ? pages(figures, at - 1, tellLast()) : Optional.<Pages>empty();
            var lastless = tellLast() && isNumber(figures.getFirst(), row)
                    ? pages(figures, Math.min(at, figures.size() - 1), false)
                    : Optional.<Pages>empty();
            return Stream.of(numberless, lastless)
                    .flatMap(Optional::stream)
                    .min(Comparator.comparingInt(pages -> Math.abs(pages.first() - next)))
                    .or(() -> ranged(figures));
        }
        return ranged(figures);
    }

    private static Optional<Pages> ranged(List<String> figures) {
        return figures.stream()
                .filter(figure -> figure.matches(".*\\d[-~—–至]\\d.*"))
                .findFirst()
                .flatMap(figure -> pages(figure, Optional.empty()));
    }

    private static Optional<Pages> pages(List<String> figures, int at, boolean last) {
        return pages(figures.get(at), last ? Optional.of(figures.get(at + 1)) : Optional.empty());
    }

    private static boolean isNumber(String figure, int row) {
        return IN_CHINESE.matcher(figure).matches() || figure.equals(Integer.toString(row));
    }

    /** Whether it is the number of the row that may lack: it stands first, and the pages last. */
    private boolean lacksNumber(List<Column> counting) {
        return counting.getFirst() == Column.ROW
                && counting.getLast() == (tellLast() ? Column.LAST : Column.PAGE)
                && counting.size() > (tellLast() ? 2 : 1)
                && columns.indexOf(Column.TITLE) < columns.indexOf(Column.PAGE);
    }

    private static Optional<Pages> pages(String first, Optional<String> last) {
        var from = RANGE.matcher(first);
        if (!from.matches()) {
            return Optional.empty();
        }
        int begin = Integer.parseInt(from.group("first"));
        int ownEnd = from.group("last") == null ? begin : Integer.parseInt(from.group("last"));
        int end = last.map(RANGE::matcher)
                .filter(Matcher::matches)
                .map(range -> Integer.parseInt(range.group("first")))
                .filter(page -> page >= begin)
                .orElse(ownEnd);
        return end < begin ? Optional.empty() : Optional.of(new Pages(begin, end));
    }
}
