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
import java.util.stream.Stream;
import org.anjuan.cli.Again;
import org.anjuan.cli.Anjuan;
import org.anjuan.cli.Context;
import org.anjuan.cli.Pictures;
import org.anjuan.cli.Terminal;
import org.anjuan.desk.Desk;
import org.anjuan.desk.Folders;
import org.anjuan.desk.LogFile;
import org.anjuan.desk.OpenWorkspace;
import org.anjuan.desk.RestoreBackup;
import org.anjuan.desk.Trouble;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Theme;
import org.anjuan.ui.kit.TypeSize;
import org.anjuan.ui.shell.AnjuanApp;
import org.anjuan.ui.shell.Screens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Picks the door, the window or the command line, and wires the program with constructors. */
public final class Main {
    private static final Logger LOG = LoggerFactory.getLogger(Main.class);
    private static final String DEMO_FOLDER = "anjuan.demo.dir";
    private static final String PLATFORM = "glass.platform";

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
        System.setProperty(
                "java.awt.headless", "true"); // pages and papers are drawn in memory, whatever screen there is
        var main = new Main(folders());
        main.beginLog();
        if (args.length > 0) {
            System.exit(main.command(args));
        }
        if (!hasScreen()) {
            System.exit(main.command(main.demonstration()));
        }
        if (!main.window()) {
            System.exit(Again.with(Main.class.getName(), main.demonstration()));
        }
    }

    /** Whether a window can be hoped for; the toolkit itself knows for certain. */
    private static boolean hasScreen() {
        boolean linux = System.getProperty("os.name", "").startsWith("Linux");
        boolean display = Stream.of("DISPLAY", "WAYLAND_DISPLAY")
                .anyMatch(name -> !System.getenv().getOrDefault(name, "").isBlank());
        return !linux || display || System.getProperty(PLATFORM) != null;
    }

    /**
     * Opens the window and leaves it to itself; false when the toolkit finds no screen or lacks its libraries, and then
     * cannot be started a second time in this process.
     */
    private boolean window() {
        var workspaces = new OpenWorkspace(words, Clock.systemUTC(), version());
        try {
            AnjuanApp.launch(new AnjuanApp.Start(
                    words,
                    version(),
                    delivery -> workspaces.open(folders, delivery),
                    new RestoreBackup(folders.workspace(), Clock.systemUTC(), words)));
            return true;
        } catch (UnsupportedOperationException | UnsatisfiedLinkError noScreen) {
            LOG.warn("{}", Trouble.of(noScreen, "opening the window"));
            return false;
        }
    }

    private int command(String... args) {
        return Anjuan.run(new Context(terminal, words, folders, Clock.systemUTC(), version(), Main::draw), args);
    }

    /** Says that there is no screen; the command that shows what the program does all the same. */
    private String[] demonstration() {
        var folder = System.getProperty(DEMO_FOLDER, "anjuan-demo");
        terminal.message(words.say("cli.noscreen", folder));
        return new String[] {"demo", "--out", folder};
    }

    private static List<Path> draw(
            Function<Executor, Desk> open, Path folder, Pictures.Look look, Pictures.Choice choice) throws IOException {
        System.setProperty(PLATFORM, "Headless");
        System.setProperty("prism.order", "sw");
        var style = new Screens.Style(
                Theme.named(look.theme()), TypeSize.of(look.type()), look.scale(), look.width(), look.height());
        return choice == Pictures.Choice.OF_THE_MANUAL
                ? Screens.drawForManual(folder, style, open)
                : Screens.draw(folder, style, open);
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
