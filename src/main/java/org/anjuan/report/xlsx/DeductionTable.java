package org.anjuan.report.xlsx;

import static org.anjuan.report.xlsx.Column.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anjuan.report.data.CaseResult;
import org.anjuan.report.data.DeductionRow;
import org.anjuan.report.data.DeductionWording;
import org.anjuan.report.data.ProofPlace;
import org.anjuan.report.data.ReportData;
import org.anjuan.report.data.Words;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Group;
import org.anjuan.standard.Part;
import org.jspecify.annotations.Nullable;

/** 扣分明细: one row for each deduction, and how much of it really counts. */
final class DeductionTable {
    static final String CASE = "xlsx.caseNumber";
    static final String ITEM = "xlsx.itemNumber";
    static final String KIND = "xlsx.kind";
    static final String TAKEN = "xlsx.taken";
    static final String CHARGED = "xlsx.charged";
    static final String FIRST_OF_ITEM = "xlsx.firstOfItem";
    private static final String GROUP = "xlsx.groupNumber";
    static final String TIMES = "xlsx.times";
    private static final String POINTS = "xlsx.pointsEach";
    private static final String ITEM_LIMIT = "xlsx.itemLimit";
    private static final String GROUP_LIMIT = "xlsx.groupLimit";
    private static final String HEADING = "xlsx.headingNumber";
    private static final String HEADING_LIMIT = "xlsx.headingLimit";
    private static final String PART = "xlsx.partNumber";
    private static final String PART_LIMIT = "xlsx.partLimit";

    private final ReportData data;
    private final Words words;

    /**
     * One deduction in the sheet.
     *
     * @param first row of Excel on which the deductions of the same case begin
     */
    record Row(CaseResult result, DeductionRow deduction, int first) {}

    DeductionTable(ReportData data, Words words) {
        this.data = data;
        this.words = words;
    }

    CaseSheet<Row> sheet() {
        return new CaseSheet<>(table(), Row::result);
    }

