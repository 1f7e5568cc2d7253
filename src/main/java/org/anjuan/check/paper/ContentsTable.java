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
    private static final Pattern DAY_LIKE = Pattern.compile("(?:(?:19|20)\\d{2}[年./-].{0,24}|(?:19|20)\\d{6})");
    private static final Pattern EIGHT = Pattern.compile("\\d{8}");
    private static final Pattern NO_TITLE = Pattern.compile("[^\\p{IsHan}]*[一二三四五六七八九十百]{0,3}[^\\p{IsHan}]*|无"
            + "|.*[〔(]\\d{4}[〕)].{0,12}号.*|[A-Za-z0-9-]{4,}|\\d+[份张页件]");

    /** A day and the page behind it in one cell, with a gap between them. */
    private static final Pattern DAY_AND_PAGE = Pattern.compile("(?<=\\d日?)\\s+(?=\\d{1,3}(?:[-~—–至]\\d{1,3})?$)");

    /** Narrow columns that were read as one: the heads of numbers, pages and remarks, a day and the page behind it. */
    private static final Pattern NARROW = Pattern.compile("(?<=^(?:顺序|序)号)(?=.)"
            + "|(?<=页[号次码]?)(?=(?:[止至讫迄终末]|终止|截止|结束)页)|(?<=页[号次码]?)(?=备注$)"
            + "|(?<=^(?:19|20)\\d{2}[./-]\\d{1,2}[./-](?:[0-2]?\\d|3[01]))(?=\\d{1,3}$)(?<=[./-](?:\\d{2}|[4-9]))"
            + "|(?<=^(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日)(?=\\d{1,3}$)");

    private final Script script;
    private final List<Entry> entries = new ArrayList<>();
    private ContentsHeads heads = ContentsHeads.NONE;

    private ContentsTable(Script script) {
        this.script = script;
    }

    /** The rows below a row of heads that names a title and a page; none where no such row is found. */
    static ContentsTable of(Script loose) {
        var table = new ContentsTable(loose);
        int begin = 0;
        for (var row : loose.text().split("\n", -1)) {
            table.take(row, begin);
            begin += row.length() + 1;
        }
        return table;
    }

    List<Entry> entries() {
        return entries;
    }

    /** Whether the first and the last page stand in two columns. */
    boolean tellsLast() {
        return heads.tellLast();
    }

    private void take(String row, int begin) {
        var cells = Arrays.stream(row.split("\t", -1))
                .flatMap(DAY_AND_PAGE::splitAsStream)
                .map(cell -> cell.replaceAll("\\s", ""))
                .flatMap(NARROW::splitAsStream)
                .filter(Predicate.not(String::isEmpty))
                .toList();
        var found = ContentsHeads.of(cells);
        if (found.isPresent()) {
            heads = found.get().suffice() || entries.isEmpty() ? found.get() : heads;
        } else if (ContentsHeads.namesBounds(cells) && !heads.columns().isEmpty()) {
            heads = heads.parted();
        } else if (heads.suffice()) {
            entry(cells, begin, begin + row.length()).ifPresent(entries::add);
        }
    }

    private Optional<Entry> entry(List<String> cells, int from, int to) {
        int next = entries.isEmpty() ? 1 : entries.getLast().last() + 1;
        var pages = heads.pages(cells.stream().filter(ContentsHeads::isFigure).toList(), entries.size() + 1, next);
        var title = title(cells);
        var place = script.place(from, to);
        if (pages.isEmpty() || title.isEmpty() || place.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Entry(
                entries.size() + 1,
                title.get(),
                day(cells),
                pages.get().first(),
                pages.get().last(),
                place.get(),
                script.confidence(from, to)));
    }

    /** Of the cells with words, the one whose turn it is; the longest where there are fewer of them than columns. */
    private Optional<String> title(List<String> cells) {
        var words = cells.stream()
                .filter(cell -> !ContentsHeads.isFigure(cell)
                        && !DAY_LIKE.matcher(cell).matches()
                        && !NO_TITLE.matcher(cell).matches())
                .toList();
        return heads.titleFirst()
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
