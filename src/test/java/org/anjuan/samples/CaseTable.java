package org.anjuan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.anjuan.desk.Control;
import org.anjuan.desk.Desk;
import org.anjuan.desk.PaperKind;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The table of a workspace's only case, as it is written to a file. */
public final class CaseTable {
    private CaseTable() {}

    /** Writes the table of the first round's case, which is handed in, and opens it. */
    public static XWPFDocument of(Desk desk, Path folder) throws IOException {
        var round = desk.rounds().all().getFirst().round();
        var made = desk.makeReports().make(round.id(), EnumSet.of(PaperKind.CASE), folder, Control.UNWATCHED);
        assertThat(made.failures()).isEmpty();
        try (var in = Files.newInputStream(made.written().getFirst())) {
            return new XWPFDocument(in);
        }
    }
}