    private Table<Row> table() {
        var columns = new ArrayList<>(who());
        columns.addAll(what());
        columns.addAll(sums());
        columns.addAll(new VetoColumns(VetoCodes.of(data.standard())).columns());
        columns.addAll(where());
        return new Table<>(words.of("xlsx.sheet.deductions"), columns, rows(), 2);
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var result : data.finished()) {
            int first = Table.FIRST + rows.size();
            result.deductions().forEach(deduction -> rows.add(new Row(result, deduction, first)));
        }
        return rows;
    }

    private static List<Column<Row>> who() {
        return List.of(
                plain(CASE, 6, row -> Value.count(row.result().position())),
                plain("xlsx.case", 8, row -> Value.word(row.result().entry().number())));
    }

    private List<Column<Row>> what() {
        var columns = new ArrayList<Column<Row>>();
        if (capsParts()) {
            columns.add(plain(PART, 6, row -> Value.count(partNumber(row.deduction()))));
        }
        columns.add(plain(GROUP, 6, row -> Value.count(groupNumber(row.deduction()))));
        if (hasHeadings()) {
            columns.add(plain(HEADING, 6, this::headingNumber));
        }
        columns.addAll(item());
        return columns;
    }

    private List<Column<Row>> item() {
        return List.of(
                plain(ITEM, 6, row -> Value.count(row.deduction().listed().position())),
                plain("xlsx.item", 9, row -> Value.word(row.deduction().item().id())),
                plain(
                        "xlsx.itemText",
                        28,
                        row -> Value.text(row.deduction().item().text())),
                plain(KIND, 7, row -> Value.word(words.of("kind", kind(row.deduction())))),
                plain(
                        "xlsx.reason",
                        28,
                        row -> Value.text(row.deduction()
                                .reason()
                                .wording(row.deduction().deduction().note()))));
    }

    /** A veto is one, in whatever part it is written. */
    private static Part.Kind kind(DeductionRow deduction) {
        return deduction.veto() ? Part.Kind.VETO : deduction.kind();
    }

    private int groupNumber(DeductionRow deduction) {
        return 1 + data.standard().groups().toList().indexOf(deduction.group());
    }

    private int partNumber(DeductionRow deduction) {
        return 1 + data.standard().parts().indexOf(deduction.listed().part());
    }

    private Value headingNumber(Row row) {
        var heading = row.deduction().item().heading();
        var headings = data.standard().groups().flatMap(Group::headings).toList();
        return heading == null ? new Value.Nothing(Look.POINTS) : Value.count(1 + headings.indexOf(heading));
    }

    private boolean hasHeadings() {
        return data.standard()
                .groups()
                .anyMatch(group -> group.headings().findAny().isPresent());
    }

    private boolean capsParts() {
        return data.standard().parts().stream().anyMatch(part -> part.cap() != null);
    }

    private List<Column<Row>> sums() {
        var columns = new ArrayList<>(List.<Column<Row>>of(
                plain(TIMES, 6, row -> Value.count(row.deduction().deduction().times())),
                plain(POINTS, 6, row -> Value.points(row.deduction().deduction().points())),
                new Column<>(CHARGED, 6, row -> Value.points(row.deduction().charged()), DeductionTable::charged),
                plain(ITEM_LIMIT, 7, row -> Value.points(row.deduction().itemLimit()))));
        if (hasHeadings()) {
            columns.add(plain(HEADING_LIMIT, 7, row -> limit(row.deduction().headingLimit())));
        }
        columns.add(plain(GROUP_LIMIT, 7, row -> Value.points(row.deduction().groupLimit())));
        if (capsParts()) {
            columns.add(plain(PART_LIMIT, 7, row -> limit(row.deduction().partLimit())));
        }
        columns.addAll(taken());
        return columns;
    }

    private static Value limit(@Nullable BigDecimal limit) {
        return Value.number(Optional.ofNullable(limit), Look.POINTS);
    }

    private static List<Column<Row>> taken() {
        return List.of(
                new Column<>(TAKEN, 6, row -> Value.points(row.deduction().taken()), DeductionTable::taken),
                new Column<>(
                        FIRST_OF_ITEM,
                        7,
                        row -> Value.count(row.deduction().firstOfItem() ? 1 : 0),
                        DeductionTable::first));
    }

    private List<Column<Row>> where() {
        return List.of(
                plain(
                        "xlsx.note",
                        24,
                        row -> Value.text(row.deduction().deduction().note())),
                plain("xlsx.wording", 34, row -> Value.text(new DeductionWording(words).of(row.deduction()))),
                plain("xlsx.document", 22, row -> Value.text(lines(row, this::document))),
                plain("xlsx.page", 18, row -> Value.text(lines(row, this::page))));
    }

    private String lines(Row row, Function<ProofPlace, String> part) {
        return row.deduction().places().isEmpty()
                ? words.of("place.none")
                : row.deduction().places().stream().map(part).collect(Collectors.joining("\n"));
    }

    private String document(ProofPlace place) {
        return PlaceWords.document(place, words);
    }

    private String page(ProofPlace place) {
        return PlaceWords.page(place, words);
    }

    /** Times by points, within the cap of the reason; a reason that empties its group or heading costs all that has. */
    private static String charged(Table<Row> table, Row row, int number) {
        var plain = table.cell(TIMES, number) + "*" + table.cell(POINTS, number);
        var deduction = row.deduction();
        if (deduction.deduction().isWaived()) {
            return "";
        }
        return switch (deduction.reason().cost()) {
            case Cost.PerTime(var _, var _, var cap)
            when cap != null -> "MIN(" + plain + "," + cap.toPlainString() + ")";
            case Cost.WholeGroup _ when deduction.kind() == Part.Kind.EARN -> table.cell(GROUP_LIMIT, number);
            case Cost.WholeItem _ when deduction.kind() == Part.Kind.EARN -> table.cell(ITEM_LIMIT, number);
            default -> plain;
        };
    }

    /** What is charged, but no more than item, heading, group and part have left after the rows above. */
    private static String taken(Table<Row> table, Row row, int number) {
        var limits = new ArrayList<>(List.of(
                table.cell(CHARGED, number),
                table.cell(ITEM_LIMIT, number) + above(table, row, number, ITEM),
                table.cell(GROUP_LIMIT, number) + above(table, row, number, GROUP)));
        if (row.deduction().headingLimit() != null) {
            limits.add(table.cell(HEADING_LIMIT, number) + above(table, row, number, HEADING));
        }
        if (row.deduction().partLimit() != null) {
            limits.add(table.cell(PART_LIMIT, number) + above(table, row, number, PART));
        }
        return "MAX(0,MIN(" + String.join(",", limits) + "))";
    }

    private static String above(Table<Row> table, Row row, int number, String same) {
        return number == row.first()
                ? ""
                : "-SUMIFS(%s,%s,%s)"
                        .formatted(
                                table.range(TAKEN, row.first(), number - 1),
                                table.range(same, row.first(), number - 1),
                                table.cell(same, number));
    }

    private static String first(Table<Row> table, Row row, int number) {
        return "IF(COUNTIF(%s,%s)=1,1,0)".formatted(table.range(ITEM, row.first(), number), table.cell(ITEM, number));
    }
}
