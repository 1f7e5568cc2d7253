package org.anjuan.samples;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executor;
import org.anjuan.desk.Answer;
import org.anjuan.desk.Desk;
import org.anjuan.desk.Folders;
import org.anjuan.desk.OpenWorkspace;
import org.anjuan.desk.Words;

/** A real workspace in a folder, with answers delivered right where they are given. */
public final class SampleDesk {
    private SampleDesk() {}

    /** The verbs of the workspace below a folder. */
    public static Desk in(Path folder) {
        return switch (open(folder)) {
            case Answer.Yes<Desk>(var desk) -> quiet(desk);
            case Answer.No<Desk>(var why) -> throw new AssertionError(why);
        };
    }

    /** The verbs of the workspace below a folder, with answers delivered by the executor. */
    public static Desk in(Path folder, Executor delivery) {
        return in(folder, delivery, Clock.systemUTC());
    }

    /** The same at another time than now. */
    public static Desk in(Path folder, Executor delivery, Clock clock) {
        return switch (open(folder, delivery, clock)) {
            case Answer.Yes<Desk>(var desk) -> quiet(desk);
            case Answer.No<Desk>(var why) -> throw new AssertionError(why);
        };
    }

    /** The same where scanned pages of the open case are recognised in the background, as in the program. */
    public static Desk reading(Path folder, Executor delivery) {
        return switch (open(folder, delivery, Clock.systemUTC())) {
            case Answer.Yes<Desk>(var desk) -> desk;
            case Answer.No<Desk>(var why) -> throw new AssertionError(why);
        };
    }

    /** Nothing is recognised in the background, which would only slow other tests down. */
    private static Desk quiet(Desk desk) {
        desk.readAhead().close();
        return desk;
    }

    /** Opens the workspace below a folder, or says why not. */
    public static Answer<Desk> open(Path folder) {
        return open(folder, Runnable::run, Clock.systemUTC());
    }

    private static Answer<Desk> open(Path folder, Executor delivery, Clock clock) {
        return new OpenWorkspace(Words.shipped(), clock, "test").open(Folders.below(folder), delivery);
    }
}
