package org.anjuan.casefile.read.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.pdf.Unlocking;
import org.anjuan.casefile.read.zip.LockedZip;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;

/** The lock on entries of one archive: its password is asked for when the first locked entry is met, and once only. */
final class ArchiveLock implements AutoCloseable {
    private final Walk walk;
    private final String archive;
    private final Path file;
    private Optional<Problem> why = Optional.empty();
    private boolean asked;
    private @Nullable LockedZip open;

    /** @param archive its own name within the case, by which it is asked for */
    ArchiveLock(Walk walk, String archive, Path file) {
        this.walk = walk;
        this.archive = archive;
        this.file = file;
    }

    /** Why its locked entries cannot be had; empty when they can. */
    Optional<Problem> holds() {
        if (!asked) {
            asked = true;
            why = walk.unlock(archive, this::attempt)
                    .map(problem ->
                            problem.reason() == Reason.ENCRYPTED ? new Problem(Reason.ENCRYPTED, "ZIP") : problem);
        }
        return why;
    }

    private Unlocking.Result attempt(String password) {
        try {
            var opened = LockedZip.open(file, password);
            opened.ifPresent(zip -> open = zip);
            return opened.isPresent() ? new Unlocking.Result.Unlocked() : new Unlocking.Result.WrongPassword();
        } catch (IOException _) {
            return new Unlocking.Result.Failed(Problem.of(Reason.DAMAGED));
        }
    }

    /** What is in a locked entry, once the lock is open. */
    InputStream content(ZipArchiveEntry entry) throws IOException {
        if (open == null) {
            throw new IOException("Locked");
        }
        return open.content(entry.getLocalHeaderOffset());
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
        }
    }
}
