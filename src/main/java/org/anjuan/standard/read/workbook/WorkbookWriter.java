package org.anjuan.standard.read.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.anjuan.standard.read.Yaml;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lays a standard out over three sheets. */
final class WorkbookWriter {
    private static final int SIGN = 256;
    private static final int ROWS_TO_COME = 500;

    private final Yaml root;
    private final Map<String, String> originals;

    WorkbookWriter(Yaml root, Map<String, String> originals) {
        this.root = root;
        this.originals = originals;
    }

    void write(OutputStream out) throws IOException {
        try (var book = new XSSFWorkbook()) {
            var looks = new Looks(book);
            guide(book.createSheet(SheetWords.of("sheet.guide")), looks);
            items(book.createSheet(SheetWords.of("sheet.items")), looks);
            general(book.createSheet(SheetWords.of("sheet.general")), looks);
            book.setActiveSheet(1);
            book.setSelectedTab(1);
            book.write(out);
        }
    }

    private static void guide(XSSFSheet sheet, Looks looks) {
        sheet.setColumnWidth(0, 110 * SIGN);
        var lines = SheetWords.lines("guide");
        for (int i = 0; i < lines.size(); i++) {
            var cell = sheet.createRow(i).createCell(0);
            cell.setCellValue(lines.get(i));
            cell.setCellStyle(i == 0 ? looks.title() : looks.words());
        }
    }

    private void items(XSSFSheet sheet, Looks looks) {
        var heading = sheet.createRow(0);
        for (var column : Column.values()) {
            sheet.setColumnWidth(column.index(), column.width() * SIGN);
            put(heading, column.index(), column.heading(), looks.heading(), false);
        }
        var rows = ItemRows.of(root, originals);
        for (int i = 0; i < rows.size(); i++) {
            row(sheet.createRow(i + 1), rows.get(i), looks);
        }
        sheet.setColumnHidden(Column.ORIGINAL.index(), originals.isEmpty());
        int last = rows.size() + ROWS_TO_COME;
        sheet.createFreezePane(Column.POINTS.index(), 1);
        sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, Column.values().length - 1));
        choices(
                sheet,
                Column.LEVEL,
                List.of(Level.values()).stream().map(Level::shown).toList(),
                last);
        choices(sheet, Column.KIND, SheetWords.choices("kind"), last);
        choices(sheet, Column.ABSENT, SheetWords.choices("absent"), last);
        choices(sheet, Column.NEEDS_NOTE, SheetWords.choices("needs-note"), last);
        choices(sheet, Column.DIMENSION, Dimensions.of(root).all(), last);
        onPaper(sheet);
    }

    private static void row(Row row, ItemRow item, Looks looks) {
        var look = looks.of(item.level());
        for (var column : Column.values()) {
            var text =
                    column == Column.LEVEL ? item.level().shown() : item.cells().getOrDefault(column, "");
            put(row, column.index(), text, look, column.isNumber());
        }
    }

    private void general(XSSFSheet sheet, Looks looks) {
        sheet.setColumnWidth(GeneralReader.LABEL, 26 * SIGN);
        sheet.setColumnWidth(GeneralReader.VALUE, 90 * SIGN);
        sheet.setColumnWidth(GeneralReader.PATH, 26 * SIGN);
        var heading = sheet.createRow(0);
        put(heading, GeneralReader.LABEL, SheetWords.of("general.label"), looks.heading(), false);
        put(heading, GeneralReader.VALUE, SheetWords.of("general.value"), looks.heading(), false);
        put(heading, GeneralReader.PATH, SheetWords.of("general.path"), looks.heading(), false);
        var rows = GeneralRow.of(root);
        for (int i = 0; i < rows.size(); i++) {
            var row = sheet.createRow(i + 1);
            put(row, GeneralReader.LABEL, rows.get(i).label(), looks.words(), false);
            put(row, GeneralReader.VALUE, rows.get(i).shown(), looks.words(), true);
            choices(sheet, GeneralReader.VALUE, rows.get(i).choices(), i + 1, i + 1, false);
            put(row, GeneralReader.PATH, rows.get(i).path(), looks.faint(), false);
        }
        sheet.createFreezePane(0, 1);
        onPaper(sheet);
    }

    /** A number is written as one where it reads back as the very same words. */
    private static void put(Row row, int column, String text, CellStyle look, boolean mayBeNumber) {
        var cell = row.createCell(column);
        cell.setCellStyle(look);
        if (mayBeNumber && text.matches("(?:0|[1-9]\\d{0,8})(?:\\.\\d{0,3}[1-9])?")) {
            cell.setCellValue(Double.parseDouble(text));
        } else if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    private static void choices(XSSFSheet sheet, Column column, List<String> choices, int last) {
        choices(sheet, column.index(), choices, 1, last, column == Column.LEVEL);
    }

    /** @param isStrict whether nothing else may be written there */
    private static void choices(
            XSSFSheet sheet, int column, List<String> choices, int first, int last, boolean isStrict) {
        if (choices.isEmpty() || String.join(",", choices).length() > 250) {
            return;
        }
        var helper = sheet.getDataValidationHelper();
        var validation = helper.createValidation(
                helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                new CellRangeAddressList(first, last, column, column));
        validation.setShowErrorBox(isStrict);
        validation.setEmptyCellAllowed(true);
        sheet.addValidationData(validation);
    }

    private static void onPaper(XSSFSheet sheet) {
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setFitToPage(true);
        var print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    }
}
