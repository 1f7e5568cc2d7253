package org.anjuan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anjuan.desk.StandardAtHand;
import org.anjuan.desk.StandardSummary;
import org.anjuan.desk.Standards;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code standard validate}: everything that is wrong or odd in a standard's file. */
@Command(name = "validate")
final class StandardValidate extends StandardVerb {
    private record Verdict(
            String file,
            boolean valid,
            @Nullable String id,
            @Nullable String version,
            List<String> summary,
            List<ProblemShape> problems) {}

    private static final Pattern TABLE = Pattern.compile("(?i).*\\.(?:xlsx?|docx?|et|wps)");

    @Parameters(paramLabel = "FILE", descriptionKey = "name")
    private Path file = Path.of("");

    StandardValidate(Door door) {
        super(door);
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            return unreadable(Files.exists(file) ? "cli.file.folder" : "cli.path.missing", file);
        }
        if (TABLE.matcher(file.toString()).matches()) {
            return unreadable("cli.standard.notyaml", file);
        }
        var template = Standards.at(file);
        var standard = template.standard();
        result(
                new Verdict(
                        template.file(),
                        standard != null,
                        standard == null ? null : standard.ref().id(),
                        standard == null ? null : standard.ref().version(),
                        standard == null ? List.of() : new StandardSummary(words()).of(standard),
                        shapes(template)),
                () -> lines(template));
        return standard == null ? Exit.UNREADABLE : Exit.DONE;
    }

    private Stream<String> lines(StandardAtHand template) {
        var standard = template.standard();
        int count = template.problems().size();
        var end = standard == null
                ? rejected(template)
                : words().say("cli.standard.valid", template.file(), standard.ref(), count);
        var problems = template.problems().stream().map(problem -> line(template, problem));
        var summary = standard == null
                ? Stream.<String>of()
                : new StandardSummary(words()).of(standard).stream().map("  "::concat);
        return Stream.of(problems, Stream.of(end), summary).flatMap(lines -> lines);
    }

    /** Nothing may be wrong but that places were never looked at. */
    private String rejected(StandardAtHand template) {
        return template.isOnlyToCheck()
                ? words().say("cli.standard.unsettled", template.file(), template.toCheck())
                : words().say("cli.standard.rejected", template.file(), template.faults());
    }
}
