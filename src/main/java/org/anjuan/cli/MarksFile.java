package org.anjuan.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.anjuan.desk.Words;
import org.anjuan.desk.marks.Marks;
import org.anjuan.desk.marks.MarksProblem;
import org.anjuan.desk.marks.MarksReader;
import org.anjuan.desk.marks.MarksReading;

/** A file of marks that a command was given. */
record MarksFile(Path path, Words words, Terminal terminal) {

    /** What stands in it; nothing where it is wrong, and then every problem was said. */
    Optional<Marks> read() {
        return switch (MarksReader.read(path)) {
            case MarksReading.Read(var marks) -> Optional.of(marks);
            case MarksReading.Rejected(var problems) -> {
                problems.forEach(this::tell);
                yield Optional.empty();
            }
        };
    }

    private void tell(MarksProblem problem) {
        var where = problem.line() == 0 ? path.toString() : path + ":" + problem.line();
        terminal.message(words.say("cli.marks.problem", where, place(problem) + words.say(problem)));
    }

    private static String place(MarksProblem problem) {
        return problem.path().isEmpty() ? "" : problem.path() + " ";
    }
}
