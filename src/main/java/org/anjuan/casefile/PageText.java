package org.anjuan.casefile;

import java.util.List;
import java.util.stream.Collectors;

/** The text of one page, lines in reading order. */
public record PageText(PageKey page, Origin origin, List<Line> lines) {

    /** Where a page's text comes from. */
    public enum Origin {
        /** Characters stored in the file. */
        DIGITAL,
        /** Characters recognised from the picture. */
        OCR,
        /** No usable text. */
        NONE
    }

    public PageText {
        lines = List.copyOf(lines);
    }

    public static PageText none(PageKey page) {
        return new PageText(page, Origin.NONE, List.of());
    }

    /** All lines with a line feed between them. */
    public String plain() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
