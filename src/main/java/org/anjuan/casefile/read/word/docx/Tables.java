package org.anjuan.casefile.read.word.docx;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.read.word.manuscript.Borders;
import org.anjuan.casefile.read.word.manuscript.Insets;
import org.anjuan.casefile.read.word.manuscript.ParagraphStyle.Align;
import org.anjuan.casefile.read.word.manuscript.Table;
import org.anjuan.casefile.read.word.manuscript.Table.Cell;
import org.anjuan.casefile.read.word.manuscript.Table.Merge;
import org.anjuan.casefile.read.word.manuscript.Table.Row;
import org.anjuan.casefile.read.word.manuscript.Table.Stand;
import org.jspecify.annotations.Nullable;

/** Reads tables. */
final class Tables {
    private static final int MOST_COLUMNS = 200;

    private final Story.Source source;
    private final Story story;

    Tables(Story.Source source, Story story) {
        this.source = source;
        this.story = story;
    }

    Table read(Element table) {
        source.effort().enter();
        var properties = table.child("w:tblPr");
        var style = properties == null ? null : properties.val("w:tblStyle");
        var insets = Edges.insets(named(style, "w:tblCellMar"), Insets.OF_CELLS);
        insets = Edges.insets(properties == null ? null : properties.child("w:tblCellMar"), insets);
        var rows = new ArrayList<Row>();
        collect(table.children(), style, insets, rows);
        var align = align(properties == null ? null : properties.val("w:jc"));
        var borders = Edges.borders(properties == null ? null : properties.child("w:tblBorders"))
                .or(Edges.borders(named(style, "w:tblBorders")));
        var indent = properties == null ? null : properties.child("w:tblInd");
        source.effort().leave();
        return new Table(columns(table), align, indent == null ? 0 : indent.twips("w", 0), borders, List.copyOf(rows));
    }

    private @Nullable Element named(@Nullable String style, String property) {
        return style == null ? null : source.styles().inherited(style, "w:tblPr", property);
    }

    private void collect(List<Element> elements, @Nullable String style, Insets insets, List<Row> into) {
        for (var element : elements) {
            switch (element.name()) {
                case "w:tr" -> into.add(row(element, style, insets));
                case "w:sdt", "w:sdtContent", "w:ins", "w:customXml" ->
                    collect(element.children(), style, insets, into);
                default -> {}
            }
        }
    }

    private static Align align(@Nullable String value) {
        return switch (value == null ? "" : value) {
            case "center" -> Align.CENTER;
            case "right", "end" -> Align.RIGHT;
            default -> Align.LEFT;
        };
    }

    private static List<Double> columns(Element table) {
        var grid = table.child("w:tblGrid");
        return grid == null
                ? List.of()
                : grid.all("w:gridCol").stream()
                        .limit(MOST_COLUMNS)
                        .map(column -> Math.max(0, column.twips("w", 0)))
                        .toList();
    }

    private Row row(Element row, @Nullable String style, Insets insets) {
        var properties = row.child("w:trPr");
        var cells = new ArrayList<Cell>();
        int before = properties == null ? 0 : (int) Measures.number(properties.val("w:gridBefore"), 0);
        cells(row.children(), style, insets, Math.clamp(before, 0, MOST_COLUMNS), cells);
        var height = properties == null ? null : properties.child("w:trHeight");
        return new Row(
                cells,
                height == null ? 0 : Math.max(0, height.twips("val", 0)),
                height != null && height.attribute("hRule", "").equals("exact"),
                properties != null && properties.on("w:tblHeader", false),
                properties != null && properties.on("w:cantSplit", false));
    }

    private void cells(List<Element> elements, @Nullable String style, Insets insets, int column, List<Cell> into) {
        int next = column;
        for (var element : elements) {
            switch (element.name()) {
                case "w:tc" -> {
                    next = cell(element, style, insets, next, into);
                }
                case "w:sdt", "w:sdtContent", "w:ins", "w:customXml" -> {
                    cells(element.children(), style, insets, next, into);
                    next = into.isEmpty()
                            ? next
                            : into.getLast().column() + into.getLast().span();
                }
                default -> {}
            }
        }
    }

    /** Adds a cell, or widens the last one that it continues; the answer is the column after it. */
    private int cell(Element cell, @Nullable String style, Insets insets, int column, List<Cell> into) {
        var properties = cell.child("w:tcPr");
        int span = properties == null
                ? 1
                : (int) Math.clamp(Measures.number(properties.val("w:gridSpan"), 1), 1, MOST_COLUMNS);
        if (properties != null && "continue".equals(merge(properties, "w:hMerge")) && !into.isEmpty()) {
            into.add(widened(into.removeLast(), span));
            return column + span;
        }
        var blocks = story.blocks(cell.children(), style);
        into.add(
                properties == null
                        ? new Cell(column, span, Merge.NONE, blocks, Stand.TOP, false, insets, Borders.UNSAID, null)
                        : new Cell(
                                column,
                                span,
                                vertical(merge(properties, "w:vMerge")),
                                blocks,
                                stand(properties.val("w:vAlign")),
                                upright(properties.val("w:textDirection")),
                                Edges.insets(properties.child("w:tcMar"), insets),
                                Edges.borders(properties.child("w:tcBorders")),
                                Colors.fill(properties.child("w:shd"))));
        return column + span;
    }

    private static Cell widened(Cell cell, int more) {
        return new Cell(
                cell.column(),
                cell.span() + more,
                cell.merge(),
                cell.blocks(),
                cell.stand(),
                cell.upright(),
                cell.insets(),
                cell.borders(),
                cell.fill());
    }

    /** {@code restart}, {@code continue}, or empty when not merged. */
    private static String merge(Element properties, String kind) {
        var merge = properties.child(kind);
        return merge == null ? "" : merge.attribute("val", "continue");
    }

    private static Merge vertical(String merge) {
        return switch (merge) {
            case "restart" -> Merge.BEGINS;
            case "continue" -> Merge.CONTINUES;
            default -> Merge.NONE;
        };
    }

    private static Stand stand(@Nullable String value) {
        return switch (value == null ? "" : value) {
            case "center" -> Stand.MIDDLE;
            case "bottom" -> Stand.BOTTOM;
            default -> Stand.TOP;
        };
    }

    private static boolean upright(@Nullable String direction) {
        return direction != null
                && (direction.startsWith("tbRl") || direction.equals("lrTbV") || direction.equals("tb"));
    }
}
