package org.anjuan.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjuan.report.data.CleanText;
import org.anjuan.report.data.Draft;
import org.anjuan.report.data.Printed;
import org.anjuan.report.data.ReportData;
import org.anjuan.report.data.Words;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.formula.eval.NotImplementedException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook of one round, ready to be written. */
public final class SummaryDraft implements Draft {
    private final Words words;
    private final ReportData data;

    SummaryDraft(Words words, ReportData data) {
        this.words = words;
        this.data = data;
    }

    @Override
    public String subject() {
        return "";
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public int write(OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            about(workbook);
            var looks = new Looks(
                    workbook, words.of("face.SONG"), data.standard().rounding().digits());
            var writer = new TableWriter(words, looks, data.round().title(), note());
            var tables = tables();
            tables.forEach(table -> workbook.createSheet(table.sheet()));
            tables.forEach(table -> writer.write(workbook.getSheet(table.sheet()), table));
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
        }
        return 0;
    }

    @Override
    public Comparison compare(Path file) throws IOException {
        try (var in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
            var missing = tables().stream()
                    .map(Table::sheet)
                    .filter(sheet -> workbook.getSheet(sheet) == null)
                    .map(sheet -> new Difference(sheet, sheet, ""))
                    .toList();
            return missing.isEmpty() ? compare(workbook) : new Comparison(0, missing);
        } catch (POIXMLException | IllegalArgumentException | NotImplementedException e) {
            throw new IOException(e);
        }
    }

    private Comparison compare(XSSFWorkbook workbook) {
        var reader = new TableReader(words, workbook.getCreationHelper().createFormulaEvaluator());
        tables().forEach(table -> reader.read(workbook.getSheet(table.sheet()), table));
        return new Comparison(reader.compared(), reader.differences());
    }

    /** The sheets in the order of their tabs. */
    private List<Table<?>> tables() {
        var sheets = CaseSheets.of(data, words);
        var deductions = sheets.deductions().table();
        var arithmetic = new ArithmeticTable(data, words, sheets).table();
        var cases = new CasesTable(data, words, arithmetic, deductions).table();
        var tables = new ArrayList<Table<?>>();
        tables.add(new OverviewTable(data, words, cases).table());
        tables.add(cases);
        tables.add(new UnitTable(data, words, cases).table());
        tables.add(new ProblemTable(data, words, deductions, cases).table());
        tables.addAll(DimensionTable.tables(data, words));
        tables.add(deductions);
        tables.add(new ExemptTable(data, words).table());
        tables.add(sheets.items().table());
        tables.add(sheets.lines().table());
        tables.add(sheets.parts().table());
        tables.add(arithmetic);
        return tables;
    }

    private String note() {
        var values = Map.of(
                "time", new Printed(data.standard(), words).time(data.cutOff()),
                "program", data.program(),
                "standard", data.standard().title(),
                "version", data.standard().ref().toString());
        return words.of("note.cutOff", values) + words.of("note.standard", values) + words.of("note.counting", values);
    }

    private void about(XSSFWorkbook workbook) {
        var core = workbook.getProperties().getCoreProperties();
        var taken = Optional.of(Date.from(data.cutOff().toInstant(ZoneOffset.UTC)));
        core.setTitle(CleanText.line(data.round().title() + " " + words.of("paper.SUMMARY")));
        core.setCreator(CleanText.line(data.round().organiser()));
        core.setCreated(taken);
        core.setModified(taken);
        workbook.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Anjuan " + CleanText.line(data.program()));
    }
}
