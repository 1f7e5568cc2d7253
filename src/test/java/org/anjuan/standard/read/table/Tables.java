package org.anjuan.standard.read.table;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.standard.Standard;
import org.anjuan.standard.read.StandardReader;
import org.anjuan.standard.read.YamlWriter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * Writes tables as offices have them, and has them understood. A row is a text, its cells are parted by {@code |}; {@code ^} continues the cell above,
 * {@code <} the cell to the left; numbers are written as numbers.
 */
final class Tables {
    private Tables() {}

    static Path xlsx(Path file, String... rows) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("评查表");
            for (int r = 0; r < rows.length; r++) {
                var row = sheet.createRow(r);
                var cells = cells(rows[r]);
                for (int c = 0; c < cells.length; c++) {
                    if (cells[c].matches("\\d+(\\.\\d+)?")) {
                        row.createCell(c).setCellValue(Double.parseDouble(cells[c]));
                    } else if (!cells[c].matches("[<^]?")) {
                        row.createCell(c).setCellValue(cells[c]);
                    }
                }
            }
            for (int r = 0; r < rows.length; r++) {
                for (int c = 0; c < cells(rows[r]).length; c++) {
                    int bottom = end(rows, r, c);
                    int right = right(rows[r], c);
                    if (!cells(rows[r])[c].matches("[<^]") && (bottom > r || right > c)) {
                        sheet.addMergedRegion(new CellRangeAddress(r, bottom, c, right));
                    }
                }
            }
            book.write(out);
        }
        return file;
    }

    /** What a workbook of these rows, written into the folder, is understood as. */
    static Understood understood(Path folder, String... rows) throws IOException {
        return understand(xlsx(folder.resolve("t.xlsx"), rows));
    }

    static Path docx(Path file, String title, String... rows) throws IOException {
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText(title);
            table(document, rows);
            document.createParagraph().createRun().setText("90分（含）以上为优秀，60分（含）至90分为合格，60分以下为不合格");
            document.write(out);
        }
        return file;
    }

    /** A Word file of paragraphs and tables by turns; a list of rows begins with its heading. */
    @SafeVarargs
    static Path words(Path file, List<String>... blocks) throws IOException {
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            for (var block : blocks) {
                if (block.getFirst().contains("|")) {
                    table(document, block.toArray(String[]::new));
                } else {
                    block.forEach(line -> document.createParagraph().createRun().setText(line));
                }
            }
            document.write(out);
        }
        return file;
    }

    private static void table(XWPFDocument document, String... rows) {
        int width = cells(rows[0]).length;
        XWPFTable table = document.createTable(rows.length, width);
        for (int r = 0; r < rows.length; r++) {
            var cells = cells(rows[r]);
            for (int c = 0; c < width; c++) {
                var cell = table.getRow(r).getCell(c);
                var text = c < cells.length ? cells[c] : "";
                if (text.equals("^")) {
                    cell.getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
                } else {
                    cell.setText(text);
                    if (end(rows, r, c) > r) {
                        cell.getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
                    }
                }
            }
            int right = right(rows[r], 0);
            if (right > 0) {
                for (int c = right; c > 0; c--) {
                    table.getRow(r).removeCell(c);
                }
                table.getRow(r)
                        .getCell(0)
                        .getCTTc()
                        .addNewTcPr()
                        .addNewGridSpan()
                        .setVal(BigInteger.valueOf(right + 1L));
            }
        }
    }

    private static String[] cells(String row) {
        var cells = row.split("\\|", -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].strip().replace("\\n", "\n");
        }
        return cells;
    }

    private static int end(String[] rows, int row, int column) {
        int end = row;
        while (end + 1 < rows.length
                && column < cells(rows[end + 1]).length
                && cells(rows[end + 1])[column].equals("^")) {
            end++;
        }
        return end;
    }

    private static int right(String row, int column) {
        var cells = cells(row);
        int right = column;
        while (right + 1 < cells.length && cells[right + 1].equals("<")) {
            right++;
        }
        return right;
    }

    /** What becomes of a table in a file. */
    static Understood understand(Path file) {
        var found = (Grids.Found) OfficeTables.read(file);
        return OfficeTable.understand(found.grids(), file.getFileName().toString());
    }

    /** The standard that a table was understood as, wrong in nothing; places may still have to be checked. */
    static Standard read(Understood understood) {
        var text = YamlWriter.file(understood.standard());
        var read = StandardReader.draft(text);
        var standard = read.standard();
        boolean isWhole = read.problems().stream()
                .allMatch(
                        problem -> problem.kind().isWarning() || problem.kind().isToCheck());
        if (standard == null || !isWhole) {
            throw new AssertionError(read.problems() + "\n" + text);
        }
        return standard;
    }
}
