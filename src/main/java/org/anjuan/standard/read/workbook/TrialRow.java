package org.anjuan.standard.read.workbook;

/**
 * A row of a trial sheet in which somebody wrote something.
 *
 * @param number of the row, as Excel counts it
 * @param item its id; for a question about the case the question's
 * @param reason id of the reason, empty for the item itself
 * @param filled what was written
 */
public record TrialRow(int number, Of of, String item, String reason, String filled) {
    /** What a row of a trial sheet is about. */
    public enum Of {
        /** A question about the case (案情). */
        FACT,
        /** An item. */
        ITEM,
        /** A reason of an item. */
        REASON
    }
}
