package org.anjuan.check.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.anjuan.casefile.PageText;
import org.anjuan.check.layout.Hit;
import org.anjuan.check.layout.Script;
import org.anjuan.check.value.Days;
import org.jspecify.annotations.Nullable;

/** Reads the volume's own list of papers, whatever the order of its columns between the title and the page. */
final class Contents {
    private static final String DAY = "(?:19|20)\\d{2}[年./-]\\d{1,2}[月./-]\\d{1,2}日?";
    private static final String NUMBER = "[(]?[\\p{IsHan}A-Za-z()]{2,20}\\s*[〔(]\\d{4}[〕)]\\s*第?\\d{1,6}\\s*号";
    private static final Pattern ROW = Pattern.compile("(?m)^\\s*(?<no>\\d{1,3})[\\s.、]+(?<title>\\S[^\\n]*?)"
            + "(?:\\s+(?:" + NUMBER + "|" + DAY + "|/|[\\p{IsHan}]{2,20}(?:局|政府|大队|会)))*"
            + "\\s+(?<first>\\d{1,3})(?:\\s*[-~至]\\s*(?<last>\\d{1,3}))?(?:\\s+[^\\d\\n]*)?$");
    private static final Pattern NUMBERED = Pattern.compile("(?m)^\\s*(?<no>\\d{1,3})\\t");
    private static final Pattern HAS_DAY = Pattern.compile(DAY);

    private Contents() {}

    /** The rows, in order; those that do not tell a page are left out. */
    static List<Entry> of(List<PageText> pages) {
        var script = Script.loose(pages);
        var table = ContentsTable.of(script);
        var rows = table.tellsLast() ? List.<Entry>of() : rows(script);
        return table.entries().size() >= rows.size() ? table.entries() : rows;
    }

    /** Whether the rows of a page are numbered on from those of the pages before it, as they are where no page is listed. */
    static boolean numbersOn(List<PageText> before, PageText page) {
        var numbers = numbers(before);
        var further = numbers(List.of(page));
        return !numbers.isEmpty() && !further.isEmpty() && further.getFirst() == numbers.getLast() + 1;
    }

    private static List<Integer> numbers(List<PageText> pages) {
        return Script.loose(pages).all(NUMBERED).stream()
                .map(hit -> Integer.parseInt(hit.group("no")))
                .toList();
    }

    private static List<Entry> rows(Script script) {
        var entries = new ArrayList<Entry>();
        for (var hit : script.all(ROW)) {
            int first = Integer.parseInt(hit.group("first"));
            int last = hit.group("last").isEmpty() ? first : Integer.parseInt(hit.group("last"));
            if (rises(entries, first)
                    && last >= first
                    && !title(hit.group("title")).isEmpty()) {
                int number = Integer.parseInt(hit.group("no"));
                var title = title(hit.group("title"));
                entries.add(new Entry(number, title, day(script, hit), first, last, hit.place(), hit.confidence()));
            }
        }
        return entries;
    }

    /** Whether pages rise, after the row before or, where that is written wrong, after the one before it. */
    private static boolean rises(List<Entry> before, int first) {
        int size = before.size();
        return size == 0
                || first >= before.getLast().first()
                || (size > 1 && first >= before.get(size - 2).first());
    }

    private static String title(String words) {
        return words.replaceAll(NUMBER, "").replaceAll(DAY, "").replaceAll("\\s+", "");
    }

    private static @Nullable LocalDate day(Script script, Hit row) {
        return script.all(HAS_DAY).stream()
                .filter(day -> day.start() >= row.start() && day.end() <= row.end())
                .findFirst()
                .flatMap(day -> Days.parse(day.text()))
                .orElse(null);
    }
}
