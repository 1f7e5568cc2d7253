package org.anjuan.desk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The processes that this one started and that still run, such as the one that recognises, as Linux knows them. */
final class Processes {
    private static final double KILOBYTES = 1024;

    private Processes() {}

    static Stream<ProcessHandle> running() {
        return ProcessHandle.current().descendants();
    }

    /**
     * A line of what the system says of a process.
     *
     * @return megabytes; 0 where the system does not say, or the process has ended
     */
    static double megabytes(ProcessHandle process, String line) {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(any -> any.startsWith(line))
                    .mapToDouble(any -> Double.parseDouble(any.replaceAll("\\D", "")) / KILOBYTES)
                    .findFirst()
                    .orElse(0);
        } catch (IOException _) {
            return 0;
        }
    }
}
