package org.anjuan.casefile.read.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.Stop;
import org.anjuan.casefile.read.pdf.Unlocking;
import org.jspecify.annotations.Nullable;

/** One walk on its way: hands files out, counts them, and knows whether to go on. */
final class Walk {
    private static final long BYTES_BETWEEN_TELLINGS = 4L << 20;

    private final IntakeLimits limits;
    private final Receiver receiver;
    private final Stop stop;
    private final Scratch scratch;
    private int known;
    private int readable;
    private int turnedAway;
    private int litter;
    private long bytes;
    private long untold;
    private boolean stopped;

    Walk(IntakeLimits limits, Receiver receiver, Stop stop, Scratch scratch) {
        this.limits = limits;
        this.receiver = receiver;
        this.stop = stop;
        this.scratch = scratch;
    }

    IntakeLimits limits() {
        return limits;
    }

    Scratch scratch() {
        return scratch;
    }

    /** Whether to end now; once true, it stays true. */
    boolean stopped() {
        stopped |= stop.asked();
        return stopped;
    }

    /** More files came to light. */
    void discovered(int files) {
        known += files;
    }

    /** One discovered file is litter. */
    void litter() {
        litter++;
        known--;
    }

    /**
     * Hands out one file, or what is in it when it is an archive.
     *
     * @param within what is left to the archive the file came from; null for a file of its own
     * @param depth how many archives lie around it
     * @param alone whether it is all that was dropped, so that its name need not prefix what is in it
     */
    void file(String name, Path path, @Nullable Allowance within, int depth, boolean alone) {
        try {
            long length = Files.size(path);
            if (length > limits.fileBytes()) {
                turnAway(name, Problem.of(Reason.TOO_LARGE));
                return;
            }
            switch (KindOfBytes.of(path, name)) {
                case KindOfBytes.Fit(var kind) -> {
                    readable++;
                    count(depth == 0 ? length : 0);
                    receiver.take(new Offer.Fit(name, path, kind, length));
                    tell();
                }
                case KindOfBytes.Archive() -> archive(name, path, Allowance.of(length, limits, within), depth, alone);
                case KindOfBytes.Unfit(var problem) -> turnAway(name, problem);
            }
        } catch (IOException _) {
            turnAway(name, Problem.of(Reason.UNREADABLE));
        }
    }

    private void archive(String name, Path path, Allowance allowance, int depth, boolean alone) throws IOException {
        if (depth >= limits.archiveDepth()) {
            turnAway(name, Problem.of(Reason.NESTED_TOO_DEEP));
        } else {
            new ArchiveWalk(this, name, allowance, depth, alone ? "" : withoutExtension(name) + "/").run(path);
        }
    }

    /** Has a locked archive opened by a password that fits; empty when it was, else why not. */
    Optional<Problem> unlock(String archive, Function<String, Unlocking.Result> lock) {
        return receiver.unlock(archive, lock);
    }

    void turnAway(String name, Problem problem) {
        turnedAway++;
        receiver.take(Offer.turnedAway(name, problem));
        tell();
    }

    /** An archive was opened: from now on its entries count, not itself. */
    void opened() {
        known--;
    }

    /** Bytes went by; tells about it now and then. */
    void count(long more) {
        bytes += more;
        untold += more;
        if (untold >= BYTES_BETWEEN_TELLINGS) {
            tell();
        }
    }

    Tally tally() {
        return new Tally(readable, turnedAway, litter, stopped);
    }

    private void tell() {
        untold = 0;
        int done = readable + turnedAway;
        receiver.progress(new Progress(done, Math.max(done, known), bytes));
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }
}
