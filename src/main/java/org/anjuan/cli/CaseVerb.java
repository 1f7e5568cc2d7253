package org.anjuan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Source;
import org.anjuan.desk.Answer;
import org.anjuan.desk.Glance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that looks at case files without a workspace. */
abstract class CaseVerb extends Verb {
    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "paths")
    private List<Path> paths = List.of();

    @Option(names = "--password", arity = "0..1", interactive = true, paramLabel = "PASSWORD")
    private @Nullable String password;

    CaseVerb(Door door) {
        super(door);
    }

    @Override
    final Optional<String> password() {
        return Optional.ofNullable(password);
    }

    /** What the command does with the files; its exit code where they could all be read. */
    abstract int look(Glance glance) throws IOException;

    /** Whether the command has a result even where no file could be read. */
    boolean showsRefusals() {
        return false;
    }

    @Override
    public final Integer call() throws IOException {
        for (var path : paths) {
            if (path.toString().isEmpty()) {
                return usage("cli.path.empty");
            }
            if (Files.notExists(path)) {
                return unreadable("cli.path.missing", path);
            }
        }
        return switch (watched(control -> Glance.at(paths, words(), control))) {
            case Answer.No<Glance>(var why) -> fault(why);
            case Answer.Yes<Glance>(var opened) -> {
                try (var glance = opened) {
                    yield look(glance, glance.caseFile());
                }
            }
        };
    }

    private int look(Glance glance, CaseFile file) throws IOException {
        file.refusals().forEach(refusal -> tell("cli.refused", refusal.name(), words().say(refusal.problem())));
        glance.duplicates().forEach(name -> tell("imported.duplicate", name));
        if (file.sources().isEmpty() && file.refusals().isEmpty()) {
            tell("cli.case.nothing", paths.getFirst());
        }
        int code = file.sources().isEmpty() && !showsRefusals() ? Exit.UNREADABLE : look(glance);
        glance.whyUnfit().ifPresent(this::tell);
        tellUnread(glance);
        glance.withdrawn().forEach(name -> tell("cli.refused", name, words().say(Problem.of(Problem.Reason.SECRET))));
        return file.sources().isEmpty() ? Exit.UNREADABLE : glance.withdrawn().isEmpty() ? code : Exit.PARTLY;
    }

    private void tellUnread(Glance glance) {
        var unread = glance.unread();
        for (var page : glance.caseFile().pages()) {
            var why = unread.get(page);
            if (why != null) {
                var name = glance.caseFile().source(page.source()).map(Source::name);
                tell("cli.unread", name.orElse(""), page.number(), words().say("ocr.unread", why));
            }
        }
    }

    /** Whether something that is to be written stands there already as a file of the case, which is never written over. */
    final boolean isOfCase(Path out) throws IOException {
        if (!Files.exists(out)) {
            return false;
        }
        for (var path : paths) {
            if (out.toRealPath().startsWith(path.toRealPath())) {
                return true;
            }
        }
        return false;
    }

    /** The code of a command that gave what it could of the whole case. */
    static int ofWhole(CaseFile file) {
        return file.refusals().isEmpty() ? Exit.DONE : Exit.PARTLY;
    }

    /** Says that the case has no such page or file, and what it has. */
    final int noSuchPage(CaseFile file, PageChoice choice, int number) {
        if (!choice.namesFile()) {
            return usage("cli.page.missing", number, file.pageCount());
        }
        return choice.source(file)
                .map(source -> usage(
                        "cli.page.missing.file",
                        number,
                        source.name(),
                        source.pages().size()))
                .orElseGet(() -> usage("cli.file.missing", choice.file(), names(file)));
    }

    static String names(CaseFile file) {
        return file.sources().stream().map(Source::name).collect(Collectors.joining("\n  ", "\n  ", ""));
    }
}
