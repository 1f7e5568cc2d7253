package org.anjuan.desk;

import java.util.List;

/**
 * How a workbook or a Word file was understood as a standard, in sentences, before anything of it is taken.
 *
 * @param file its name
 * @param workbook whether it is a workbook this program wrote; otherwise a table of an office's own
 * @param columns each heading and what it was taken for
 * @param rules each phrase about points and what it was taken for
 * @param unread what did not find its way into the standard, and why
 * @param assumed what the table does not say, and what was put in its place
 * @param sum what its points add up to, and whether the table says the same; empty for a workbook
 * @param standard the standard that came of it, or what is wrong with it; places are the file's for a workbook
 * @param text the standard as a template, to be kept
 */
public record StandardImport(
        String file,
        boolean workbook,
        List<Told> columns,
        List<Told> rules,
        List<Told> unread,
        List<Told> assumed,
        String sum,
        StandardAtHand standard,
        String text) {

    public StandardImport {
        columns = List.copyOf(columns);
        rules = List.copyOf(rules);
        unread = List.copyOf(unread);
        assumed = List.copyOf(assumed);
    }

    /**
     * One thing that was read.
     *
     * @param place where it stands, empty for the whole
     * @param words as they stand there
     * @param meaning what they were taken for
     */
    public record Told(String place, String words, String meaning) {}
}
