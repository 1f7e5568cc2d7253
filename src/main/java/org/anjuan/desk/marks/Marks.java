package org.anjuan.desk.marks;

import java.util.List;
import org.anjuan.review.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A review given as data.
 *
 * @param others the verdict of every item that has no mark; null when they stay as they are
 * @param comment on the whole case, may be empty
 * @param submit whether the review is handed in at the end
 */
public record Marks(List<Mark> marks, @Nullable Verdict others, String comment, boolean submit) {
    public Marks {
        marks = List.copyOf(marks);
    }
}
