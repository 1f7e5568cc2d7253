package org.anjuan.report.xlsx;

import static org.anjuan.report.xlsx.Column.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anjuan.report.data.CaseResult;
import org.anjuan.report.data.DeductionRow;
import org.anjuan.report.data.DeductionWording;
import org.anjuan.report.data.ProofPlace;
import org.anjuan.report.data.ReportData;
import org.anjuan.report.data.Words;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Part;

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
        return List.of(
                plain(GROUP, 6, row -> Value.count(groupNumber(row.deduction()))),
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

    private static List<Column<Row>> sums() {
        return List.of(
                plain(TIMES, 6, row -> Value.count(row.deduction().deduction().times())),
                plain(POINTS, 6, row -> Value.points(row.deduction().deduction().points())),
                new Column<>(CHARGED, 6, row -> Value.points(row.deduction().charged()), DeductionTable::charged),
                plain(ITEM_LIMIT, 7, row -> Value.points(row.deduction().itemLimit())),
                plain(GROUP_LIMIT, 7, row -> Value.points(row.deduction().groupLimit())),
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

    /** What is charged, but no more than the item and the group have left after the rows above. */
    private static String taken(Table<Row> table, Row row, int number) {
        var limits = List.of(
                table.cell(CHARGED, number),
                table.cell(ITEM_LIMIT, number) + above(table, row, number, ITEM),
                table.cell(GROUP_LIMIT, number) + above(table, row, number, GROUP));
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
