package org.anjuan.standard.read.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.anjuan.standard.read.table.Grids.Why;

/** The tables of a workbook (.xlsx) or a Word file (.docx), whatever the file is called. */
public final class OfficeTables {
    private static final String WORD = "word/document.xml";

    private OfficeTables() {}

    /** Its tables, or why it was not read; a damaged or hostile file is an answer, not an exception. */
    public static Grids read(Path file) {
        return OfficePackage.refusal(file).<Grids>map(Grids.Refused::new).orElseGet(() -> open(file));
    }

    private static Grids open(Path file) {
        try {
            var grids = isWord(file) ? WordGrids.read(file) : WorkbookGrids.read(file);
            return found(grids);
        } catch (IOException | RuntimeException _) {
            return new Grids.Refused(Why.NOT_OFFICE);
        }
    }

    private static Grids found(List<Grid> grids) {
        return grids.isEmpty() ? new Grids.Refused(Why.NO_TABLE) : new Grids.Found(grids);
    }

    private static boolean isWord(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry(WORD) != null;
        }
    }
}
