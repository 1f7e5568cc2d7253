package org.anjuan.cli;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.anjuan.desk.Answer;
import org.anjuan.desk.ExportStandard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code standard export}: a standard as a workbook that an office can edit. */
@Command(name = "export")
final class StandardExport extends StandardVerb {
    private record Exported(String standard, String file) {}

    @Parameters(paramLabel = "ID", descriptionKey = "name")
    private String name = "";

    @Option(names = "--out", required = true, paramLabel = "FILE.xlsx")
    private Path out = Path.of("");

    @Option(names = "--replace")
    private boolean replace;

    StandardExport(Door door) {
        super(door);
    }

    @Override
    public Integer call() {
        var found = usable(name);
        if (found == null || found.standard() == null) {
            return Exit.UNREADABLE;
        }
        var ref = found.standard().ref().toString();
        return switch (new ExportStandard(standards(), words()).export(name, out, replace)) {
            case Answer.No<Path>(var why) -> unreadable("cli.plain", why);
            case Answer.Yes<Path>(var file) -> {
                result(
                        new Exported(ref, file.toString()),
                        () -> Stream.of(words().say("cli.standard.exported", ref, file)));
                yield Exit.DONE;
            }
        };
    }
}
