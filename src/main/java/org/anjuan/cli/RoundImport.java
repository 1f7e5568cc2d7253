package org.anjuan.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.Refusal;
import org.anjuan.desk.Desk;
import org.anjuan.desk.TakeIn;
import org.anjuan.desk.TakenIn;
import org.anjuan.round.RoundId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code round import}: takes case files into a round, every path as a case of its own. */
@Command(name = "import")
final class RoundImport extends WorkspaceVerb {
    private record Imported(String round, List<CaseShape> cases, List<FailedShape> failed) {}

    private record CaseShape(
            @JsonProperty("case") String id,
            String number,
            String title,
            String unit,
            int files,
            int pages,
            List<RefusedShape> refused,
            List<String> duplicates) {}

    private record RefusedShape(String file, String problem) {}

    private record FailedShape(List<String> paths, String problem, List<RefusedShape> refused) {}

    @Option(names = "--round", paramLabel = "ID")
    private @Nullable String round;

    @Option(names = "--title", paramLabel = "TITLE")
    private @Nullable String title;

    @Option(names = "--unit", paramLabel = "NAME")
    private String unit = "";

    @Option(names = "--together")
    private boolean together;

    @Option(names = "--password", arity = "0..1", interactive = true, paramLabel = "PASSWORD")
    private @Nullable String password;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "paths")
    private List<Path> paths = List.of();

    private final List<CaseShape> cases = new ArrayList<>();
    private final List<FailedShape> failed = new ArrayList<>();

    RoundImport(Door door) {
        super(door);
    }

    @Override
    Optional<String> password() {
        return Optional.ofNullable(password);
    }

    @Override
    int at(Desk desk) throws IOException {
        if (title != null && paths.size() > 1 && !together) {
            return usage("cli.import.title");
        }
        var chosen = round(desk, round);
        if (chosen.isEmpty()) {
            return Exit.USAGE;
        }
        for (var each : together ? List.of(paths) : paths.stream().map(List::of).toList()) {
            take(desk, chosen.get().id(), each);
        }
        result(
                new Imported(chosen.get().id().value(), cases, failed),
                () -> cases.stream().map(this::line));
        return code();
    }

    private int code() {
        if (cases.isEmpty()) {
            return Exit.UNREADABLE;
        }
        boolean all = failed.isEmpty()
                && cases.stream().allMatch(each -> each.refused().isEmpty());
        return all ? Exit.DONE : Exit.PARTLY;
    }

    private void take(Desk desk, RoundId id, List<Path> each) throws IOException {
        var missing = each.stream().filter(Files::notExists).findFirst();
        if (missing.isPresent()) {
            fail(each, words().say("cli.path.missing", missing.get()), List.of());
            return;
        }
        var name = title == null ? name(each.getFirst()) : title;
        switch (watched(control -> desk.takeIn().take(id, name, unit, each, control))) {
            case TakeIn.Result.Taken(var taken) -> taken(taken);
            case TakeIn.Result.NothingReadable(var refusals) -> {
                tell(refusals);
                fail(each, words().say("cli.import.nothing", each.getFirst()), refusals);
            }
            case TakeIn.Result.NotKept(var why) -> fail(each, why, List.of());
            case TakeIn.Result.Cancelled() -> throw new IllegalStateException("Nobody cancels here");
        }
    }

    private void taken(TakenIn taken) {
        tell(taken.refusals());
        taken.duplicates().forEach(file -> tell("cli.import.duplicate", file));
        var entry = taken.entry();
        cases.add(new CaseShape(
                entry.id().value(),
                entry.number(),
                entry.title(),
                entry.unit(),
                taken.caseFile().sources().size(),
                taken.caseFile().pageCount(),
                shapes(taken.refusals()),
                taken.duplicates()));
    }

    private void fail(List<Path> each, String why, List<Refusal> refusals) {
        terminal().message(why);
        failed.add(new FailedShape(each.stream().map(Path::toString).toList(), why, shapes(refusals)));
    }

    private void tell(List<Refusal> refusals) {
        refusals.forEach(refusal -> tell("cli.refused", refusal.name(), words().say(refusal.problem())));
    }

    private List<RefusedShape> shapes(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> new RefusedShape(refusal.name(), words().say(refusal.problem())))
                .toList();
    }

    private String line(CaseShape each) {
        return words().say("cli.imported", each.number(), each.title(), each.files(), each.pages(), each.id());
    }

    /** A path's last part, without the ending of a file. */
    private static String name(Path path) {
        var last = String.valueOf(path.toAbsolutePath().normalize().getFileName());
        int dot = last.lastIndexOf('.');
        return dot > 0 && !Files.isDirectory(path) ? last.substring(0, dot) : last;
    }
}
