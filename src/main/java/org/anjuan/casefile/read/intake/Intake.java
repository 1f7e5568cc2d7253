package org.anjuan.casefile.read.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.Stop;

/** Walks files, folders and zips, and hands out every file in them with its kind or the reason why not. */
public final class Intake {
    private final IntakeLimits limits;
    private final Path scratch;

    /** @param scratch a folder in which private copies may live while they are handed out; made when missing */
    public Intake(IntakeLimits limits, Path scratch) {
        this.limits = limits;
        this.scratch = scratch;
    }

    /**
     * Hands out all files, in the order dropped and in natural order within folders and zips. Names are relative to
     * a folder or zip dropped alone, else they begin with its name. Nothing stays behind in the scratch folder,
     * also when the walk is stopped or the receiver throws.
     *
     * @throws IOException when the scratch folder cannot be used
     */
    public Tally walk(List<Path> dropped, Receiver receiver, Stop stop) throws IOException {
        try (var copies = new Scratch(scratch)) {
            var walk = new Walk(limits, receiver, stop, copies);
            for (var path : dropped) {
                if (walk.stopped()) {
                    break;
                }
                drop(walk, path, dropped.size() == 1);
            }
            return walk.tally();
        }
    }

    private static void drop(Walk walk, Path path, boolean alone) {
        String name = String.valueOf(path.toAbsolutePath().normalize().getFileName());
        try {
            if (Files.isDirectory(path)) {
                new FolderWalk(walk, path, alone ? "" : name + "/").run();
                return;
            }
            walk.discovered(1);
            if (!Files.isRegularFile(path)) {
                walk.turnAway(name, Problem.of(Reason.UNREADABLE));
            } else if (Litter.is(name)) {
                walk.litter();
            } else {
                walk.file(name, path, null, 0, alone);
            }
        } catch (IOException _) {
            walk.turnAway(name, Problem.of(Reason.UNREADABLE));
        }
    }
}
