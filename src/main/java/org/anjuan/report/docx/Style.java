package org.anjuan.report.docx;

import static org.apache.poi.xwpf.usermodel.ParagraphAlignment.BOTH;
import static org.apache.poi.xwpf.usermodel.ParagraphAlignment.CENTER;
import static org.apache.poi.xwpf.usermodel.ParagraphAlignment.LEFT;
import static org.apache.poi.xwpf.usermodel.ParagraphAlignment.RIGHT;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;

/** The paragraph styles of all papers; sizes and line heights in points, indents in characters. */
enum Style {
    TITLE(Face.TITLE_SONG, 22, CENTER, 0, 36, 0),
    ADDRESSEE(Face.FANG_SONG, 16, LEFT, 0, 28.9, 0),
    BODY(Face.FANG_SONG, 16, BOTH, 2, 28.9, 0),
    FIRST(Face.HEI, 16, LEFT, 2, 28.9, 1),
    SECOND(Face.KAI, 16, LEFT, 2, 28.9, 2),
    SIGNED(Face.FANG_SONG, 16, RIGHT, 0, 28.9, 0),
    ANNEX(Face.HEI, 16, LEFT, 0, 28.9, 0),
    FORM_TITLE(Face.TITLE_SONG, 20, CENTER, 0, 30, 0),
    FORM_UNDERTITLE(Face.FANG_SONG, 12, CENTER, 0, 20, 0),
    FORM_HEADING(Face.HEI, 12, LEFT, 0, 24, 1),
    FORM_TEXT(Face.SONG, 10.5, LEFT, 0, 18, 0),
    CAPTION(Face.HEI, 12, CENTER, 0, 22, 0),
    PICTURE(Face.SONG, 10.5, CENTER, 0, 0, 0),
    NOTE(Face.SONG, 9, LEFT, 0, 14, 0),
    CELL(Face.SONG, 10.5, LEFT, 0, 15, 0),
    CELL_MIDDLE(Face.SONG, 10.5, CENTER, 0, 15, 0),
    CELL_NUMBER(Face.SONG, 10.5, RIGHT, 0, 15, 0),
    CELL_HEAD(Face.HEI, 10.5, CENTER, 0, 15, 0),
    CELL_STRONG(Face.HEI, 10.5, LEFT, 0, 15, 0),
    PAGE_NUMBER(Face.SONG, 14, LEFT, 0, 0, 0),
    FOOT(Face.SONG, 9, CENTER, 0, 0, 0);

    private final Face face;
    private final double size;
    private final ParagraphAlignment justified;
    private final int indent;
    private final double line;
    private final int level;

    Style(Face face, double size, ParagraphAlignment justified, int indent, double line, int level) {
        this.face = face;
        this.size = size;
        this.justified = justified;
        this.indent = indent;
        this.line = line;
        this.level = level;
    }

    String id() {
        return "Anjuan" + name().replace("_", "");
    }

    Face face() {
        return face;
    }

    double size() {
        return size;
    }

    ParagraphAlignment justified() {
        return justified;
    }

    /** How far the first line is indented. */
    int indent() {
        return indent;
    }

    /** Exact height of a line, 0 for as high as its contents. */
    double line() {
        return line;
    }

    /** Level of a heading from 1, 0 for no heading. */
    int level() {
        return level;
    }
}
