package org.anjuan.report.xlsx;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** How a cell is set. */
enum Look {
    TITLE("@", HorizontalAlignment.LEFT),
    NOTE("@", HorizontalAlignment.LEFT),
    HEAD("@", HorizontalAlignment.CENTER),
    TEXT("General", HorizontalAlignment.LEFT),
    WORD("General", HorizontalAlignment.CENTER),
    COUNT("0", HorizontalAlignment.CENTER),
    POINTS("General", HorizontalAlignment.RIGHT),
    /** With the decimal places of the standard's totals. */
    TOTAL("", HorizontalAlignment.RIGHT),
    AVERAGE("0.00", HorizontalAlignment.RIGHT),
    PERCENT("0.00%", HorizontalAlignment.RIGHT),
    TIME("yyyy-mm-dd hh:mm", HorizontalAlignment.CENTER);

    private final String format;
    private final HorizontalAlignment alignment;

    Look(String format, HorizontalAlignment alignment) {
        this.format = format;
        this.alignment = alignment;
    }

    String format(int digits) {
        return this == TOTAL ? digits > 0 ? "0." + "0".repeat(digits) : "0" : format;
    }

    HorizontalAlignment alignment() {
        return alignment;
    }
}
