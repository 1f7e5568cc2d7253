package org.anjuan.standard.read;

import java.util.List;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardProblem;

/** What became of reading a standard. */
public sealed interface Reading {

    /** A valid standard, with what is odd about it. */
    record Read(Standard standard, List<StandardProblem> warnings) implements Reading {
        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /** No standard; everything that is wrong, by line, warnings among it. */
    record Rejected(List<StandardProblem> problems) implements Reading {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
