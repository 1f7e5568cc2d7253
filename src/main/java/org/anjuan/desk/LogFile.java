package org.anjuan.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * The program's log: a few rotating files in the user's folder. Nothing that names a case, a file or a person is logged
 * anywhere; messages of exceptions are left out for the same reason, see {@link Trouble}.
 */
public final class LogFile {
    private static final int BYTES_A_FILE = 1_000_000;
    private static final int FILES = 5;

    /** Libraries that quote what they read; held, because a logger that nobody holds forgets that it was told to be silent. */
    private static final Logger QUOTING = Logger.getLogger("org.apache");

    private LogFile() {}

    /**
     * Sends the log to files in a folder and nothing to the console any more.
     *
     * @throws IOException when the folder cannot be made or written to; the log then is as it was
     */
    public static Handler begin(Path folder) throws IOException {
        Files.createDirectories(folder);
        var handler = new FileHandler(folder.resolve("anjuan.%g.log").toString(), BYTES_A_FILE, FILES, true);
        handler.setEncoding("UTF-8");
        handler.setFormatter(new SimpleFormatter());
        var root = Logger.getLogger("");
        for (var other : root.getHandlers()) {
            root.removeHandler(other);
        }
        root.addHandler(handler);
        root.setLevel(Level.WARNING);
        Logger.getLogger("org.anjuan").setLevel(Level.INFO);
        QUOTING.setLevel(Level.OFF);
        return handler;
    }
}
