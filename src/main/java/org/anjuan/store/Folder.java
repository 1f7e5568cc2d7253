package org.anjuan.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Files put into folders so that after a power cut they are there whole or not at all. */
final class Folder {
    /** How a file under construction is called at the end of its name. */
    static final String UNFINISHED = ".part";

    private Folder() {}

    /** Makes the folder inside one that is there. */
    static void make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            flushNames(folder.resolveSibling(""));
        }
    }

    /** A new, empty file for {@link #finish}. */
    static Path begin(Path folder) throws IOException {
        return Files.createTempFile(folder, "", UNFINISHED);
    }

    /** Flushes a file under construction and moves it to its name, over what may stand there. */
    static void finish(Path unfinished, Path file) throws IOException {
        flush(unfinished, StandardOpenOption.WRITE);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        flushNames(file.resolveSibling(""));
    }

    /** Removes what earlier runs left under construction. */
    static void sweep(Path folder) throws IOException {
        for (var file : list(folder)) {
            if (file.getFileName().toString().endsWith(UNFINISHED)) {
                Files.delete(file);
            }
        }
    }

    /** What stands in the folder, by name. */
    static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Only POSIX systems flush a folder's names by themselves; elsewhere the file's own flush includes them. */
    private static void flushNames(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            flush(folder, StandardOpenOption.READ);
        }
    }

    private static void flush(Path path, StandardOpenOption option) throws IOException {
        try (var channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }
}
