package org.anjuan.casefile.read.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.zip.CRC32;

/** Copies one entry out of an archive, watching how much comes out. */
final class Unpacking {
    private static final int CHUNK = 1 << 16;

    private final Walk walk;
    private final Allowance allowance;

    /** How a copy ended. */
    enum End {
        WHOLE,
        DAMAGED,
        STOPPED,
        /** More came out than the entry's packed length can honestly hold. */
        ENTRY_EXPLODES,
        /** The archive has used up what it may unpack to. */
        ARCHIVE_EXPLODES
    }

    Unpacking(Walk walk, Allowance allowance) {
        this.walk = walk;
        this.allowance = allowance;
    }

    /** Opens what is in an entry. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    /**
     * Copies all of an entry to a file.
     *
     * @param expected the sum of its bytes; empty where reading fails by itself when they are not what they were
     * @param most bytes of this entry before it counts as a bomb
     */
    End copy(Content entry, OptionalLong expected, Path to, long most) {
        try (InputStream content = entry.open();
                OutputStream out = Files.newOutputStream(to)) {
            var sum = new CRC32();
            var end = copy(content, out, sum, most);
            boolean broken = end == End.WHOLE && expected.orElse(sum.getValue()) != sum.getValue();
            return broken ? End.DAMAGED : end;
        } catch (IOException _) {
            return End.DAMAGED;
        }
    }

    private End copy(InputStream content, OutputStream out, CRC32 sum, long most) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long copied = 0;
        for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
            copied += read;
            if (copied > most) {
                return End.ENTRY_EXPLODES;
            } else if (!allowance.use(read)) {
                return End.ARCHIVE_EXPLODES;
            } else if (walk.stopped()) {
                return End.STOPPED;
            }
            out.write(chunk, 0, read);
            sum.update(chunk, 0, read);
            walk.count(read);
        }
        return End.WHOLE;
    }
}
