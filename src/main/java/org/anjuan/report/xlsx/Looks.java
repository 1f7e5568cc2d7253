package org.anjuan.report.xlsx;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook. */
final class Looks {
    private final XSSFWorkbook workbook;
    private final String face;
    private final int digits;
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);
    private final Map<Look, XSSFCellStyle> quoted = new EnumMap<>(Look.class);

    /**
     * @param face the font's name
     * @param digits decimal places of totals
     */
    Looks(XSSFWorkbook workbook, String face, int digits) {
        this.workbook = workbook;
        this.face = face;
        this.digits = digits;
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::made);
    }

    /** For words that look like a formula: they stay words even when a person edits the cell. */
    XSSFCellStyle quoted(Look look) {
        return quoted.computeIfAbsent(look, each -> {
            var style = made(each);
            style.setQuotePrefixed(true);
            return style;
        });
    }

    private XSSFCellStyle made(Look look) {
        var style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setFontName(face);
        font.setFontHeightInPoints((short) (look == Look.TITLE ? 16 : look == Look.NOTE ? 9 : 10));
        font.setBold(look == Look.TITLE || look == Look.HEAD);
        style.setFont(font);
        style.setAlignment(look.alignment());
        style.setIndention((short) (look.alignment() == HorizontalAlignment.RIGHT ? 1 : 0));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(look != Look.TITLE);
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format(digits)));
        if (look != Look.TITLE && look != Look.NOTE) {
            border(style);
        }
        if (look == Look.HEAD) {
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private static void border(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }
}
