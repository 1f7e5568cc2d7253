package org.anjuan.report.xlsx;

import static java.util.Objects.requireNonNull;
import static org.anjuan.report.xlsx.Column.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.report.data.CaseResult;
import org.anjuan.report.data.ReportData;
import org.anjuan.report.data.Words;
import org.anjuan.review.Outcome.GroupOutcome;
import org.anjuan.standard.Group;
import org.anjuan.standard.Heading;
import org.anjuan.standard.Part;
import org.jspecify.annotations.Nullable;

/** 逐组核算: what items (项) and groups come to within their caps, of each case those in which something was lost or given. */
final class LineTable {
    static final String COUNTED = "xlsx.counted";
    private static final String SUM = "xlsx.sum";
    private static final String CAP = "xlsx.cap";

    private final ReportData data;
    private final Words words;
    private final CaseSheet<ItemTable.Row> items;

    /**
     * One heading or group in one case.
     *
     * @param heading null for the group as a whole
     * @param headings rows of Excel in which the group's headings stand; empty for a heading, and where none lost points
     */
    record Row(
            CaseResult result,
            Part part,
            Group group,
            @Nullable Heading heading,
            List<Integer> headings) {
        String id() {
            return heading == null ? group.id() : heading.id();
        }

        @Nullable
        BigDecimal cap() {
            return heading == null ? group.cap() : heading.cap();
        }

        boolean gives() {
            return part.kind() == Part.Kind.BONUS;
        }

        boolean isGroup() {
            return heading == null;
        }

        Row with(List<Integer> lines) {
            return new Row(result, part, group, heading, List.copyOf(lines));
        }

        boolean isOf(Group other) {
            return group.id().equals(other.id());
        }
    }

    LineTable(ReportData data, Words words, CaseSheet<ItemTable.Row> items) {
        this.data = data;
        this.words = words;
        this.items = items;
    }

    CaseSheet<Row> sheet() {
        List<Column<Row>> columns = List.of(
                plain(DeductionTable.CASE, 6, row -> Value.count(row.result().position())),
                plain("xlsx.case", 10, row -> Value.word(row.result().entry().number())),
                plain(
                        "xlsx.level",
                        8,
                        row -> Value.word(words.of(row.isGroup() ? "xlsx.level.group" : "xlsx.level.item"))),
                plain("xlsx.item", 10, row -> Value.word(row.id())),
                plain("xlsx.title", 40, row -> Value.text(title(row))),
                plain(
                        DeductionTable.KIND,
                        8,
                        row -> Value.word(words.of("kind", row.part().kind()))),
                new Column<>(SUM, 10, row -> Value.points(sum(row)), (table, row, _) -> sum(table, row)),
                plain(CAP, 10, row -> Value.number(Optional.ofNullable(row.cap()), Look.POINTS)),
                new Column<>(
                        COUNTED,
                        10,
                        row -> Value.points(counted(row)),
                        (table, row, number) -> counted(table, row, number)));
        var table = new Table<>(words.of("xlsx.sheet.groups"), columns, rows(), 3);
        return new CaseSheet<>(table, Row::result);
    }

    /** Of each case first the headings, then the groups, so that what belongs together stands together. */
    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var result : data.finished()) {
            Map<String, List<Integer>> headings = new HashMap<>();
            for (var row : lines(result).filter(row -> !row.isGroup()).toList()) {
                headings.computeIfAbsent(row.group().id(), _ -> new ArrayList<>())
                        .add(Table.FIRST + rows.size());
                rows.add(row);
            }
            lines(result)
                    .filter(Row::isGroup)
                    .map(row -> row.with(headings.getOrDefault(row.group().id(), List.of())))
                    .forEach(rows::add);
        }
        return rows;
    }

    private Stream<Row> lines(CaseResult result) {
        return data.standard().parts().stream()
                .filter(part -> part.kind().counts())
                .flatMap(part -> part.groups().stream().flatMap(group -> lines(result, part, group)))
                .filter(row -> sum(row).signum() != 0);
    }

    private static Stream<Row> lines(CaseResult result, Part part, Group group) {
        return Stream.concat(
                group.headings().map(heading -> new Row(result, part, group, heading, List.of())),
                Stream.of(new Row(result, part, group, null, List.of())));
    }

    private static String title(Row row) {
        var heading = row.heading();
        return heading == null ? row.group().title() : heading.text();
    }

    private static BigDecimal sum(Row row) {
        var heading = row.heading();
        return heading == null
                ? group(row).sum()
                : requireNonNull(row.result().outcome().headings().get(heading.id()))
                        .sum();
    }

    private static GroupOutcome group(Row row) {
        return requireNonNull(row.result().outcome().groups().get(row.group().id()));
    }

    private String sum(Table<Row> table, Row row) {
        var own = items.sum(
                row.gives() ? ItemTable.GIVEN : ItemTable.LOST,
                row.result(),
                item -> row.isOf(item.listed().group())
                        && Objects.equals(item.listed().item().heading(), row.heading()));
        var headings = row.headings();
        return headings.isEmpty()
                ? own
                : own + "+SUM(" + table.range(COUNTED, headings.getFirst(), headings.getLast()) + ")";
    }

    private static BigDecimal counted(Row row) {
        var cap = row.cap();
        return cap == null ? sum(row) : sum(row).min(cap);
    }

    private static String counted(Table<Row> table, Row row, int number) {
        var sum = table.cell(SUM, number);
        return row.cap() == null ? sum : "MIN(" + sum + "," + table.cell(CAP, number) + ")";
    }
}
