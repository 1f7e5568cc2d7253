package org.anjuan.desk;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.read.ocr.Ink;
import org.anjuan.casefile.read.ocr.Loading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The process that recognises, as the program holds it: its life, what is said to it, and the folder its libraries unpack to. */
final class RecogniserProcess {
    private static final Logger LOG = LoggerFactory.getLogger(RecogniserProcess.class);
    private static final Duration ENDING = Duration.ofSeconds(2);

    /** Options by which threads give way as Linux counts it, and the one of the collector, which in the program does not. */
    private static final Pattern NICENESS = Pattern.compile(
            "(-XX:VMThreadPriority=)\\d+|(-XX:(?:JavaPriority\\d+_To_OS|CompilerThread)Priority=)[1-9]\\d*");

    private static final String LAST = "19";

    private final Process process;
    private final RecogniserTalk talk;
    private final Path folder;

    private RecogniserProcess(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        this.talk = new RecogniserTalk(process.getInputStream(), process.getOutputStream());
    }

    /**
     * Starts one; ask {@link #whyUnfit} first.
     *
     * @throws IOException when the system does not start it
     */
    static RecogniserProcess start(RecogniserLimits limits) throws IOException {
        var folder = OwnedFolder.make(Path.of(System.getProperty("java.io.tmpdir")), "anjuan-recogniser-");
        try {
            var process = new ProcessBuilder(command(limits, folder))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new RecogniserProcess(process, folder);
        } catch (IOException notStarted) {
            OwnedFolder.sweep(folder);
            throw notStarted;
        }
    }

    private static List<String> command(RecogniserLimits limits, Path folder) {
        var options = new ArrayList<>(limits.options());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(RecogniserProcess::saysWhoGoesFirst)
                .map(RecogniserProcess::behind)
                .forEach(options::add);
        options.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + folder,
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + folder.resolve("crash.log")));
        return OwnJava.command(options, limits.main().getName(), List.of(folder.toString()));
    }

    /** How the program's threads stand to each other holds there, too, so that the window goes first. */
    private static boolean saysWhoGoesFirst(String option) {
        return (option.startsWith("-XX:") && option.contains("Priority")) || option.equals("-XX:-PrintWarnings");
    }

    /** All of it gives way to whatever the program does, also to drawing pages and to compiling. */
    private static String behind(String option) {
        return NICENESS.matcher(option).replaceFirst("$1$2" + LAST);
    }

    /** Waits until it says whether it can recognise; why not, where it cannot, or where it ended before it said anything. */
    Optional<Loading.Unfit> whyUnfit() {
        try {
            return talk.hearWhetherFit();
        } catch (IOException ended) {
            var how = ended.getClass().getSimpleName();
            return Optional.of(new Loading.Unfit(Loading.Cause.MACHINE, how));
        }
    }

    /**
     * Lets it recognise a page, once it said that it can; waits as long as it takes.
     *
     * @throws IOException when it ended
     */
    RecogniserTold ask(PageKey page, Ink ink) throws IOException {
        talk.givePage(ink);
        return new RecogniserTold.OfPage(talk.hearAnswer(page));
    }

    /**
     * Calls the page under way off, from any thread; the answer then comes sooner.
     *
     * @return whether it could be said; not while the page is still being given
     */
    boolean callOff() {
        return said(talk::sayEnough);
    }

    /**
     * Lets the page under way keep still or go on, from any thread.
     *
     * @return whether it could be said; not while the page is still being given
     */
    boolean hold(boolean still) {
        return said(() -> talk.sayHold(still));
    }

    @FunctionalInterface
    private interface Saying {
        boolean say() throws IOException;
    }

    /** What an ended process is told counts as said: whoever waits for it hears of its end. */
    private static boolean said(Saying saying) {
        try {
            return saying.say();
        } catch (IOException gone) {
            LOG.info(
                    "The recogniser ended before it was spoken to ({})",
                    gone.getClass().getSimpleName());
            return true;
        }
    }

    /** Kills it, whatever it does; whoever waits for its answer is told that it ended. */
    void end() {
        process.destroyForcibly();
        process.onExit()
                .orTimeout(ENDING.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(_ -> process)
                .join();
        OwnedFolder.sweep(folder);
    }
}
