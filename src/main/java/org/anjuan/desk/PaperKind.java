package org.anjuan.desk;

/** The papers of a round, each with its own layout; the word is {@code paper.} and the name. */
public enum PaperKind {
    /** 个案评查表: one Word file for each finished case. */
    CASE("docx"),
    /** 汇总表: one Excel file. */
    SUMMARY("xlsx"),
    /** 情况通报: one Word file. */
    CIRCULAR("docx");

    private final String format;

    PaperKind(String format) {
        this.format = format;
    }

    /** The format it is written in, as a file ending. */
    public String format() {
        return format;
    }
}
