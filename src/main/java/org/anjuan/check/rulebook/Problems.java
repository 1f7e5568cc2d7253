package org.anjuan.check.rulebook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anjuan.check.rulebook.BookProblem.Kind;

/** Gathers what is wrong in one file. */
final class Problems {
    private static final Set<Kind> WHOLE_FILE =
            EnumSet.of(Kind.UNREADABLE, Kind.TOO_LARGE, Kind.NOT_UTF8, Kind.NOT_YAML, Kind.NOT_PLAIN);

    private final String file;
    private final List<BookProblem> all = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(Kind kind, int line, String... arguments) {
        all.add(new BookProblem(kind, file, line, List.of(arguments)));
    }

    /** Whether nothing can be made of the file at all. */
    boolean spoilt() {
        return all.stream().map(BookProblem::kind).anyMatch(WHOLE_FILE::contains);
    }

    List<BookProblem> all() {
        return List.copyOf(all);
    }
}
