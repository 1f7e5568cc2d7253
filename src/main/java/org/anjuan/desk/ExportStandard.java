package org.anjuan.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anjuan.standard.read.workbook.StandardWorkbook;

/** Writes a standard as a workbook that an office can edit and {@link ImportStandard} reads back. */
public final class ExportStandard {
    private final Standards standards;
    private final Words words;

    public ExportStandard(Standards standards, Words words) {
        this.standards = standards;
        this.words = words;
    }

    /**
     * Writes one standard.
     *
     * @param name its id, {@code id@version} or the path of its file
     * @param replace whether a file of that name may be replaced
     * @return the file, or why it was not written; then nothing was changed
     */
    public Answer<Path> export(String name, Path out, boolean replace) {
        var text = standards.textOf(name);
        if (text.isEmpty()) {
            return Answer.no(words.say("standard.export.none", name));
        }
        if (!replace && Files.exists(out)) {
            return Answer.no(words.say("standard.file.exists", out));
        }
        try {
            var bytes = new ByteArrayOutputStream();
            StandardWorkbook.write(text.get(), bytes);
            ImportStandard.written(out, bytes.toByteArray());
            return Answer.yes(out);
        } catch (IOException _) {
            return Answer.no(words.say("standard.file.unwritable", out));
        }
    }
}
