package org.anjuan.desk.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Processor time spent outside the system, in milliseconds, as Linux counts it: in hundredths of a second. Work of the
 * compiler and the memory's sweeper counts too.
 */
final class Cpu {
    private static final Path STAT = Path.of("/proc/self/stat");
    private static final int OWN = 11;
    private static final int CHILDREN = 13;
    private static final double TICK_MILLIS = 10;

    private Cpu() {}

    /** Whether this system says what processes cost. */
    static boolean isKnown() {
        return Files.isReadable(STAT);
    }

    /** Of this process, all its threads. */
    static double own() throws IOException {
        return field(OWN);
    }

    /** Of this process and all it started, those that ended and those that still run. */
    static double ofAll() throws IOException {
        double running = Processes.started().mapToDouble(Cpu::spentBy).sum();
        return own() + ofChildren() + running;
    }

    private static double spentBy(ProcessHandle process) {
        try {
            return field(Path.of("/proc/" + process.pid() + "/stat"), OWN);
        } catch (IOException _) {
            return 0;
        }
    }

    /** Of all processes that this one started and saw end. */
    static double ofChildren() throws IOException {
        return field(CHILDREN);
    }

    /** A field counted behind the process's name, which ends with the last bracket. */
    private static double field(int number) throws IOException {
        return field(STAT, number);
    }

    private static double field(Path stat, int number) throws IOException {
        var line = Files.readString(stat, StandardCharsets.ISO_8859_1);
        var fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        return Long.parseLong(fields[number]) * TICK_MILLIS;
    }
}
