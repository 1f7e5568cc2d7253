package org.anjuan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.desk.Desk;
import org.anjuan.desk.Made;
import org.anjuan.desk.PaperKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code report}: writes the papers of a round. */
@Command(name = "report")
final class Report extends WorkspaceVerb {
    private record Written(String round, List<String> written, int figures, List<String> failed) {}

    @Option(names = "--round", paramLabel = "ID")
    private @Nullable String round;

    @Option(names = "--kind", paramLabel = "KIND")
    private @Nullable String kind;

    @Option(names = "--format", paramLabel = "FORMAT")
    private @Nullable String format;

    @Option(names = "--public")
    private boolean forPublic;

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out = Path.of("");

    Report(Door door) {
        super(door);
    }

    @Override
    int at(Desk desk) throws IOException {
        var kinds = kinds();
        if (forPublic) {
            return usage("cli.report.public");
        }
        if (kinds.isEmpty()) {
            return usage("cli.report.kind", asked(), there());
        }
        var chosen = round(desk, round);
        if (chosen.isEmpty()) {
            return Exit.USAGE;
        }
        var id = chosen.get().id();
        var made = watched(control -> desk.makeReports().make(id, kinds, out, control));
        result(
                new Written(
                        id.value(),
                        made.written().stream().map(Path::toString).toList(),
                        made.figures(),
                        made.failures()),
                () -> lines(made));
        made.failures().forEach(terminal()::message);
        if (made.written().isEmpty() && made.failures().isEmpty()) {
            return unreadable("cli.report.nothing");
        }
        return made.failures().isEmpty() ? Exit.DONE : made.written().isEmpty() ? Exit.FAULT : Exit.PARTLY;
    }

    private Stream<String> lines(Made made) {
        return Stream.concat(
                made.written().stream().map(Path::toString),
                Stream.of(words().say("cli.report.written", made.written().size(), made.figures())));
    }

    /** The papers that were asked for: all where no kind is named; none where there is no such paper in that format. */
    private Set<PaperKind> kinds() {
        return Arrays.stream(PaperKind.values())
                .filter(each -> kind == null || name(each).equals(kind))
                .filter(each -> format == null || each.format().equals(format))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PaperKind.class)));
    }

    private String asked() {
        return Stream.of(kind, format).filter(any -> any != null).collect(Collectors.joining(" "));
    }

    private String there() {
        return Arrays.stream(PaperKind.values())
                .map(each -> words().say("cli.report.there", words().say("paper", each), name(each), each.format()))
                .collect(Collectors.joining("\n  ", "\n  ", ""));
    }

    private static String name(PaperKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
