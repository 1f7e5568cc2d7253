package org.anjuan.report.docx;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** A ruled table with columns of fixed width, filled row by row. */
final class Grid {
    private static final int PADDING = 60;

    private final XWPFTable table;
    private final Lines lines;
    private final long[] widths;

    /**
     * @param widths of the columns in millimetres
     */
    Grid(XWPFDocument document, Lines lines, double... widths) {
        this.table = document.createTable();
        this.lines = lines;
        this.widths = Arrays.stream(widths).mapToLong(Sheet::mm).toArray();
        table.removeRow(0);
        layOut();
    }

    private void layOut() {
        var properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        properties.addNewJc().setVal(STJcTable.CENTER);
        table.setWidth(Long.toString(Arrays.stream(widths).sum()));
        table.setCellMargins(PADDING / 2, PADDING, PADDING / 2, PADDING);
        var grid = table.getCTTbl().addNewTblGrid();
        for (long width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    /** The heading row, which comes again on every page. */
    Grid head(String... keys) {
        var row = beginHead();
        for (var key : keys) {
            row.cell(Style.CELL_HEAD, paragraph -> lines.sentence(paragraph, key));
        }
        return this;
    }

    /** Begins the heading row, to be filled by the caller. */
    Row beginHead() {
        var row = begin();
        row.row.setRepeatHeader(true);
        return row;
    }

    /** Begins the next row; it is not broken across pages. */
    Row begin() {
        var row = table.insertNewTableRow(table.getRows().size());
        row.setCantSplitRow(true);
        return new Row(row);
    }

    /** A row that is filled from left to right. */
    final class Row {
        private final XWPFTableRow row;
        private int column;

        private Row(XWPFTableRow row) {
            this.row = row;
        }

        /** Keeps the row on the page of the next one. */
        Row held() {
            row.getTableCells().stream()
                    .flatMap(cell -> cell.getParagraphs().stream())
                    .forEach(paragraph -> paragraph.setKeepNext(true));
            return this;
        }

        Row text(Style style, String text) {
            return cell(style, paragraph -> lines.text(paragraph, text));
        }

        Row words(Style style, String key) {
            return cell(style, paragraph -> lines.sentence(paragraph, key));
        }

        Row figure(Style style, String name) {
            return cell(style, paragraph -> lines.figure(paragraph, name));
        }

        Row cell(Style style, Consumer<XWPFParagraph> filler) {
            return wide(1, style, filler);
        }

        /** A cell across several columns. */
        Row wide(int columns, Style style, Consumer<XWPFParagraph> filler) {
            var cell = next(columns);
            filler.accept(Sheet.styled(cell.getParagraphs().getFirst(), style));
            return this;
        }

        /** A cell across several columns that may hold several paragraphs. */
        Row open(int columns, Consumer<XWPFTableCell> filler) {
            var cell = next(columns);
            filler.accept(cell);
            if (cell.getParagraphs().size() > 1) {
                cell.removeParagraph(0);
            } else {
                Sheet.styled(cell.getParagraphs().getFirst(), Style.CELL);
            }
            return this;
        }

        /** A cell that begins a stack of joined cells. */
        Row top(Style style, Consumer<XWPFParagraph> filler) {
            cell(style, filler);
            merge(STMerge.RESTART);
            return this;
        }

        /** A cell that goes on with the stack above. */
        Row joined(Style style) {
            cell(style, _ -> {});
            merge(STMerge.CONTINUE);
            return this;
        }

        private void merge(STMerge.Enum kind) {
            var cells = row.getTableCells();
            cells.getLast().getCTTc().getTcPr().addNewVMerge().setVal(kind);
        }

        private XWPFTableCell next(int columns) {
            var cell = row.createCell();
            var properties = cell.getCTTc().isSetTcPr()
                    ? cell.getCTTc().getTcPr()
                    : cell.getCTTc().addNewTcPr();
            long width = 0;
            for (int end = column + columns; column < end; column++) {
                width += widths[column];
            }
            var size = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
            size.setType(STTblWidth.DXA);
            size.setW(BigInteger.valueOf(width));
            if (columns > 1) {
                properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
            }
            properties.addNewVAlign().setVal(STVerticalJc.CENTER);
            return cell;
        }
    }
}
