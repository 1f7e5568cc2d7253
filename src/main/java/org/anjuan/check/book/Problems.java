package org.anjuan.check.book;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.check.book.BookProblem.Kind;

/** Gathers what is wrong in one file. */
final class Problems {
    private final String file;
    private final List<BookProblem> all = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(Kind kind, int line, String... arguments) {
        all.add(new BookProblem(kind, file, line, List.of(arguments)));
    }

    List<BookProblem> all() {
        return List.copyOf(all);
    }
}
