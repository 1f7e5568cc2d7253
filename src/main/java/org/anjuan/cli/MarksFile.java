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
        var where = problem.path().isEmpty() ? path.toString() : path + " " + problem.path();
        terminal.message(words.say("cli.marks.problem", where, words.say(problem)));
    }
}
