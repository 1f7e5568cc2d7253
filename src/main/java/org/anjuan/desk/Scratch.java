package org.anjuan.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders that are only needed for a while. */
public final class Scratch {
    private Scratch() {}

    /**
     * Deletes a folder with all that is in it, files marked as not to be written, too.
     *
     * @throws IOException when something in it cannot be deleted; what was reached before is gone then
     */
    public static void sweep(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                path.toFile().setWritable(true);
                Files.deleteIfExists(path);
            }
        }
    }
}
