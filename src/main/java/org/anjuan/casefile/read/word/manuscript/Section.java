package org.anjuan.casefile.read.word.manuscript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the document with its own page.
 *
 * @param frame the lines around its pages; null without
 * @param continuous whether it goes on where the section before it ended, on the same page
 * @param firstPage the number its first page bears; 0 to go on counting
 * @param numbers how page numbers are written, by Word's name of the format
 */
public record Section(
        PageLayout page,
        @Nullable PageFrame frame,
        Furniture header,
        Furniture footer,
        List<Block> blocks,
        boolean continuous,
        int firstPage,
        String numbers) {
    public Section {
        blocks = List.copyOf(blocks);
    }
}
