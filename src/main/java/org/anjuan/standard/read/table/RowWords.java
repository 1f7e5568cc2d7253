package org.anjuan.standard.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.standard.read.table.DraftItem.Numbering;
import org.anjuan.standard.read.table.Headings.Heading;

/** What the cells of a row say, gathered by what its columns are for. */
final class RowWords {
    /** A number and nothing else but 分. */
    static final Pattern NUMBER = Pattern.compile("^[（(]?\\s*(\\d+(?:\\.\\d+)?)\\s*分?\\s*[）)]?$");

    /** How a thing is counted, in brackets behind it. */
    static final Pattern TIMES = Pattern.compile("[（(](每[\\p{IsHan}]{1,2})[）)]$");

    /** What a table counts a row as. */
    private static final Pattern ORDINAL =
            Pattern.compile("第?[（(]?(?<n>\\d{1,3}(?:[.-]\\d{1,3})*|[一二三四五六七八九十]{1,3})[）)]?[项条]?[.．、]?");

    private static final Pattern COUNTED_TEXT = Pattern.compile("(?s)\\s*(?<n>\\d{1,3})\\s*[.．、](?!\\d).*");

    /** A title that only counts. */
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}(?:\\.\\d{1,2})*[.、]?");

    /** A number of points to choose from, without a word more. */
    private static final Pattern RANGE =
            Pattern.compile("^\\s*(\\d+(?:\\.\\d+)?)\\s*分?\\s*(?:[-—－–~～]+|至|到)\\s*(\\d+(?:\\.\\d+)?)\\s*分?\\s*$");
    /** What is counted, where the words of a row end with it, such as 日 of 每超一日. */
    static final Pattern COUNTED = Pattern.compile(
            "(?:的?[，,])?每(?:超过?|逾期?|延迟|迟延?|多|少|缺|漏|有|发现|出现)?[一1]?个?(工作日|日|天|月|处|项|份|次|页|件|张|条|人)的?[，,。；;]?$");
    /** Points that are always the same, without a word more. */
    private static final Pattern FIXED = Pattern.compile("^\\s*(扣\\s*[\\d.]+\\s*分)[。；;]?\\s*$");

    private static final Pattern VETO_ALONE = Pattern.compile("^否决(?:项)?$");

    private final Heading heading;

    RowWords(Heading heading) {
        this.heading = heading;
    }

    /** What is looked at; the 项目 itself where its row says nothing more. */
    String content(Grid.Row row) {
        var content = join(row, Role.CONTENT);
        return content.isBlank() ? Worded.withoutCount(Worded.withoutCondition(join(row, Role.GROUP))) : content;
    }

    /** The words about points in their own columns. */
    String rules(Grid.Row row) {
        var cost = RANGE.matcher(join(row, Role.COST)).replaceFirst("扣$1—$2分");
        var counted = COUNTED.matcher(join(row, Role.CONTENT));
        var each = counted.find() ? "每" + counted.group(1) : "";
        var rules = each(each, join(row, Role.RULE));
        if (!cost.isBlank() && NUMBER.matcher(cost).matches()) {
            var times = TIMES.matcher(join(row, Role.CONTENT));
            return rules + "\n" + (times.find() ? times.group(1) : "") + "扣" + cost.replace("分", "") + "分";
        }
        if (cost.matches("(?s).*(?:分|否决|全扣|不合格|优秀).*")) {
            return rules + "\n" + each(each, cost);
        }
        var stated = join(row, Role.POINTS);
        return stated.contains("否决")
                ? rules + "\n" + VETO_ALONE.matcher(stated.strip()).replaceFirst("一票否决")
                : rules;
    }

    /** Points that are taken for each of what the row counts. */
    private static String each(String counted, String points) {
        return counted.isEmpty() ? points : FIXED.matcher(points).replaceFirst(counted + "$1");
    }

    /** What the column of numbers counts the row as, or its own words where there is no such column; empty where neither does. */
    String number(Grid.Row row) {
        return heading.columns().stream()
                .filter(column -> column.role() == Role.NUMBER)
                .findFirst()
                .map(column -> number(ORDINAL, row.text(column.index()).strip()))
                .orElseGet(() -> number(COUNTED_TEXT, join(row, Role.CONTENT)));
    }

    private static String number(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.matches() ? found.group("n") : "";
    }

    /** Whether the column of numbers counts the row. */
    Numbering numbering(Grid.Row row) {
        return heading.columns().stream()
                .filter(column -> column.role() == Role.NUMBER)
                .findFirst()
                .map(column -> row.text(column.index()).isBlank()
                        ? Numbering.NONE
                        : row.isCopiedDown(column.index()) ? Numbering.SHARED : Numbering.OWN)
                .orElse(Numbering.NONE);
    }

    /** Whether a column above 项目 makes the groups, so that a 项目 is an item and its rows are elements. */
    boolean hasHeads() {
        return heading.columns().stream().anyMatch(column -> column.role() == Role.PART)
                && heading.columns().stream().anyMatch(column -> column.role() == Role.GROUP);
    }

    /** Whether the row shares a merged cell of points with the row above. */
    boolean continues(Grid.Row row) {
        return heading.columns().stream()
                .filter(column -> column.role() == Role.POINTS)
                .anyMatch(column -> row.isCopiedDown(column.index())
                        && !row.text(column.index()).isBlank());
    }

    /** Whether all that stands in the columns of a role was copied from a merged cell that began above. */
    boolean isCopiedDown(Grid.Row row, Role role) {
        var filled = heading.columns().stream()
                .filter(column ->
                        column.role() == role && !row.text(column.index()).isBlank())
                .toList();
        return !filled.isEmpty() && filled.stream().allMatch(column -> row.isCopiedDown(column.index()));
    }

    /** When the row is judged at all, by its own column and beside its 项目. */
    String condition(Grid.Row row) {
        var beside = Worded.condition(join(row, Role.GROUP));
        return Stream.of(join(row, Role.CONDITION), beside)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("；"));
    }

    /** The words in the columns of some roles, of all where none is named. */
    String join(Grid.Row row, Role... roles) {
        var texts = new ArrayList<String>();
        for (var column : heading.columns()) {
            var text = text(row, column);
            boolean isWanted = roles.length == 0 || List.of(roles).contains(column.role());
            if (isWanted && !text.isBlank() && !texts.contains(text)) {
                texts.add(text);
            }
        }
        return String.join("\n", texts);
    }

    /** Its words; where the table has no column of points, a number behind them is what they are worth. */
    private String text(Grid.Row row, ColumnRead column) {
        var text = Worded.withoutTicks(row.text(column.index()));
        if ((column.role() == Role.GROUP || column.role() == Role.PART)
                && COUNT.matcher(text).matches()) {
            return "";
        }
        boolean carriesPoints =
                column.role() == Role.PART || column.role() == Role.GROUP || column.role() == Role.CONTENT;
        if (!carriesPoints || !heading.hasPointsInWords()) {
            return text;
        }
        var condition = Worded.condition(text);
        var words = Worded.withPoints(Worded.withoutCondition(text));
        return condition.isEmpty() ? words : words + "（" + condition + "）";
    }
}
