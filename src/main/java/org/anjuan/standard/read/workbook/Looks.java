package org.anjuan.standard.read.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of cells: parts and groups stand out, everything wraps. */
final class Looks {
    private static final short TITLE_SIZE = 14;

    private final XSSFWorkbook book;
    private final CellStyle title;
    private final CellStyle heading;
    private final CellStyle words;
    private final CellStyle faint;
    private final Map<Level, CellStyle> levels = new EnumMap<>(Level.class);

    Looks(XSSFWorkbook book) {
        this.book = book;
        this.words = style(false, IndexedColors.AUTOMATIC);
        this.heading = style(true, IndexedColors.GREY_25_PERCENT);
        this.faint = style(false, IndexedColors.AUTOMATIC);
        var font = book.createFont();
        font.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        faint.setFont(font);
        this.title = book.createCellStyle();
        var large = book.createFont();
        large.setBold(true);
        large.setFontHeightInPoints(TITLE_SIZE);
        title.setFont(large);
        levels.put(Level.PART, style(true, IndexedColors.PALE_BLUE));
        levels.put(Level.GROUP, style(true, IndexedColors.LEMON_CHIFFON));
    }

    CellStyle title() {
        return title;
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle words() {
        return words;
    }

    CellStyle faint() {
        return faint;
    }

    CellStyle of(Level level) {
        return levels.getOrDefault(level, words);
    }

    private CellStyle style(boolean isBold, IndexedColors fill) {
        var style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        if (isBold) {
            var font = book.createFont();
            font.setBold(true);
            style.setFont(font);
        }
        if (fill != IndexedColors.AUTOMATIC) {
            style.setFillForegroundColor(fill.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
