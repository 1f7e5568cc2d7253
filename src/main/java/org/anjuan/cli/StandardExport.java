package org.anjuan.cli;

import java.nio.file.Path;
import org.anjuan.desk.Answer;
import org.anjuan.desk.ExportStandard;
import org.anjuan.standard.Standard;
import picocli.CommandLine.Command;

/** {@code standard export}: a standard as a workbook that an office can edit. */
@Command(name = "export")
final class StandardExport extends StandardSheet {
    StandardExport(Door door) {
        super(door);
    }

    @Override
    Answer<Path> write(String given, Standard standard, Path file, boolean mayReplace) {
        return new ExportStandard(standards(), words()).export(given, file, mayReplace);
    }

    @Override
    String written(String given, Standard standard, Path file) {
        return words().say("cli.standard.exported", standard.ref().toString(), file);
    }
}
