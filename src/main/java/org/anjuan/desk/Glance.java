package org.anjuan.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseId;
import org.anjuan.store.Vault;

/** A look at case files without a workspace: nothing of it stays behind once it is closed. */
public final class Glance implements AutoCloseable {
    private final Path folder;
    private final Pages pages;
    private final CaseFile caseFile;

    private Glance(Path folder, Pages pages, CaseFile caseFile) {
        this.folder = folder;
        this.pages = pages;
        this.caseFile = caseFile;
    }

    /**
     * Reads everything below the paths as one case.
     *
     * @return the look, or a sentence that says why temporary files cannot be kept
     * @throws IOException when temporary files cannot be written
     */
    public static Answer<Glance> at(List<Path> paths, Words words, Control control) throws IOException {
        var folder = Files.createTempDirectory("anjuan-");
        boolean done = false;
        try {
            var vault = Vault.in(Files.createDirectory(folder.resolve("files")));
            var gathered = new Gather(vault, folder.resolve("scratch"), words).gather(paths, control);
            if (gathered.failure() != null) {
                return Answer.no(gathered.failure());
            }
            var file =
                    new CaseFile(new CaseId("glance"), name(paths.getFirst()), gathered.sources(), gathered.refusals());
            var pages = new Pages(vault);
            pages.know(file);
            done = true;
            return Answer.yes(new Glance(folder, pages, file));
        } finally {
            if (!done) {
                sweep(folder);
            }
        }
    }

    private static String name(Path path) {
        var last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? path.toString() : last.toString();
    }

    public CaseFile caseFile() {
        return caseFile;
    }

    public Pages pages() {
        return pages;
    }

    @Override
    public void close() {
        pages.close();
        sweep(folder);
    }

    private static void sweep(Path folder) {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                path.toFile().setWritable(true);
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
