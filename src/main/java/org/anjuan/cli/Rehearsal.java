package org.anjuan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executor;
import org.anjuan.desk.Answer;
import org.anjuan.desk.Control;
import org.anjuan.desk.Desk;
import org.anjuan.desk.Folders;
import org.anjuan.desk.OpenWorkspace;
import org.anjuan.desk.Scratch;
import org.anjuan.round.Round;

/** The sample round in a workspace of its own, of which nothing stays behind. */
final class Rehearsal implements AutoCloseable {
    private final Context context;
    private final Clock clock;
    private final Path folder;
    private final Round round;

    private Rehearsal(Context context, Clock clock, Path folder, Round round) {
        this.context = context;
        this.clock = clock;
        this.folder = folder;
        this.round = round;
    }

    /**
     * Lays the sample round out; slow.
     *
     * @param clock the time at which it is played
     * @return it, or a sentence that says why not
     * @throws IOException when temporary files cannot be written
     */
    static Answer<Rehearsal> lay(Context context, Clock clock, Control control) throws IOException {
        var folder = Files.createTempDirectory("anjuan-");
        boolean laid = false;
        try (var desk = open(context, clock, folder, Runnable::run)) {
            var answer = desk.sample().lay(control);
            laid = answer instanceof Answer.Yes<Round>;
            return switch (answer) {
                case Answer.Yes<Round>(var round) -> Answer.yes(new Rehearsal(context, clock, folder, round));
                case Answer.No<Round>(var why) -> Answer.no(why);
            };
        } finally {
            if (!laid) {
                sweep(folder);
            }
        }
    }

    Round round() {
        return round;
    }

    /** Opens the workspace; whoever asks closes it before anybody asks again. */
    Desk open(Executor delivery) {
        return open(context, clock, folder, delivery);
    }

    @Override
    public void close() {
        sweep(folder);
    }

    private static Desk open(Context context, Clock clock, Path folder, Executor delivery) {
        var opening = new OpenWorkspace(context.words(), clock, context.version());
        return switch (opening.open(Folders.below(folder), delivery)) {
            case Answer.Yes<Desk>(var desk) -> desk;
            case Answer.No<Desk>(var why) -> throw new UncheckedIOException(new IOException(why));
        };
    }

    private static void sweep(Path folder) {
        try {
            Scratch.sweep(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
