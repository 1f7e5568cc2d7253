package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a table is said by its items and rows, as the person who wrote it sees them. */
class TablePlaceTest {
    private static final List<List<String>> WRONG = List.of(
            List.of("序号", "项目", "评查内容", "分值", "扣分标准"),
            List.of("1", "立案", "立案及时", "10", "逾期的扣10分"),
            List.of("2、", "立案", "案由规范", "0", "不规范的扣1分"),
            List.of("", "送达", "送达及时", "5", "每处扣0分"));

    @TempDir
    Path folder;

    private final Words words = Words.shipped();

    @Test
    void aRowOfAWorkbookIsNamedByItsNumberAndItsRow() throws IOException {
        assertThat(said(xlsx(WRONG)))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("A1.2 评查表 第 2 项（第 3 行）：")
                        .contains("大于 0，这里是 0")
                        .doesNotContain("A1.2 的数"))
                .anySatisfy(line -> assertThat(line).startsWith("A2.1 评查表 第 4 行："));
    }

    @Test
    void aRowOfAWordTableIsNamedByItsNumberAndItsRow() throws IOException {
        assertThat(said(docx(WRONG)))
                .anySatisfy(line ->
                        assertThat(line).startsWith("A1.2 表 1 第 2 项（第 3 行）：").contains("大于 0"));
    }

    @Test
    void whereNoRowWasReadItIsSaidWhatTheHeadingNeeds() throws IOException {
        assertThat(said(docx(List.of(List.of("单位", "数量"), List.of("甲局", "3")))))
                .anySatisfy(line -> assertThat(line).contains("没有读出").contains("“评查内容”“分值”“扣分标准”"))
                .allSatisfy(line -> assertThat(line).doesNotContain("层次", "parts", "kind"));
    }

    /** Place and sentence of all that is wrong, places that are only to be looked at left out. */
    private List<String> said(Path file) {
        var imported = ((Answer.Yes<StandardImport>) new ImportStandard(words).read(file)).value();
        var places = new TablePlace(words, imported);
        return imported.standard().problems().stream()
                .filter(problem -> !problem.kind().isToCheck())
                .map(problem -> places.of(problem) + "：" + places.say(problem))
                .toList();
    }

    private Path xlsx(List<List<String>> rows) throws IOException {
        var file = folder.resolve("某县.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("评查表");
            for (var cells : rows) {
                var row = sheet.createRow(rows.indexOf(cells));
                for (int i = 0; i < cells.size(); i++) {
                    row.createCell(i).setCellValue(cells.get(i));
                }
            }
            book.write(out);
        }
        return file;
    }

    private Path docx(List<List<String>> rows) throws IOException {
        var file = folder.resolve("某县.docx");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            var table = document.createTable(rows.size(), rows.getFirst().size());
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    table.getRow(r).getCell(c).setText(rows.get(r).get(c));
                }
            }
            document.write(out);
        }
        return file;
    }
}
