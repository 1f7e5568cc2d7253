package org.anjuan.casefile.read.word.typeset;

import java.util.List;
import org.anjuan.casefile.read.font.EmbeddableFaces;
import org.anjuan.casefile.read.word.limit.Effort;
import org.anjuan.casefile.read.word.limit.Warning;
import org.anjuan.casefile.read.word.manuscript.Inline.Counted;
import org.anjuan.casefile.read.word.manuscript.PageLayout;
import org.anjuan.casefile.read.word.notation.NumberFormat;

/**
 * What everything that is set in one place shares.
 *
 * @param page the page it is set for
 * @param pitch height of a grid line that lines keep to; 0 for none
 * @param pageNumber the number that stands for the page, and {@code pageCount} for all pages
 * @param numbers how page numbers are written
 */
record Galley(
        EmbeddableFaces faces,
        Effort effort,
        PageLayout page,
        double pitch,
        double defaultTab,
        boolean gridInTables,
        int pageNumber,
        int pageCount,
        String numbers) {

    Galley inTable() {
        return gridInTables
                ? this
                : new Galley(faces, effort, page, 0, defaultTab, false, pageNumber, pageCount, numbers);
    }

    Galley offGrid() {
        return new Galley(faces, effort, page, 0, defaultTab, false, pageNumber, pageCount, numbers);
    }

    Galley numbered(int page, int count) {
        return new Galley(faces, effort, this.page, pitch, defaultTab, gridInTables, page, count, numbers);
    }

    /** Says so where notes are called in a place that has no foot, such as a text box or a header. */
    void withoutFoot(List<List<Slab>> notes) {
        if (!notes.isEmpty()) {
            effort.warn(Warning.OBJECT_LEFT_OUT);
        }
    }

    String counted(Counted counted) {
        return switch (counted) {
            case PAGE -> NumberFormat.write(pageNumber, numbers);
            case PAGES -> Integer.toString(pageCount);
        };
    }
}
