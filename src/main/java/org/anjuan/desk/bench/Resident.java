package org.anjuan.desk.bench;

import java.util.stream.Stream;

/** Memory of the whole program, its other processes and what libraries hold outside the heap included, as Linux counts it. */
final class Resident {
    private Resident() {}

    /** Megabytes of this process and those it started that lie in memory; 0 where the system does not say. */
    static double megabytes() {
        return Stream.concat(Stream.of(ProcessHandle.current()), Processes.running())
                .mapToDouble(process -> Processes.megabytes(process, "VmRSS:"))
                .sum();
    }
}
