package org.anjuan.desk;

import java.nio.file.Path;
import java.util.List;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardProblem;
import org.jspecify.annotations.Nullable;

/**
 * A standard that is being written.
 *
 * @param file where it is kept
 * @param standard as far as it is written; null where the file was changed so that it cannot be read as a draft
 * @param problems what is still wrong with it, and what is odd
 */
public record DraftAtHand(Path file, @Nullable Standard standard, List<StandardProblem> problems) {
    public DraftAtHand {
        problems = List.copyOf(problems);
    }

    /** Whether it could be published as it is. */
    public boolean isWhole() {
        return standard != null
                && problems.stream().allMatch(problem -> problem.kind().isWarning());
    }
}
