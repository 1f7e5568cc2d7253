package org.anjuan.cli;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.anjuan.desk.Answer;
import org.anjuan.standard.Standard;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that writes a workbook made of a standard, and nothing where the standard cannot be used. */
abstract class StandardSheet extends StandardVerb {
    private record Written(String standard, String file) {}

    @Parameters(paramLabel = NAMED, descriptionKey = "name")
    private String name = "";

    @Option(names = "--out", required = true, paramLabel = "FILE.xlsx")
    private Path out = Path.of("");

    @Option(names = "--replace")
    private boolean replace;

    StandardSheet(Door door) {
        super(door);
    }

    /**
     * Writes the workbook.
     *
     * @param given how the standard was named on the command line
     * @return the file, or why it was not written
     */
    abstract Answer<Path> write(String given, Standard standard, Path file, boolean mayReplace);

    /** What is said once it is written. */
    abstract String written(String given, Standard standard, Path file);

    @Override
    public Integer call() {
        var found = usable(name);
        var standard = found == null ? null : found.standard();
        if (standard == null) {
            return Exit.UNREADABLE;
        }
        return switch (write(name, standard, out, replace)) {
            case Answer.No<Path>(var why) -> unreadable("cli.plain", why);
            case Answer.Yes<Path>(var file) -> {
                result(
                        new Written(standard.ref().toString(), file.toString()),
                        () -> Stream.of(written(name, standard, file)));
                yield Exit.DONE;
            }
        };
    }
}
