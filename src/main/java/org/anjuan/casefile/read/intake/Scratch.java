package org.anjuan.casefile.read.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;

/** A private folder for copies that live as long as one call; gone with everything in it when closed. */
final class Scratch implements AutoCloseable {
    private final Path folder;
    private final ArrayDeque<Path> made = new ArrayDeque<>();
    private int next;

    Scratch(Path parent) throws IOException {
        Files.createDirectories(parent);
        folder = Files.createTempDirectory(parent, "intake");
    }

    /** A file name that nobody else uses; the file is deleted when the answer is closed. */
    Copy file() {
        var path = folder.resolve(Integer.toString(next++));
        made.push(path);
        return new Copy(path);
    }

    /** One private file. */
    final class Copy implements AutoCloseable {
        private final Path path;

        private Copy(Path path) {
            this.path = path;
        }

        Path path() {
            return path;
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
            made.remove(path);
        }
    }

    @Override
    public void close() throws IOException {
        for (var path : made) {
            Files.deleteIfExists(path);
        }
        Files.deleteIfExists(folder);
    }
}
