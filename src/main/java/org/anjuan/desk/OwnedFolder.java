package org.anjuan.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Folders for files under way that bear the number of the process they belong to, so that what a killed one left is known. */
final class OwnedFolder {
    private static final Logger LOG = LoggerFactory.getLogger(OwnedFolder.class);

    private OwnedFolder() {}

    /**
     * Makes one, and takes away those of the same name whose process is gone.
     *
     * @param name how their names begin, ending in a hyphen
     * @throws IOException when none can be made
     */
    static Path make(Path parent, String name) throws IOException {
        for (var left : left(parent, name)) {
            sweep(left);
        }
        return Files.createTempDirectory(parent, name + ProcessHandle.current().pid() + "-");
    }

    private static List<Path> left(Path parent, String name) throws IOException {
        var owned = Pattern.compile(Pattern.quote(name) + "(\\d{1,10})-.*");
        try (var all = Files.list(parent)) {
            return all.filter(folder -> {
                        var owner = owned.matcher(folder.getFileName().toString());
                        return owner.matches() && isGone(Long.parseLong(owner.group(1)));
                    })
                    .toList();
        }
    }

    private static boolean isGone(long process) {
        return ProcessHandle.of(process).filter(ProcessHandle::isAlive).isEmpty();
    }

    /** Takes a folder away with all that is in it; what is held by somebody stays until another time. */
    static void sweep(Path folder) {
        try {
            Scratch.sweep(folder);
        } catch (IOException | UncheckedIOException held) {
            LOG.warn("Files of a process stay behind ({})", held.getClass().getSimpleName());
        }
    }
}
