package org.anjuan.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.anjuan.casefile.PageRemark;
import org.anjuan.casefile.SourceKind;
import org.anjuan.casefile.read.picture.CarriedRemarks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the LibreOffice of this PC lay a Word file out, in a process and a folder of its own: without macros, without any
 * connection, and not for ever.
 */
final class OfficePages {
    private static final Logger LOG = LoggerFactory.getLogger(OfficePages.class);
    private static final String PROFILE = "office-profile.xcu";
    private static final long POLL_MILLIS = 100;

    /** An address on this PC at which nothing answers: whatever goes out all the same goes there. */
    private static final String NOWHERE = "http://127.0.0.1:9";

    /**
     * What the process may use.
     *
     * @param time after which it is killed
     * @param memory the most it may take, in bytes; kept to where the system can
     * @param bytes the largest PDF that is taken
     */
    record Limits(Duration time, long memory, long bytes) {
        static final Limits USUAL = new Limits(Duration.ofMinutes(2), 4L << 30, 512L << 20);
    }

    private final OfficeProgram office;
    private final Limits limits;

    OfficePages(OfficeProgram office, Limits limits) {
        this.office = office;
        this.limits = limits;
    }

    /**
     * Makes the pages of a file.
     *
     * @param scratch a folder for files under way
     * @param made where the PDF goes, which says of its pages who laid them out
     * @return whether it was made
     */
    boolean lay(Path word, SourceKind kind, Path scratch, Path made, BooleanSupplier cancelled) {
        try {
            var folder = Files.createTempDirectory(scratch, "office-");
            try {
                return lay(Files.copy(word, folder.resolve("file." + kind.code())), folder, made, cancelled);
            } finally {
                Scratch.sweep(folder);
            }
        } catch (IOException | UncheckedIOException failure) {
            LOG.warn("LibreOffice laid nothing out: {}", failure.getClass().getSimpleName());
            return false;
        }
    }

    private boolean lay(Path file, Path folder, Path made, BooleanSupplier cancelled) throws IOException {
        var profile = folder.resolve("profile");
        writeProfile(Files.createDirectories(profile.resolve("user")));
        var builder = new ProcessBuilder(office.command(profile, file, folder, limits.memory()))
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        for (var name : Set.of("http_proxy", "https_proxy", "ftp_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy")) {
            builder.environment().put(name, NOWHERE);
        }
        builder.environment().remove("no_proxy");
        run(builder.start(), cancelled);
        var pdf = folder.resolve("file.pdf");
        boolean usable = !cancelled.getAsBoolean() && Files.exists(pdf) && Files.size(pdf) <= limits.bytes();
        return usable && CarriedRemarks.add(pdf, Set.of(PageRemark.SET_BY_OFFICE), made);
    }

    private static void writeProfile(Path user) throws IOException {
        try (var settings = OfficePages.class.getResourceAsStream(PROFILE)) {
            if (settings == null) {
                throw new IllegalStateException("No " + PROFILE);
            }
            Files.copy(settings, user.resolve("registrymodifications.xcu"));
        }
    }

    /** Waits for its end, or makes one; no process of it is left afterwards. */
    private void run(Process process, BooleanSupplier cancelled) {
        long end = System.nanoTime() + limits.time().toNanos();
        try {
            while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                if (cancelled.getAsBoolean() || System.nanoTime() - end > 0) {
                    return;
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            var all = process.descendants().toList();
            process.destroyForcibly();
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(child -> child.onExit()
                    .orTimeout(1, TimeUnit.SECONDS)
                    .exceptionally(_ -> child)
                    .join());
        }
    }
}
