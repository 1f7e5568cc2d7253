package org.anjuan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import org.anjuan.cli.Verb.Door;
import org.anjuan.desk.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import tools.jackson.core.exc.JacksonIOException;

/** The command line: {@code anjuan …}. */
public final class Anjuan {
    private static final Logger LOG = LoggerFactory.getLogger(Anjuan.class);

    private final Context context;

    /** Whether it was said already that something could not be written. */
    private boolean toldUnwritten;

    private Anjuan(Context context) {
        this.context = context;
    }

    /**
     * Runs one command.
     *
     * @return the exit code: 0 done, 1 a fault of the program or a result that could not be written, 2 wrong usage, 3 input
     *     that could not be read, 4 done in part
     */
    public static int run(Context context, String... args) {
        return new Anjuan(context).run(args);
    }

    private int run(String... args) {
        try {
            int code = handled().execute(args);
            return context.terminal().complete() || toldUnwritten ? code : unwritten(new IOException());
        } catch (LinkageError | StackOverflowError | OutOfMemoryError fault) {
            return fault(fault);
        }
    }

    private CommandLine handled() {
        var root = commands(context);
        root.setExecutionExceptionHandler((fault, command, parsed) -> trouble(fault));
        root.setParameterExceptionHandler((wrong, args) -> usage(wrong));
        return root;
    }

    /** All commands with their options and help. */
    static CommandLine commands(Context context) {
        var common = new Common();
        var root = new CommandLine(common);
        commands(new Door(context, common)).forEach(root::addSubcommand);
        root.getCommandSpec().version(context.words().say("cli.version", context.version()));
        root.setResourceBundle(new HelpWords(context.words()));
        root.setOut(context.terminal().lines());
        root.setErr(context.terminal().messages());
        return root;
    }

    private static List<Object> commands(Door door) {
        return List.of(
                new Demo(door),
                new Screens(door),
                group(
                        "case",
                        new CaseInfo(door),
                        new CaseText(door),
                        new CaseFind(door),
                        new CasePicture(door),
                        new CaseStrip(door),
                        new CaseDocuments(door),
                        new CaseTimeline(door)),
                new CheckVerb(door),
                group(
                        "standard",
                        new StandardList(door),
                        new StandardShow(door),
                        new StandardValidate(door),
                        new StandardScore(door),
                        new StandardExport(door),
                        new StandardTry(door),
                        new StandardTake(door),
                        new StandardCompare(door)),
                group(
                        "round",
                        new RoundNew(door),
                        new RoundImport(door),
                        new RoundStatus(door),
                        new RoundFind(door),
                        new RoundFindings(door),
                        new RoundOrder(door),
                        new RoundPreview(door),
                        new RoundAdopt(door)),
                group("review", new ReviewApply(door)),
                new Report(door),
                new Doctor(door),
                new Restore(door),
                new BenchVerb(door));
    }

    private static CommandLine group(String name, Verb... verbs) {
        var group = new CommandLine(CommandSpec.create().name(name));
        List.of(verbs).forEach(group::addSubcommand);
        return group;
    }

    private int usage(ParameterException wrong) {
        new UsageWords(context.words()).say(wrong).forEach(context.terminal()::message);
        return Exit.USAGE;
    }

    private int trouble(Exception fault) {
        return switch (fault) {
            case IOException _, UncheckedIOException _, JacksonIOException _ -> unwritten(fault);
            default -> fault(fault);
        };
    }

    /** The disk or the pipe did not take what was written, or did not give what was to be read. */
    private int unwritten(Exception fault) {
        toldUnwritten = true;
        LOG.warn("{}", Trouble.of(fault, "reading or writing a file"));
        var cause = fault instanceof IOException ? fault : fault.getCause();
        context.terminal()
                .message(
                        cause instanceof FileSystemException at && at.getFile() != null
                                ? context.words().say("cli.io.file", at.getFile())
                                : context.words().say("cli.io"));
        return Exit.FAULT;
    }

    private int fault(Throwable fault) {
        var trouble = Trouble.of(fault, "running a command");
        LOG.error("{} {}\n{}", trouble.code(), trouble.doing(), trouble.details());
        context.terminal()
                .message(context.words()
                        .say("cli.fault", trouble.code(), context.folders().logs()));
        return Exit.FAULT;
    }
}
