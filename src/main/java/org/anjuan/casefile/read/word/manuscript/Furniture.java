package org.anjuan.casefile.read.word.manuscript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Headers or footers of a section.
 *
 * @param first for the section's first page; null where it has none of its own
 * @param even for pages with even numbers; null where they are like the others
 */
public record Furniture(
        List<Block> usual,
        @Nullable List<Block> first,
        @Nullable List<Block> even) {
    public static final Furniture NONE = new Furniture(List.of(), null, null);

    public List<Block> on(int pageNumber, boolean firstOfSection) {
        if (firstOfSection && first != null) {
            return first;
        }
        return even != null && pageNumber % 2 == 0 ? even : usual;
    }
}
