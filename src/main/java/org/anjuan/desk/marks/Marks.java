package org.anjuan.desk.marks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.review.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A review given as data.
 *
 * @param facts answers by id of the fact (案情), stated before anything is marked
 * @param others the verdict of every item that has no mark; null when they stay as they are
 * @param othersNote why those others do not apply; empty where no reason is needed
 * @param comment on the whole case, may be empty
 * @param submit whether the review is handed in at the end
 */
public record Marks(
        Map<String, String> facts,
        List<Mark> marks,
        @Nullable Verdict others,
        String othersNote,
        String comment,
        boolean submit) {
    public Marks {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        marks = List.copyOf(marks);
    }
}
