package org.anjuan.cli;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.anjuan.desk.Answer;
import org.anjuan.desk.TryStandard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code standard try}: a sheet on which an office marks a case, to be given to {@code standard score}. */
@Command(name = "try")
final class StandardTry extends StandardVerb {
    private record Written(String standard, String file) {}

    @Parameters(paramLabel = "FILE", descriptionKey = "name")
    private String name = "";

    @Option(names = "--out", required = true, paramLabel = "FILE.xlsx")
    private Path out = Path.of("");

    @Option(names = "--replace")
    private boolean replace;

    StandardTry(Door door) {
        super(door);
    }

    @Override
    public Integer call() {
        var found = usable(name);
        if (found == null || found.standard() == null) {
            return Exit.UNREADABLE;
        }
        var ref = found.standard().ref().toString();
        return switch (new TryStandard(found.standard(), words()).write(out, replace)) {
            case Answer.No<Path>(var why) -> unreadable("cli.plain", why);
            case Answer.Yes<Path>(var file) -> {
                result(
                        new Written(ref, file.toString()),
                        () -> Stream.of(words().say("cli.standard.trial", name, file)));
                yield Exit.DONE;
            }
        };
    }
}
