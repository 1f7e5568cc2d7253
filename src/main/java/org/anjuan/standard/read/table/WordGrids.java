package org.anjuan.standard.read.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.anjuan.standard.read.table.Grid.Cell;
import org.anjuan.standard.read.table.Grid.Copied;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Reads the tables of a Word file; the paragraphs in front of a table are its first rows, of one cell each. */
final class WordGrids {
    private final List<Grid> grids = new ArrayList<>();
    private List<String> before = new ArrayList<>();

    private WordGrids() {}

    static List<Grid> read(Path file) throws IOException {
        var reading = new WordGrids();
        try (var stream = Files.newInputStream(file);
                var document = new XWPFDocument(stream)) {
            for (var element : document.getBodyElements()) {
                switch (element) {
                    case XWPFTable table when reading.grids.size() < TableLimits.MOST_TABLES -> reading.table(table);
                    case XWPFParagraph paragraph
                    when !paragraph.getText().isBlank() -> reading.before.add(paragraph.getText());
                    default -> {}
                }
            }
        }
        reading.rest();
        return reading.grids;
    }

    private void table(XWPFTable table) {
        var draft = new GridDraft();
        int number = 0;
        paragraphs(draft);
        for (var row : table.getRows()) {
            if (!draft.row(++number)) {
                break;
            }
            int column = 0;
            for (var cell : row.getTableCells()) {
                column = put(draft, column, cell);
            }
        }
        add(draft);
    }

    /** Paragraphs have no number, so that the rows of the table are counted as a person counts them. */
    private void paragraphs(GridDraft draft) {
        for (var paragraph : before) {
            if (draft.row(0)) {
                draft.put(0, paragraph);
            }
        }
        before = new ArrayList<>();
    }

    /** What stands behind the last table may say the grades. */
    private void rest() {
        if (!grids.isEmpty() && !before.isEmpty()) {
            var draft = new GridDraft();
            paragraphs(draft);
            add(draft);
        }
    }

    private void add(GridDraft draft) {
        if (!draft.isEmpty()) {
            grids.add(draft.made("表 " + (grids.size() + 1)));
        }
    }

    private static int put(GridDraft draft, int column, XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        var merge = properties == null ? null : properties.getVMerge();
        boolean isCopied = merge != null && (merge.getVal() == null || merge.getVal() == STMerge.CONTINUE);
        int width = properties == null || properties.getGridSpan() == null
                ? 1
                : Math.clamp(properties.getGridSpan().getVal().longValue(), 1, TableLimits.MOST_COLUMNS);
        var own = isCopied ? new Cell(draft.above(column).text(), Copied.DOWN) : Cell.of(TableLimits.cut(text(cell)));
        draft.put(column, own);
        for (int i = 1; i < width; i++) {
            draft.put(column + i, new Cell(own.text(), isCopied ? Copied.DOWN : Copied.ACROSS));
        }
        return column + width;
    }

    private static String text(XWPFTableCell cell) {
        return cell.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
    }
}
