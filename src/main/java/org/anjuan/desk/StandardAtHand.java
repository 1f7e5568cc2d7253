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
}
