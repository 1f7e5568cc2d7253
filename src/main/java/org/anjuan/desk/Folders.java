package org.anjuan.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where the program keeps its things, decided once at the start.
 *
 * @param workspace the SQLite file, the case files and the backups
 * @param settings the settings file
 * @param logs the log files
 */
public record Folders(Path workspace, Path settings, Path logs) {
    /** A file of this name beside the program makes it portable: everything is kept beside it. */
    public static final String PORTABLE_MARKER = "portable.txt";

    /** The folders below one. */
    public static Folders below(Path data) {
        return new Folders(data.resolve("workspace"), data.resolve("settings.json"), data.resolve("logs"));
    }

    /** The same folders with the workspace elsewhere. */
    public Folders withWorkspace(Path elsewhere) {
        return new Folders(elsewhere, settings, logs);
    }

    /**
     * Beside the program where it is marked as portable, else the user's own data folder.
     *
     * @param program the folder the program stands in
     * @param environment variables of the process
     * @param properties {@code os.name} and {@code user.home}
     */
    public static Folders decide(Path program, Map<String, String> environment, Map<String, String> properties) {
        if (Files.exists(program.resolve(PORTABLE_MARKER))) {
            return below(program.resolve("data"));
        }
        var home = Path.of(properties.getOrDefault("user.home", "."));
        boolean windows =
                properties.getOrDefault("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return below(
                windows
                        ? base(
                                        environment,
                                        "LOCALAPPDATA",
                                        home.resolve("AppData").resolve("Local"))
                                .resolve("Anjuan")
                        : base(
                                        environment,
                                        "XDG_DATA_HOME",
                                        home.resolve(".local").resolve("share"))
                                .resolve("anjuan"));
    }

    private static Path base(Map<String, String> environment, String variable, Path otherwise) {
        var value = environment.getOrDefault(variable, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }
}
