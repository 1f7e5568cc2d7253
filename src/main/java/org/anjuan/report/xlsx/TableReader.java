package org.anjuan.report.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.report.data.Draft.Difference;
import org.anjuan.report.data.Words;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Compares written sheets with what should stand in them: the stored values, and what their formulas come to now. */
final class TableReader {
    /** What binary fractions may differ from decimals. */
    private static final BigDecimal SLACK = new BigDecimal("1e-8");

    private final Words words;
    private final FormulaEvaluator evaluator;
    private final List<Difference> differences = new ArrayList<>();
    private int compared;

    TableReader(Words words, FormulaEvaluator evaluator) {
        this.words = words;
        this.evaluator = evaluator;
    }

    int compared() {
        return compared;
    }

    List<Difference> differences() {
        return differences;
    }

    <R> void read(XSSFSheet sheet, Table<R> table) {
        for (int index = 0; index < table.settings().size(); index++) {
            var setting = table.settings().get(index);
            check(sheet, table.sheet() + " " + setting.label(), Table.SETTINGS, index * 2 + 1, setting.value());
        }
        for (int column = 0; column < table.columns().size(); column++) {
            var heading = Value.text(table.columns().get(column).heading(words));
            check(sheet, table.sheet(), Table.HEAD, column, heading);
        }
        for (int index = 0; index < table.rows().size(); index++) {
            row(sheet, table, index);
        }
    }

    private <R> void row(XSSFSheet sheet, Table<R> table, int index) {
        for (int column = 0; column < table.columns().size(); column++) {
            var definition = table.columns().get(column);
            var name = table.sheet() + " " + definition.heading(words) + " " + (Table.FIRST + index);
            check(
                    sheet,
                    name,
                    Table.FIRST + index,
                    column,
                    definition.value().apply(table.rows().get(index)));
        }
    }

    private void check(XSSFSheet sheet, String name, int row, int column, Value expected) {
        compared++;
        var line = sheet.getRow(row - 1);
        var cell = line == null ? null : line.getCell(column);
        var stored = stored(cell);
        var now = cell != null && cell.getCellType() == CellType.FORMULA ? worked(cell) : stored;
        for (var found : List.of(stored, now)) {
            if (!same(expected, found)) {
                differences.add(new Difference(name, said(expected), found));
                return;
            }
        }
    }

    /** What a viewer shows that does not calculate. */
    private static String stored(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> plain(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case BLANK -> "";
            case ERROR, FORMULA, _NONE -> type.name();
        };
    }

    /** What the formula comes to when it is worked out again. */
    private String worked(Cell cell) {
        var value = evaluator.evaluate(cell);
        return switch (value.getCellType()) {
            case NUMERIC -> plain(value.getNumberValue());
            case STRING -> value.getStringValue();
            default -> value.formatAsString();
        };
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).toPlainString();
    }

    private static boolean same(Value expected, String found) {
        return switch (expected) {
            case Value.Text(var text, var _) -> TableWriter.held(text).equals(found);
            case Value.Amount(var number, var _) -> near(number, found);
            case Value.Moment(var time) -> near(BigDecimal.valueOf(DateUtil.getExcelDate(time)), found);
            case Value.Nothing _ -> found.isEmpty();
        };
    }

    private static boolean near(BigDecimal number, String found) {
        try {
            return new BigDecimal(found).subtract(number).abs().compareTo(SLACK) < 0;
        } catch (NumberFormatException _) {
            return false;
        }
    }

    private static String said(Value value) {
        return switch (value) {
            case Value.Text(var text, var _) -> text;
            case Value.Amount(var number, var _) -> number.toPlainString();
            case Value.Moment(var time) -> time.toString();
            case Value.Nothing _ -> "";
        };
    }
}
