package org.anjuan.standard.read.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.standard.StandardProblem;
import org.anjuan.standard.StandardProblem.Kind;
import org.anjuan.standard.read.Catalog;
import org.anjuan.standard.read.Reading;
import org.anjuan.standard.read.StandardReader;
import org.anjuan.standard.read.table.Grids;
import org.anjuan.standard.read.table.OfficeTables;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left to be checked is told at the cell in which it stands, whatever the row is. */
class ChecksInWorkbookTest {
    private static final String ITEM = "L17.1";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aWorkbook() throws IOException {
        file = folder.resolve("t.xlsx");
        try (var out = Files.newOutputStream(file)) {
            StandardWorkbook.write(
                    Catalog.shipped().find("license").orElseThrow().text(), out);
        }
    }

    /** Writes into the first row of a level at or above the item, or below it; the number of that row. */
    private int write(Level level, Column column, String words) throws IOException {
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            var sheet = book.getSheet("条目");
            int at = 0;
            while (!sheet.getRow(at).getCell(Column.ID.index()).toString().equals(ITEM)) {
                at++;
            }
            int step = level == Level.REASON ? 1 : -1;
            while (!sheet.getRow(at).getCell(0).toString().equals(level.shown())) {
                at += step;
            }
            sheet.getRow(at).getCell(column.index()).setCellValue(words);
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
            return at + 1;
        }
    }

    private List<StandardProblem> problems() {
        var grids = ((Grids.Found) OfficeTables.read(file)).grids();
        return switch (StandardReader.read(StandardWorkbook.read(grids).orElseThrow())) {
            case Reading.Read(var _, var warnings) -> warnings;
            case Reading.Rejected(var problems) ->
                problems.stream().filter(problem -> !problem.kind().isWarning()).toList();
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"PART", "SHARED_REASON", "GROUP", "ITEM", "REASON"})
    void aCellOfAnyRowIsToldUntilItIsEmptied(String level) throws IOException {
        int row = write(Level.valueOf(level), Column.TO_CHECK, "问过科长再定\n对照原表");

        assertThat(problems()).hasSize(2).allSatisfy(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.TO_CHECK);
            assertThat(problem.line()).isEqualTo(row);
            assertThat(problem.column()).isEqualTo(Column.TO_CHECK.index() + 1);
            assertThat(StandardWorkbook.sheet(problem.path())).isEqualTo("条目");
        });
        write(Level.valueOf(level), Column.TO_CHECK, "");
        assertThat(problems()).isEmpty();
    }

    @Test
    void aReasonThatSaysWhatIsAskedForIsToldAtItsWords() throws IOException {
        int row = write(Level.REASON, Column.WORDING, "不符合：卷内文书排列顺序");

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.REASON_NOT_TURNED);
            assertThat(problem.line()).isEqualTo(row);
            assertThat(problem.column()).isEqualTo(Column.WORDING.index() + 1);
        });
    }
}
