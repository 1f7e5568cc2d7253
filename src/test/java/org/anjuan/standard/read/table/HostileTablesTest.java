package org.anjuan.standard.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anjuan.standard.read.table.Grids.Why;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is broken, locked or made to do harm gives its reason, and nothing else happens. */
class HostileTablesTest {
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void aFileThatIsNotThereIsUnreadable() {
        assertThat(refusal(folder.resolve("gone.xlsx"))).isEqualTo(Why.UNREADABLE);
        assertThat(refusal(folder)).isEqualTo(Why.UNREADABLE);
    }

    @Test
    void aSmallFileThatUnpacksToAHundredMegabytesIsNotOpened() throws IOException {
        var bomb = zip("bomb.xlsx", "xl/worksheets/sheet1.xml", out -> {
            for (int i = 0; i < 100; i++) {
                out.write(new byte[MEGABYTE]);
            }
        });

        assertThat(Files.size(bomb)).isLessThan(MEGABYTE);
        assertThat(refusal(bomb)).isEqualTo(Why.UNPACKS_TOO_LARGE);
    }

    @Test
    void aFileOfTensOfThousandsOfPartsIsNotOpened() throws IOException {
        var file = folder.resolve("parts.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 20_000; i++) {
                zip.putNextEntry(new ZipEntry("word/" + i));
            }
        }

        assertThat(refusal(file)).isEqualTo(Why.UNPACKS_TOO_LARGE);
    }

    @Test
    void aVeryLargeFileIsNotOpened() throws IOException {
        var file = folder.resolve("large.xlsx");
        try (var out = Files.newOutputStream(file)) {
            for (int i = 0; i < 21; i++) {
                out.write(new byte[MEGABYTE]);
            }
        }

        assertThat(refusal(file)).isEqualTo(Why.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "not a workbook at all", "<html><table><tr><td>评查内容</td></tr></table></html>"})
    void whatIsNoOfficeFileIsSaidToBeNone(String content) throws IOException {
        assertThat(refusal(Files.writeString(folder.resolve("t.xlsx"), content)))
                .isEqualTo(Why.NOT_OFFICE);
    }

    @Test
    void aZipThatIsNoWorkbookIsNone() throws IOException {
        assertThat(refusal(zip("t.xlsx", "readme.txt", out -> out.write('a')))).isEqualTo(Why.NOT_OFFICE);
    }

    @Test
    void aLockedOrOldFileIsToldFromABrokenOne() throws IOException {
        var old = Files.write(
                folder.resolve("old.xls"),
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});

        assertThat(refusal(old)).isEqualTo(Why.OLD_OR_LOCKED);
    }

    @Test
    void aFileCutInTheMiddleIsRefused() throws IOException {
        var whole = Tables.xlsx(folder.resolve("t.xlsx"), "评查内容|分值", "立案|5");
        var bytes = Files.readAllBytes(whole);
        Files.write(whole, Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(refusal(whole)).isEqualTo(Why.NOT_OFFICE);
    }

    @Test
    void entitiesThatMultiplyAreNotExpanded() throws IOException {
        var entities = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        var evil = "<?xml version=\"1.0\"?>" + entities + "]><Types>&a29;</Types>";
        var file = zip("t.xlsx", "[Content_Types].xml", out -> out.write(evil.getBytes(StandardCharsets.UTF_8)));

        assertThat(refusal(file)).isEqualTo(Why.NOT_OFFICE);
    }

    @Test
    void anEmptyWorkbookHasNoTable() throws IOException {
        var file = folder.resolve("empty.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            book.createSheet();
            book.write(out);
        }

        assertThat(refusal(file)).isEqualTo(Why.NO_TABLE);
    }

    @Test
    void aSheetOfAHundredThousandRowsIsReadToTheLimitAndSaysSo() throws IOException {
        var file = folder.resolve("rows.xlsx");
        try (var book = new SXSSFWorkbook(100);
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet();
            for (int i = 0; i < 100_000; i++) {
                sheet.createRow(i).createCell(0).setCellValue(i);
            }
            book.write(out);
        }

        var grid = ((Grids.Found) OfficeTables.read(file)).grids().getFirst();

        assertThat(grid.rows()).hasSize(TableLimits.MOST_ROWS);
        assertThat(grid.cutOff()).isTrue();
    }

    @Test
    void aMergedAreaAsLargeAsTheSheetIsCutToWhatIsRead() throws IOException {
        var file = folder.resolve("merged.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("全部");
            sheet.addMergedRegion(new CellRangeAddress(0, 1_000_000, 0, 1_000));
            book.write(out);
        }

        var grid = ((Grids.Found) OfficeTables.read(file)).grids().getFirst();

        assertThat(grid.rows().getFirst().cells()).hasSize(TableLimits.MOST_COLUMNS);
    }

    @Test
    void aFormulaIsNotWorkedOutButItsLastResultIsRead() throws IOException {
        var file = folder.resolve("formula.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var row = book.createSheet().createRow(0);
            row.createCell(0).setCellValue("分值");
            row.createCell(1).setCellFormula("2*3");
            row.createCell(2).setCellFormula("HYPERLINK(\"file:///C:/secret.txt\",\"点这里\")");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(1));
            book.write(out);
        }

        var row = ((Grids.Found) OfficeTables.read(file))
                .grids()
                .getFirst()
                .rows()
                .getFirst();

        assertThat(row.text(1)).isEqualTo("6");
        assertThat(row.text(2)).doesNotContain("secret");
    }

    @Test
    void aCellOfManyPagesIsCut() throws IOException {
        var pages = IntStream.range(0, 20_000)
                .mapToObj(i -> Integer.toString(i * 7919 % 100_003, 36))
                .collect(Collectors.joining());
        var grids = OfficeTables.read(Tables.docx(folder.resolve("t.docx"), "标题", "评查内容|分值", pages + "|5"));

        assertThat(((Grids.Found) grids).grids().getFirst().rows().getLast().text(0))
                .hasSize(TableLimits.MOST_SIGNS);
    }

    private static Why refusal(Path file) {
        return ((Grids.Refused) OfficeTables.read(file)).why();
    }

    /** Something that writes into a zip. */
    @FunctionalInterface
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private Path zip(String name, String entry, Content content) throws IOException {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            content.write(zip);
        }
        return file;
    }
}
