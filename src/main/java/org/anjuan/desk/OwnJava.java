package org.anjuan.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How this program starts one of its own classes again, as another process: with the same Java and the same libraries. */
public final class OwnJava {
    private OwnJava() {}

    /** The launcher of the Java that runs this process. */
    public static String launcher() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * The words of a command that runs one of the program's classes.
     *
     * @param options for the Java machine
     */
    public static List<String> command(List<String> options, String mainClass, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(launcher());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        command.addAll(arguments);
        return List.copyOf(command);
    }
}
