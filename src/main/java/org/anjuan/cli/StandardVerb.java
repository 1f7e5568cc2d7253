package org.anjuan.cli;

import java.util.List;
import org.anjuan.desk.StandardAtHand;
import org.anjuan.desk.Standards;
import org.anjuan.standard.StandardProblem;
import org.jspecify.annotations.Nullable;

/** A command about standards: those of the workspace and those that travel inside the program. */
abstract class StandardVerb extends Verb {
    /** How a standard is named that {@link #usable} finds. */
    static final String NAMED = "ID|FILE";

    /** One thing wrong or odd in a file, with its place; {@code line} and {@code column} count from 1. */
    record ProblemShape(String kind, boolean warning, String path, int line, int column, String message) {}

    StandardVerb(Door door) {
        super(door);
    }

    final Standards standards() {
        return new Standards(List.of(folders().workspace().resolve("standards")));
    }

    /** The standard that was named; null, and the reason said, where it cannot be used. */
    final @Nullable StandardAtHand usable(String name) {
        var found = standards().find(name);
        if (found.isEmpty()) {
            tell("cli.standard.missing", name);
            return null;
        }
        var template = found.get();
        if (template.standard() == null) {
            template.problems().forEach(problem -> terminal().message(line(template, problem)));
            tell("cli.standard.rejected", template.file(), template.faults());
            return null;
        }
        return template;
    }

    /** One line for a problem, beginning as compilers begin theirs. */
    final String line(StandardAtHand template, StandardProblem problem) {
        var key = problem.kind().isWarning() ? "cli.standard.warning" : "cli.standard.problem";
        return words().say(key, template.file(), problem.line(), problem.column(), words().say(problem));
    }

    final List<ProblemShape> shapes(StandardAtHand template) {
        return template.problems().stream().map(this::shape).toList();
    }

    private ProblemShape shape(StandardProblem problem) {
        return new ProblemShape(
                problem.kind().name(),
                problem.kind().isWarning(),
                problem.path(),
                problem.line(),
                problem.column(),
                words().say(problem));
    }
}
