package org.anjuan.report.xlsx;

import org.anjuan.report.data.CleanText;
import org.anjuan.report.data.Words;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Puts tables into sheets, ready to be printed on A4 lengthwise with their headings on every page. */
final class TableWriter {
    /** The most that Excel takes in one cell. */
    static final int LONGEST = 32_767;

    private static final double SIDE_INCHES = 0.45;

    private final Words words;
    private final Looks looks;
    private final String title;
    private final String note;

    TableWriter(Words words, Looks looks, String title, String note) {
        this.words = words;
        this.looks = looks;
        this.title = title;
        this.note = note;
    }

    <R> void write(XSSFSheet sheet, Table<R> table) {
        text(row(sheet, Table.TITLE, 28).createCell(0), title + "　" + table.sheet(), Look.TITLE);
        text(row(sheet, Table.NOTE, Height.of(note, width(table))).createCell(0), note, Look.NOTE);
        for (int row : new int[] {Table.TITLE, Table.NOTE}) {
            sheet.addMergedRegion(
                    new CellRangeAddress(row - 1, row - 1, 0, table.columns().size() - 1));
        }
        settings(row(sheet, Table.SETTINGS, table.settings().isEmpty() ? 6 : 32), table);
        head(row(sheet, Table.HEAD, 30), table);
        for (int index = 0; index < table.rows().size(); index++) {
            row(sheet, table, index);
        }
        print(sheet, table);
        foot(sheet);
    }

    private static int width(Table<?> table) {
        return table.columns().stream().mapToInt(Column::width).sum();
    }

    private static XSSFRow row(XSSFSheet sheet, int number, double height) {
        var row = sheet.createRow(number - 1);
        row.setHeightInPoints((float) height);
        return row;
    }

    private void settings(XSSFRow row, Table<?> table) {
        int column = 0;
        for (var setting : table.settings()) {
            text(row.createCell(column++), setting.label(), Look.HEAD);
            value(row.createCell(column++), setting.value());
        }
    }

    private <R> void head(XSSFRow row, Table<R> table) {
        for (int column = 0; column < table.columns().size(); column++) {
            text(row.createCell(column), table.columns().get(column).heading(words), Look.HEAD);
        }
    }

    private <R> void row(XSSFSheet sheet, Table<R> table, int index) {
        int number = Table.FIRST + index;
        var row = sheet.createRow(number - 1);
        var item = table.rows().get(index);
        double height = Height.of("", 1);
        for (int column = 0; column < table.columns().size(); column++) {
            var definition = table.columns().get(column);
            var cell = row.createCell(column);
            var formula = definition.formula().of(table, item, number);
            var value = definition.value().apply(item);
            height = Math.max(
                    height, value instanceof Value.Text(var text, var _) ? Height.of(text, definition.width()) : 0);
            if (formula.isEmpty()) {
                value(cell, value);
            } else {
                cell.setCellStyle(looks.of(value.look()));
                cell.setCellFormula(formula);
            }
        }
        row.setHeightInPoints((float) height);
    }

    private void value(Cell cell, Value value) {
        cell.setCellStyle(looks.of(value.look()));
        switch (value) {
            case Value.Text(var text, var look) -> text(cell, text, look);
            case Value.Amount(var number, var _) -> cell.setCellValue(number.doubleValue());
            case Value.Moment(var time) -> cell.setCellValue(time);
            case Value.Nothing _ -> cell.setBlank();
        }
    }

    private void text(Cell cell, String text, Look look) {
        var clean = held(text);
        boolean tempting = !clean.isEmpty() && "=+-@\t".indexOf(clean.charAt(0)) >= 0;
        cell.setCellStyle(tempting ? looks.quoted(look) : looks.of(look));
        cell.setCellValue(clean);
    }

    /** The text as a cell can hold it. */
    static String held(String text) {
        var clean = CleanText.lines(text);
        return clean.length() <= LONGEST
                ? clean
                : clean.substring(0, LONGEST - 2).strip() + "…";
    }

    private static void print(XSSFSheet sheet, Table<?> table) {
        int lastColumn = table.columns().size() - 1;
        for (int column = 0; column <= lastColumn; column++) {
            sheet.setColumnWidth(column, table.columns().get(column).width() * 256);
        }
        sheet.createFreezePane(table.frozen(), Table.HEAD);
        sheet.setAutoFilter(new CellRangeAddress(Table.HEAD - 1, table.last() - 1, 0, lastColumn));
        sheet.setRepeatingRows(new CellRangeAddress(0, Table.HEAD - 1, -1, -1));
        page(sheet);
    }

    private static void page(XSSFSheet sheet) {
        sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
        sheet.setMargin(PageMargin.TOP, 0.6);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.setMargin(PageMargin.FOOTER, 0.35);
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
    }

    private void foot(XSSFSheet sheet) {
        sheet.getFooter().setCenter(words.of("foot.page") + "&P" + words.of("foot.of") + "&N" + words.of("foot.end"));
    }
}
