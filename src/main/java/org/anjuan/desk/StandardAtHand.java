package org.anjuan.desk;

import java.util.List;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardProblem;
import org.jspecify.annotations.Nullable;

/**
 * A file that should hold a standard.
 *
 * @param file its path, or its bare name where it travels inside the program
 * @param standard null when the file is rejected
 * @param problems all of them when rejected; what is odd when not
 */
public record StandardAtHand(String file, @Nullable Standard standard, List<StandardProblem> problems) {
    public StandardAtHand {
        problems = List.copyOf(problems);
    }

    /** How many places a person has to look at before it is used. */
    public long toCheck() {
        return problems.stream().filter(problem -> problem.kind().isToCheck()).count();
    }

    /** How many things are wrong, those that are only odd not counted. */
    public long faults() {
        return problems.stream().filter(problem -> !problem.kind().isWarning()).count();
    }

    /** Whether it is rejected only because places are still to be looked at. */
    public boolean isOnlyToCheck() {
        return standard == null
                && problems.stream()
                        .allMatch(problem ->
                                problem.kind().isWarning() || problem.kind().isToCheck());
    }
}
