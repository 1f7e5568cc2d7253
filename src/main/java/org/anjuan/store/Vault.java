package org.anjuan.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.Optional;
import org.anjuan.casefile.SourceId;
import org.anjuan.store.Keeping.Reason;

/**
 * The bytes of every file that was taken in, and of pictures cut from them, under their SHA-256; the same bytes are
 * stored once and never change. May be used by several threads.
 */
public final class Vault {

    /** How the bytes under an id are found. */
    public enum State {
        /** They are what was put in. */
        WHOLE,
        /** They are not there. */
        MISSING,
        /** They are no longer what was put in, or cannot be read. */
        CHANGED
    }

    /**
     * How much the vault takes.
     *
     * @param perFile bytes of one file at most
     * @param heldBack bytes of the disk left free, so that judgements can still be kept when files no longer can
     */
    public record Limits(long perFile, long heldBack) {
        /** Two gigabytes a file, 64 megabytes held back. */
        public static final Limits USUAL = new Limits(2L << 30, 64L << 20);
    }

    private final Path folder;
    private final Limits limits;

    Vault(Path folder, Limits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    /** A vault of its own, without a workspace, in a folder that is made where it is missing. */
    public static Vault in(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new Vault(folder, Limits.USUAL);
    }

    /** The same vault within other limits. */
    public Vault within(Limits others) {
        return new Vault(folder, others);
    }

    /** Keeps a copy of the file's bytes and flushes it. */
    public Keeping<SourceId> put(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return put(bytes);
        } catch (IOException unreadable) {
            return Keeping.notKept(Reason.UNREADABLE, unreadable.getClass().getSimpleName());
        }
    }

    /** The id that a file's bytes would have; empty where it cannot be read. Nothing is kept. */
    public Optional<SourceId> id(Path file) {
        var digest = Hash.begin();
        try (var hashing = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, hashing);
            return Optional.of(new SourceId(Hash.hex(digest.digest())));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Keeps the stream's bytes up to its end and flushes them; does not close the stream. */
    public Keeping<SourceId> put(InputStream bytes) {
        try {
            var unfinished = Folder.begin(folder);
            try {
                var copy = new VaultCopy(limits);
                var stopped = copy.run(bytes, unfinished);
                return stopped == null ? store(unfinished, copy.id()) : Keeping.notKept(stopped, "");
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException failure) {
            return Keeping.notKept(Reasons.ofDisk(folder), failure.getClass().getSimpleName());
        }
    }

    /** A damaged file under the id is healed, since the same bytes are at hand again. */
    private Keeping<SourceId> store(Path unfinished, SourceId id) throws IOException {
        var file = path(id);
        if (state(id) != State.WHOLE) {
            Folder.make(file.resolveSibling(""));
            if (Files.exists(file)) {
                Files.delete(file);
            }
            Folder.finish(unfinished, file);
            file.toFile().setReadOnly();
        }
        return Keeping.kept(id);
    }

    /**
     * Lets the bytes under an id go for good; nothing where there are none.
     *
     * @return whether nothing of them is left
     */
    public boolean remove(SourceId id) {
        var file = path(id);
        try {
            file.toFile().setWritable(true);
            Files.deleteIfExists(file);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /** Where the bytes are, or would be; they must not be written to. */
    public Path path(SourceId id) {
        return folder.resolve(id.sha256().substring(0, 2)).resolve(id.sha256());
    }

    /** Whether anything is stored under the id; its bytes are not looked at. */
    public boolean has(SourceId id) {
        return Files.isRegularFile(path(id));
    }

    /** Reads the bytes under the id from end to end and compares them with it. */
    public State state(SourceId id) {
        var file = path(id);
        if (!Files.exists(file)) {
            return State.MISSING;
        }
        return id(file).equals(Optional.of(id)) ? State.WHOLE : State.CHANGED;
    }
}
