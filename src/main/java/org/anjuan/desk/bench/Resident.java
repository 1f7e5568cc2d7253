package org.anjuan.desk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Memory of the whole process, what libraries hold outside the heap included, as Linux counts it. */
final class Resident {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final double KILOBYTES = 1024;

    private Resident() {}

    /** Megabytes of the process that lie in memory; 0 where the system does not say. */
    static double megabytes() throws IOException {
        if (!Files.isReadable(STATUS)) {
            return 0;
        }
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KILOBYTES)
                .findFirst()
                .orElse(0);
    }
}
