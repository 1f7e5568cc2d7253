package org.anjuan.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.anjuan.casefile.SourceId;
import org.anjuan.store.Keeping.Reason;
import org.jspecify.annotations.Nullable;

/** One copy on its way into the vault, hashed while it is written and stopped at the vault's limits. */
final class VaultCopy {
    private static final int CHUNKS_BETWEEN_LOOKS = 64;
    private static final int BROKEN_OFF = -2;

    private final Vault.Limits limits;
    private final MessageDigest digest = Hash.begin();
    private final byte[] chunk = new byte[1 << 16];
    private long copied;

    VaultCopy(Vault.Limits limits) {
        this.limits = limits;
    }

    /**
     * Copies to the end.
     *
     * @return why it was stopped, null when it was not
     * @throws IOException when the copy cannot be written
     */
    @Nullable
    Reason run(InputStream from, Path to) throws IOException {
        try (var out = Files.newOutputStream(to)) {
            for (long chunks = 0; ; chunks++) {
                int read = read(from);
                if (read < 0) {
                    return read == BROKEN_OFF ? Reason.UNREADABLE : null;
                }
                copied += read;
                if (copied > limits.perFile()) {
                    return Reason.TOO_LARGE;
                }
                if (chunks % CHUNKS_BETWEEN_LOOKS == 0 && tooFull(to)) {
                    return Reason.DISK_FULL;
                }
                digest.update(chunk, 0, read);
                out.write(chunk, 0, read);
            }
        }
    }

    /** The id of what was copied; asked for once. */
    SourceId id() {
        return new SourceId(Hash.hex(digest.digest()));
    }

    private boolean tooFull(Path to) {
        return Reasons.free(to) - limits.heldBack() < (long) chunk.length * CHUNKS_BETWEEN_LOOKS;
    }

    /** Bytes read into the chunk, -1 at the end, {@link #BROKEN_OFF} when the rest cannot be read. */
    private int read(InputStream from) {
        try {
            return from.read(chunk);
        } catch (IOException unreadable) {
            return BROKEN_OFF;
        }
    }
}
