package org.anjuan.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.anjuan.standard.StandardRef;

/** Versions that are not offered to new rounds any more (停用); what rounds are bound to stays as it is. Reads and writes a file. */
public final class RetiredStandards {
    private static final String FILE = "retired.txt";

    private final Path file;
    private final Words words;

    /** @param folder of the workspace's standards */
    public RetiredStandards(Path folder, Words words) {
        this.file = folder.resolve(FILE);
        this.words = words;
    }

    /**
     * Whether a version is not offered any more.
     *
     * @throws UncheckedIOException when the list cannot be read
     */
    public boolean has(StandardRef ref) {
        return lines().contains(ref.toString());
    }

    /** Ceases to offer a version, or offers it again; returns once that is on disk. */
    public Answer<StandardRef> set(StandardRef ref, boolean retired) {
        var lines = new TreeSet<>(lines());
        boolean changes = retired ? lines.add(ref.toString()) : lines.remove(ref.toString());
        try {
            if (changes) {
                var text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
                ImportStandard.written(file, text.getBytes(StandardCharsets.UTF_8));
            }
            return Answer.yes(ref);
        } catch (IOException _) {
            return Answer.no(words.say("standard.retired.unwritable", file));
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
