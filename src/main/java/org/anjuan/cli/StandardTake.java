package org.anjuan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.desk.Answer;
import org.anjuan.desk.ImportStandard;
import org.anjuan.desk.SheetPlace;
import org.anjuan.desk.SheetWords;
import org.anjuan.desk.StandardImport;
import org.anjuan.desk.StandardImport.Told;
import org.anjuan.desk.StandardSummary;
import org.anjuan.desk.TablePlace;
import org.anjuan.standard.StandardProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code standard import}: a workbook's or Word file's table as a standard, and how it was understood. */
@Command(name = "import")
final class StandardTake extends StandardVerb {
    private record Taken(
            String file,
            boolean workbook,
            List<Told> columns,
            List<Told> rules,
            List<Told> notes,
            List<Told> unread,
            List<Told> assumed,
            long toCheck,
            String sum,
            boolean valid,
            @Nullable String id,
            long items,
            List<Wrong> problems,
            @Nullable String written) {}

    /** One thing wrong or odd in what was read; {@code place} is the cell of a workbook, or the item and the row of a table. */
    private record Wrong(String kind, boolean warning, String place, String path, String message) {}

    @Parameters(paramLabel = "FILE", descriptionKey = "name")
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "FILE.yaml|FILE.xlsx")
    private @Nullable Path out;

    @Option(names = "--replace")
    private boolean replace;

    StandardTake(Door door) {
        super(door);
    }

    @Override
    public Integer call() {
        var verb = new ImportStandard(words());
        return switch (verb.read(file)) {
            case Answer.No<StandardImport>(var why) -> unreadable("cli.import.why", file, why);
            case Answer.Yes<StandardImport>(var imported) -> keep(verb, imported);
        };
    }

    private int keep(ImportStandard verb, StandardImport imported) {
        Path written = null;
        if (out != null) {
            switch (verb.keep(imported, out, replace)) {
                case Answer.No<Path>(var why) -> {
                    boolean mayReplace = !replace && Files.exists(out);
                    return unreadable(mayReplace ? "cli.import.replaces" : "cli.plain", why);
                }
                case Answer.Yes<Path>(var kept) -> written = kept;
            }
        }
        show(imported, written);
        return imported.standard().standard() == null ? Exit.PARTLY : Exit.DONE;
    }

    private void show(StandardImport imported, @Nullable Path written) {
        var standard = imported.standard().standard();
        result(
                new Taken(
                        imported.file(),
                        imported.workbook(),
                        imported.columns(),
                        imported.rules(),
                        imported.notes(),
                        imported.unread(),
                        imported.assumed(),
                        imported.toCheck(),
                        imported.sum(),
                        standard != null,
                        standard == null ? null : standard.ref().id(),
                        imported.items(),
                        wrong(imported),
                        written == null ? null : written.toString()),
                () -> lines(imported, written));
    }

    private Stream<String> lines(StandardImport imported, @Nullable Path written) {
        var understood = Stream.of(
                        told("cli.import.columns", imported.columns()),
                        told("cli.import.rules", imported.rules()),
                        told("cli.import.notes", imported.notes()),
                        told("cli.import.assumed", imported.assumed()),
                        toCheck(imported))
                .flatMap(lines -> lines);
        var places = new TablePlace(words(), imported);
        var problems = imported.standard().problems().stream()
                .filter(problem -> imported.workbook() || !problem.kind().isToCheck())
                .map(problem -> place(imported, places, problem));
        return Stream.of(understood, Stream.of(imported.sum()), problems, end(imported, written))
                .flatMap(lines -> lines)
                .filter(line -> !line.isEmpty());
    }

    /** What is still to be looked at, each by the item it concerns; in a workbook the problems tell it by its cell. */
    private Stream<String> toCheck(StandardImport imported) {
        if (imported.workbook() || imported.toCheck() == 0) {
            return Stream.of();
        }
        var lines = imported.standard().problems().stream()
                .filter(problem -> problem.kind().isToCheck())
                .map(problem -> words().say(
                                "cli.import.check",
                                StandardImport.whose(problem),
                                problem.arguments().getLast())
                        .strip())
                .map("  "::concat);
        return Stream.concat(Stream.of(words().say("cli.import.tocheck", imported.toCheck())), lines);
    }

    /** In a workbook the cell, as Excel names it; otherwise the item and the row of the table it was read from. */
    private String place(StandardImport imported, TablePlace places, StandardProblem problem) {
        var place = imported.workbook() ? SheetPlace.of(words(), problem) : places.of(problem);
        var key = problem.kind().isWarning() ? "cli.import.warning" : "cli.import.cell";
        var said = said(imported, places, problem);
        return place.isEmpty()
                ? words().say(key + ".whole", imported.file(), said)
                : words().say(key, imported.file(), place, said);
    }

    private String said(StandardImport imported, TablePlace places, StandardProblem problem) {
        return imported.workbook() ? SheetWords.say(words(), problem) : places.say(problem);
    }

    private List<Wrong> wrong(StandardImport imported) {
        var places = new TablePlace(words(), imported);
        return imported.standard().problems().stream()
                .map(problem -> new Wrong(
                        problem.kind().name(),
                        problem.kind().isWarning(),
                        imported.workbook() ? SheetPlace.of(words(), problem) : places.of(problem),
                        problem.path(),
                        said(imported, places, problem)))
                .toList();
    }

    private Stream<String> told(String heading, List<Told> told) {
        var explained = told.stream().filter(Told::explains).count();
        var lines = told.stream().filter(each -> !each.explains()).map(this::line);
        var rest = explained == 0
                ? Stream.<String>of()
                : Stream.of(words().say("cli.import.explained", Long.toString(explained)));
        return told.isEmpty()
                ? Stream.of()
                : Stream.concat(
                        Stream.of(words().say(heading, told.size() - explained)),
                        Stream.concat(lines, rest).map("  "::concat));
    }

    private String line(Told told) {
        return words().say(
                        told.words().isEmpty() ? "cli.import.told.bare" : "cli.import.told",
                        told.place(),
                        told.words(),
                        told.meaning())
                .replaceAll("\\s*\\R\\s*", " ")
                .strip();
    }

    /** Usable without a word more only where nothing is to be told. */
    private String ending(StandardImport imported) {
        int count = imported.standard().problems().size();
        if (imported.isOnlyToCheck()) {
            return words().say("cli.import.open", imported.title(), imported.items(), imported.toCheck());
        }
        if (imported.standard().standard() == null) {
            return words().say("cli.import.rejected", imported.standard().faults());
        }
        return words().say(
                        count == 0 ? "cli.import.made" : "cli.import.hinted",
                        imported.title(),
                        imported.items(),
                        count);
    }

    private Stream<String> end(StandardImport imported, @Nullable Path written) {
        var standard = imported.standard().standard();
        var made = imported.usable();
        var summary = made == null
                ? Stream.<String>of()
                : new StandardSummary(words()).of(made).stream().map("  "::concat);
        var kept = written == null
                ? Stream.<String>of()
                : Stream.of(words().say(
                                standard != null || imported.isOnlyToCheck()
                                        ? "cli.import.written"
                                        : "cli.import.written.rejected",
                                written));
        return Stream.of(Stream.of(ending(imported)), summary, kept).flatMap(lines -> lines);
    }
}
