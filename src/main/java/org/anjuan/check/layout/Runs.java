package org.anjuan.check.layout;

import java.util.ArrayList;
import java.util.List;

/** Gathers characters that follow each other on a line. */
final class Runs {
    /** A character of a line. */
    record At(int line, int index) {}

    /** The characters {@code from} to before {@code to} of a line. */
    record Run(int line, int from, int to) {}

    private Runs() {}

    static List<Run> of(List<At> characters) {
        var runs = new ArrayList<Run>();
        for (var at : characters) {
            var last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && last.line() == at.line() && at.index() >= last.from()) {
                runs.set(runs.size() - 1, new Run(at.line(), last.from(), Math.max(last.to(), at.index() + 1)));
            } else {
                runs.add(new Run(at.line(), at.index(), at.index() + 1));
            }
        }
        return runs;
    }
}
