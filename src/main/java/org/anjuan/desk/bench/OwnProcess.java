package org.anjuan.desk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.desk.OwnJava;

/** This program again, as a process of its own, run as it is shipped to run; what it complains of goes where this one's does. */
final class OwnProcess {
    private OwnProcess() {}

    /**
     * Starts one of the program's classes with this Java, these libraries and a data folder of its own.
     *
     * @param options for the Java machine
     */
    static Process start(String mainClass, List<String> options, List<String> arguments, Path data) throws IOException {
        var all =
                Stream.concat(JavaOptions.shipped().stream(), options.stream()).toList();
        var process = new ProcessBuilder(OwnJava.command(all, mainClass, arguments))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        process.environment().put("XDG_DATA_HOME", data.toString());
        process.environment().put("LOCALAPPDATA", data.toString());
        return process.start();
    }
}
