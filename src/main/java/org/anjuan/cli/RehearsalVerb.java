package org.anjuan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.anjuan.desk.Answer;
import picocli.CommandLine.Option;

/** A command that works with the sample round and writes into a folder. */
abstract class RehearsalVerb extends Verb {
    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out = Path.of("");

    RehearsalVerb(Door door) {
        super(door);
    }

    /** What the command does with the round. */
    abstract int with(Rehearsal rehearsal, Path folder) throws IOException;

    /** What is wrong with the options; zero when nothing is. */
    int check() {
        return Exit.DONE;
    }

    /** The time at which the round is played. */
    Clock clock() {
        return context().clock();
    }

    @Override
    public final Integer call() throws IOException {
        int wrong = check();
        if (wrong != Exit.DONE) {
            return wrong;
        }
        if (Files.exists(out) && !Files.isDirectory(out)) {
            return usage("cli.out.file", out);
        }
        Files.createDirectories(out);
        return switch (watched(control -> Rehearsal.lay(context(), clock(), control))) {
            case Answer.No<Rehearsal>(var why) -> unreadable("cli.plain", why);
            case Answer.Yes<Rehearsal>(var opened) -> {
                try (var rehearsal = opened) {
                    yield with(rehearsal, out);
                }
            }
        };
    }
}
