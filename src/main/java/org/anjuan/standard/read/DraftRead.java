package org.anjuan.standard.read;

import java.util.List;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardProblem;
import org.jspecify.annotations.Nullable;

/**
 * A standard that is still being written.
 *
 * @param standard as far as it is written; null when its text says something that a standard cannot hold
 * @param problems everything that is still wrong with it, by line, and what is odd
 */
public record DraftRead(@Nullable Standard standard, List<StandardProblem> problems) {
    public DraftRead {
        problems = List.copyOf(problems);
    }

    /** Whether nothing stands in the way of using it. */
    public boolean isWhole() {
        return standard != null
                && problems.stream().allMatch(problem -> problem.kind().isWarning());
    }
}
