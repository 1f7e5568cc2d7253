package org.anjuan.desk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** This program again, as a process of its own, run as it is shipped to run; what it complains of goes where this one's does. */
final class OwnProcess {
    private OwnProcess() {}

    /**
     * Starts one of the program's classes with this Java, these libraries and a data folder of its own.
     *
     * @param options for the Java machine
     */
    static Process start(String mainClass, List<String> options, List<String> arguments, Path data) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JavaOptions.shipped());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), mainClass));
        command.addAll(arguments);
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        process.environment().put("XDG_DATA_HOME", data.toString());
        process.environment().put("LOCALAPPDATA", data.toString());
        return process.start();
    }

    /** As this process has it; one jar stands for the libraries its manifest names. */
    private static String classPath() {
        return System.getProperty("java.class.path");
    }
}
