package org.anjuan.cli;

import java.nio.file.Path;
import org.anjuan.desk.Answer;
import org.anjuan.desk.TryStandard;
import org.anjuan.standard.Standard;
import picocli.CommandLine.Command;

/** {@code standard try}: a sheet on which an office marks cases, to be given to {@code standard score}. */
@Command(name = "try")
final class StandardTry extends StandardSheet {
    StandardTry(Door door) {
        super(door);
    }

    @Override
    Answer<Path> write(String given, Standard standard, Path file, boolean mayReplace) {
        return new TryStandard(standard, words()).write(file, mayReplace);
    }

    @Override
    String written(String given, Standard standard, Path file) {
        return words().say("cli.standard.trial", given, file);
    }
}
