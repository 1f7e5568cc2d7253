package org.anjuan.standard.read.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Fact;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;
import org.anjuan.standard.read.table.Grid;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet on which an office marks one case by hand to see which total and grade a standard gives it. */
public final class TrialSheet {
    private static final int SIGN = 256;
    private static final int HEADING = 1;
    private static final int ID = 0;
    private static final int REASON = 1;
    private static final int FILLED = 4;
    private static final List<Integer> WIDTHS = List.of(12, 12, 70, 28, 16);
    private static final List<String> COLUMNS = List.of("id", "reason", "words", "worth", "filled");

    private final XSSFSheet sheet;
    private final Looks looks;
    private int next;

    private TrialSheet(XSSFSheet sheet, Looks looks) {
        this.sheet = sheet;
        this.looks = looks;
    }

    /**
     * Writes the sheet with every question, item and reason of a standard, nothing filled in.
     *
     * @throws IOException when it cannot be written
     */
    public static void write(Standard standard, OutputStream out) throws IOException {
        try (var book = new XSSFWorkbook()) {
            new TrialSheet(book.createSheet(SheetWords.of("sheet.trial")), new Looks(book)).fill(standard);
            book.write(out);
        }
    }

    private void fill(Standard standard) {
        row(looks.words(), SheetWords.of("trial.guide"));
        sheet.addMergedRegion(new CellRangeAddress(0, 0, ID, FILLED));
        sheet.getRow(0).setHeightInPoints(48);
        row(
                looks.heading(),
                COLUMNS.stream().map(each -> SheetWords.of("trial." + each)).toArray(String[]::new));
        for (int i = 0; i < WIDTHS.size(); i++) {
            sheet.setColumnWidth(i, WIDTHS.get(i) * SIGN);
        }
        sheet.createFreezePane(0, HEADING + 1);
        standard.terms().facts().forEach(this::fact);
        for (var part : standard.parts()) {
            row(looks.of(Level.PART), "", "", part.title(), "", "");
            part.groups().forEach(group -> group.items().forEach(this::item));
        }
    }

    private void fact(Fact fact) {
        var answers = String.join(SheetWords.of("trial.or"), fact.answers());
        row(looks.words(), SheetWords.of("trial.fact"), fact.id(), fact.ask(), answers, "");
    }

    private void item(Item item) {
        boolean isWorth = item.points().signum() > 0;
        var worth = isWorth ? item.points().stripTrailingZeros().toPlainString() + SheetWords.of("trial.points") : "";
        row(looks.of(Level.GROUP), item.id(), "", item.fullText(), worth, "");
        item.deductibles().forEach(reason -> reason(item, reason));
    }

    private void reason(Item item, Deductible reason) {
        row(looks.words(), item.id(), reason.id(), reason.text(), StandardWorkbook.cost(reason.cost()), "");
    }

    private void row(CellStyle look, String... texts) {
        var row = sheet.createRow(next++);
        for (int i = 0; i < texts.length; i++) {
            var cell = row.createCell(i);
            cell.setCellStyle(look);
            cell.setCellValue(texts[i]);
        }
    }

    /** The rows in which something was written; empty where it is no such sheet. */
    public static Optional<List<TrialRow>> read(List<Grid> grids) {
        return grids.stream()
                .filter(grid -> grid.name().equals(SheetWords.of("sheet.trial"))
                        && grid.rows().size() > HEADING)
                .findFirst()
                .map(grid -> grid.rows().stream()
                        .skip(HEADING + 1L)
                        .filter(row ->
                                !row.text(FILLED).isBlank() && !row.text(ID).isBlank())
                        .map(TrialSheet::read)
                        .toList());
    }

    private static TrialRow read(Grid.Row row) {
        var id = row.text(ID).strip();
        var reason = row.text(REASON).strip();
        var filled = row.text(FILLED).strip();
        if (id.equals(SheetWords.of("trial.fact"))) {
            return new TrialRow(row.number(), TrialRow.Of.FACT, reason, "", filled);
        }
        return new TrialRow(row.number(), reason.isEmpty() ? TrialRow.Of.ITEM : TrialRow.Of.REASON, id, reason, filled);
    }
}
