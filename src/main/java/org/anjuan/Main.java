package org.anjuan;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.logging.LogManager;
import org.anjuan.cli.Again;
import org.anjuan.cli.Anjuan;
import org.anjuan.cli.Context;
import org.anjuan.cli.Pictures;
import org.anjuan.cli.Terminal;
import org.anjuan.desk.Desk;
import org.anjuan.desk.Folders;
import org.anjuan.desk.LogFile;
import org.anjuan.desk.Words;

/** Picks the door, the window or the command line, and wires the program with constructors. */
public final class Main {
    private static final String DEMO_FOLDER = "anjuan.demo.dir";

    private final Words words = Words.shipped();
    private final Terminal terminal = Terminal.ofProcess();
    private final Folders folders;

    private Main(Folders folders) {
        this.folders = folders;
    }

    /** Starts the program: with arguments a command, without any the window, or a demonstration where there is no screen. */
    public static void main(String[] args) throws IOException, InterruptedException, URISyntaxException {
        if (Again.isNeeded()) {
            System.exit(Again.inUtf8());
        }
        var main = new Main(folders());
        main.beginLog();
        System.exit(args.length > 0 ? main.command(args) : main.demonstrate());
    }

    private int command(String... args) {
        return Anjuan.run(new Context(terminal, words, folders, Clock.systemUTC(), version(), Main::draw), args);
    }

    private int demonstrate() {
        var folder = System.getProperty(DEMO_FOLDER, "anjuan-demo");
        terminal.message(words.say("cli.noscreen", folder));
        return command("demo", "--out", folder);
    }

    private static List<Path> draw(Function<Executor, Desk> open, Path folder, Pictures.Look look) {
        return List.of();
    }

    private void beginLog() {
        try {
            LogFile.begin(folders.logs());
        } catch (IOException e) {
            LogManager.getLogManager().reset();
            terminal.message(words.say("cli.nolog", folders.logs()));
        }
    }

    private static Folders folders() throws URISyntaxException {
        var program = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var properties =
                Map.of("os.name", System.getProperty("os.name", ""), "user.home", System.getProperty("user.home", "."));
        return Folders.decide(program.resolveSibling("").toAbsolutePath(), System.getenv(), properties);
    }

    private static String version() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }
}
