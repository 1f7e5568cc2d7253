package org.anjuan.desk.marks;

import java.util.List;

/** What became of reading marks. */
public sealed interface MarksReading {

    /** Marks that are well formed; whether a standard has these items and reasons is not known yet. */
    record Read(Marks marks) implements MarksReading {}

    /** No marks; everything that is wrong. */
    record Rejected(List<MarksProblem> problems) implements MarksReading {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
