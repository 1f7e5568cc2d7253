package org.anjuan.standard.read.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.GradeLimit;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardProblem.Kind;
import org.anjuan.standard.VetoOutcome;
import org.anjuan.standard.read.Catalog;
import org.anjuan.standard.read.Reading;
import org.anjuan.standard.read.StandardReader;
import org.anjuan.standard.read.Template;
import org.anjuan.standard.read.Yaml;
import org.anjuan.standard.read.YamlWriter;
import org.anjuan.standard.read.table.Grid;
import org.anjuan.standard.read.table.Grids;
import org.anjuan.standard.read.table.OfficeTables;
import org.anjuan.standard.read.table.Understood;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A standard goes out as a workbook, is edited there, and comes back. */
class StandardWorkbookTest {
    @TempDir
    Path folder;

    static Stream<Template> templates() throws IOException {
        try (var files = Files.walk(Path.of("scoring-templates"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).map(Catalog::inFile).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateComesBackAsTheEqualStandard(Template template) throws IOException {
        var back = StandardReader.read(tree(write(template.text())));

        assertThat(standard(back)).isEqualTo(standard(template.reading()));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void andOnceMoreThroughTheYamlThatIsWrittenOfIt(Template template) throws IOException {
        var text = YamlWriter.file(tree(write(template.text())));

        assertThat(standard(StandardReader.read(text))).isEqualTo(standard(template.reading()));
    }

    @Test
    void whatDoesNotApplyForLackOfItsDocumentComesBackToo() throws IOException {
        var general = Files.readString(Path.of("scoring-templates", "penalty-general.v1.yaml"));
        var text = general.replaceFirst("absent: reviewer", "absent: not-applicable");
        var before = standard(StandardReader.read(text));
        var back = standard(StandardReader.read(tree(write(text))));

        assertThat(before.items().map(item -> item.rules().onlyWith())).contains("现场检查（勘察）笔录");
        assertThat(back).isEqualTo(before);
    }

    @Test
    void theSheetIsLaidOutForWorkingInIt() throws IOException {
        try (var book = new XSSFWorkbook(Files.newInputStream(write(license())))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            var items = book.getSheet("条目");
            assertThat(items.getPaneInformation().isFreezePane()).isTrue();
            assertThat(items.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(items.getDataValidations()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(items.getRow(1).getCell(2).getCellStyle().getWrapText()).isTrue();
            assertThat(items.getColumnWidth(2)).isGreaterThan(40 * 256);
            assertThat(items.getRepeatingRows().getFirstRow()).isZero();
            assertThat(find(items, "L17.1", 3).getNumericCellValue()).isEqualTo(12);
            assertThat(find(items, "L01.1", Column.DIMENSION.index()).getStringCellValue())
                    .isEqualTo("执法文书是否规范");
            assertThat(book.getSheet("填写说明").getRow(4).getCell(0).getStringCellValue())
                    .contains("每处扣0.5分");
        }
    }

    @Test
    void figuresStandInWordsToChooseFromAndTheFilesOwnWordsAreStillTaken() throws IOException {
        var file = write(license());
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            var general = book.getSheet("总则");
            assertThat(valueOf(general, "rounding.mode")).isEqualTo("四舍五入");
            assertThat(valueOf(general, "rounding.grade-from")).isEqualTo("取整后的得分");
            assertThat(general.getDataValidations()).hasSizeGreaterThanOrEqualTo(3);
        }
        edit(file, "总则", sheet -> cellOf(sheet, "rounding.mode").setCellValue("down"));

        assertThat(standard(StandardReader.read(tree(file))).rounding().mode()).isEqualTo(RoundingMode.DOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ladder: [{points: 1, text: 轻}, {points: 5, text: 重}]}",
                "{ladder: [{points: 1}, {points: 3}]}",
                "{veto: {bar: 优秀}}",
                "{veto: {bar: [优秀, 良好]}}",
                "{veto: {minus: 100}}",
                "{veto: {at-most: 59}}",
                "{veto: {result: 不符合评查条件}}",
                "{veto: {total: none, grade: 不合格, scoring: stop}}",
                "{veto: {total: 0, grade: 不合格}}"
            })
    void laddersAndOutcomesStandInWordsThatReadBackAsTheSame(String cost) {
        var tree = StandardReader.tree(cost).orElseThrow();

        var words = CostWords.shown(tree);

        assertThat(words).doesNotContain("{");
        assertThat(YamlWriter.line(CostWords.read(words, Yaml.Spot.START))).isEqualTo(YamlWriter.line(tree));
    }

    @Test
    void everyGradeHasACellForWhatItNeedsBesidesItsPoints() throws IOException {
        var file = write(license());
        edit(file, "总则", sheet -> {
            assertThat(valueOf(sheet, "grades.bands[0].requires")).isEmpty();
            cellOf(sheet, "grades.bands[0].requires").setCellValue("L17 最多丢2.5分，最多1处问题，最多2条得零分；L01.1 没有问题，没有得零分的");
        });
        var limits = List.of(new GradeLimit("L17", new BigDecimal("2.5"), 1, 2), new GradeLimit("L01.1", null, 0, 0));
        var read = StandardReader.read(tree(file));
        var again = write(YamlWriter.file(tree(file)));

        assertThat(standard(read).bands().getFirst().limits()).isEqualTo(limits);
        assertThat(standard(StandardReader.read(tree(again)))).isEqualTo(standard(read));
        edit(
                again,
                "总则",
                sheet -> assertThat(valueOf(sheet, "grades.bands[0].requires"))
                        .isEqualTo("L17 最多丢2.5分，最多1处问题，最多2条得零分；L01.1 没有问题，没有得零分的"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"程序没有大问题", "L17 不得丢分", "L17", "L17 最多丢两分"})
    void aConditionOfAGradeThatIsNotUnderstoodIsTold(String words) throws IOException {
        var file = write(license());
        edit(file, "总则", sheet -> cellOf(sheet, "grades.bands[0].requires").setCellValue(words));

        assertThat(((Reading.Rejected) StandardReader.read(tree(file))).problems())
                .anySatisfy(problem -> assertThat(problem.path()).isEqualTo("grades.bands[0].requires"));
    }

    @Test
    void aGradeThatIsOutOfReachStandsInWordsWhereACaseIsMarked() {
        assertThat(StandardWorkbook.cost(new Cost.Veto(new VetoOutcome.Barred(List.of("优秀")))))
                .isEqualTo("否决，不得列为优秀");
    }

    @Test
    void reasonsThatWereAddedWithoutANumberGetOne() throws IOException {
        var file = write(license());
        edit(file, sheet -> {
            int below = find(sheet, "L17.1", 3).getRowIndex() + 1;
            sheet.shiftRows(below, sheet.getLastRowNum(), 2);
            for (int added = 0; added < 2; added++) {
                var row = sheet.createRow(below + added);
                row.createCell(0).setCellValue("理由");
                row.createCell(2).setCellValue("另有问题" + added);
                row.createCell(4).setCellValue("扣1分");
            }
        });

        var reasons = standard(StandardReader.read(tree(file)))
                .item("L17.1")
                .orElseThrow()
                .deductibles();

        assertThat(reasons).extracting(Deductible::text).contains("另有问题0", "另有问题1");
        assertThat(reasons).extracting(Deductible::id).doesNotHaveDuplicates().allMatch(id -> !id.isBlank());
    }

    @Test
    void aRowOfTheGeneralSheetThatIsNoPlaceIsTold() throws IOException {
        var file = write(license());
        edit(file, "总则", sheet -> {
            var row = sheet.createRow(sheet.getLastRowNum() + 1);
            row.createCell(0).setCellValue("否决以后");
            row.createCell(1).setCellValue("不再评分");
        });

        var rejected = (Reading.Rejected) StandardReader.read(tree(file));

        assertThat(rejected.problems())
                .anySatisfy(problem -> assertThat(problem.arguments()).contains("否决以后"));
    }

    @Test
    void whatIsToBeCheckedHasAColumnAndIsToldByItsCell() throws IOException {
        var file = write(license()
                .replace("            points: 12\n", "            points: 12\n            to-check: [本项, 分档]\n"));
        var rejected = (Reading.Rejected) StandardReader.read(tree(file));

        assertThat(rejected.problems())
                .filteredOn(problem -> problem.kind().isToCheck())
                .isNotEmpty()
                .allMatch(problem -> problem.column() == 6);

        edit(
                file,
                "条目",
                sheet -> sheet.forEach(row -> {
                    if (row.getRowNum() > 0) {
                        row.getCell(5).setBlank();
                    }
                }));
        assertThat(StandardReader.read(tree(file))).isInstanceOf(Reading.Read.class);
    }

    private static String valueOf(XSSFSheet general, String path) {
        return cellOf(general, path).getStringCellValue();
    }

    private static Cell cellOf(XSSFSheet general, String path) {
        for (var row : general) {
            if (row.getCell(2).getStringCellValue().equals(path)) {
                return row.getCell(1);
            }
        }
        throw new AssertionError(path);
    }

    @Test
    void whatAnOfficeChangesInTheSheetIsInTheStandard() throws IOException {
        var file = write(license());
        edit(file, sheet -> {
            find(sheet, "L17.1", 3).setCellValue(8);
            var reason = sheet.getRow(find(sheet, "L17.1", 3).getRowIndex() + 1);
            reason.getCell(4).setCellValue("每缺一项扣1分，扣完5分为止");
        });

        var item = standard(StandardReader.read(tree(file))).item("L17.1").orElseThrow();

        assertThat(item.points()).isEqualByComparingTo("8");
        assertThat(item.deductibles().getFirst().cost())
                .isEqualTo(new Cost.PerTime(BigDecimal.ONE, "项", new BigDecimal("5")));
    }

    @Test
    void aMistakeInTheSheetIsToldAtItsRowAndColumn() throws IOException {
        var file = write(license());
        int[] row = new int[1];
        edit(file, sheet -> {
            var points = find(sheet, "L01.2", 3);
            row[0] = points.getRowIndex() + 1;
            points.setCellValue("一分");
        });

        var rejected = (Reading.Rejected) StandardReader.read(tree(file));

        assertThat(rejected.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.NOT_A_NUMBER);
            assertThat(problem.line()).isEqualTo(row[0]);
            assertThat(problem.column()).isEqualTo(4);
            assertThat(StandardWorkbook.sheet(problem.path())).isEqualTo("条目");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"每出扣半分", "每处扣0.5分，最多扣半", "扣1分，看着办", "酌情扣1—3分，每裆1分"})
    void wordsOfWhichSomeAreNotUnderstoodAreAnErrorInTheirCell(String typed) throws IOException {
        var file = write(license());
        int[] row = new int[1];
        edit(file, sheet -> {
            row[0] = find(sheet, "L17.1", 3).getRowIndex() + 1;
            sheet.getRow(row[0]).getCell(4).setCellValue(typed);
        });

        var rejected = (Reading.Rejected) StandardReader.read(tree(file));

        assertThat(rejected.problems()).anySatisfy(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.NOT_A_COST);
            assertThat(problem.line()).isEqualTo(row[0] + 1);
            assertThat(problem.column()).isEqualTo(5);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"每3处扣0.5分", "每两处扣1分", "每满3项扣0.5分，最多扣1分", "满3个扣0.5分，以此类推", "每三处扣0.5分", "扣0.5分/3处", "满3处扣1分"})
    void pointsForSeveralTogetherAreAnErrorInTheirCellAndNeverEach(String typed) throws IOException {
        var file = write(license());
        int[] row = new int[1];
        edit(file, sheet -> {
            row[0] = find(sheet, "L17.1", 3).getRowIndex() + 1;
            sheet.getRow(row[0]).getCell(4).setCellValue(typed);
        });

        var rejected = (Reading.Rejected) StandardReader.read(tree(file));

        assertThat(rejected.problems()).anySatisfy(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.COST_PER_SEVERAL);
            assertThat(problem.arguments()).containsExactly(typed);
            assertThat(problem.line()).isEqualTo(row[0] + 1);
            assertThat(problem.column()).isEqualTo(5);
        });
    }

    @Test
    void aLevelNobodyKnowsIsAnErrorInItsCell() throws IOException {
        var file = write(license());
        int[] row = new int[1];
        edit(file, sheet -> {
            row[0] = find(sheet, "L17.1", 0).getRowIndex() + 1;
            find(sheet, "L17.1", 0).setCellValue("条木");
        });

        var rejected = (Reading.Rejected) StandardReader.read(tree(file));

        assertThat(rejected.problems()).anySatisfy(problem -> {
            assertThat(problem.arguments().getFirst()).isEqualTo("层次 条木");
            assertThat(problem.line()).isEqualTo(row[0]);
            assertThat(problem.column()).isEqualTo(1);
        });
    }

    @Test
    void costsInWordsOfTheirOwnAreListedWithHowTheyWereUnderstood() throws IOException {
        var file = write(license());
        edit(
                file,
                sheet -> sheet.getRow(find(sheet, "L17.1", 3).getRowIndex() + 1)
                        .getCell(4)
                        .setCellValue("每缺一项扣1分，扣完5分为止"));
        var grids = ((Grids.Found) OfficeTables.read(file)).grids();

        assertThat(StandardWorkbook.costs(grids))
                .extracting(cost -> cost.words() + " = " + cost.meaning())
                .contains("每缺一项扣1分，扣完5分为止 = 每项扣1分，最多扣5分");
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "item", "group", "none", "veto"})
    void wordsOfCostsAreShownInChineseAndReadBack(String word) {
        var shown = CostWords.shown(new Yaml.Text(word, Yaml.Spot.START));

        assertThat(shown).isEqualTo(SheetWords.of("cost." + word));
        assertThat(CostWords.read(shown, Yaml.Spot.START)).isEqualTo(new Yaml.Text(word, Yaml.Spot.START));
    }

    @Test
    void aTableOfAnotherKindIsNone() {
        var grid = new Grid("表", List.of(new Grid.Row(1, List.of())), false);

        assertThat(StandardWorkbook.read(List.of(grid))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "all",
                "group",
                "veto",
                "item",
                "none",
                "1.5",
                "10",
                "{each: 0.5, unit: 处}",
                "{each: 1, unit: 项, cap: 3}",
                "{step: 0.5}",
                "{from: 1, to: 5, step: 2}",
                "{from: 0.5, to: 2, step: 0.5}",
                "{each: 1, unit: 卷宗}",
                "{ladder: [{points: 1, text: 不收集}, {points: 30, text: 致使不能处理}]}",
                "{veto: {minus: 100}}",
                "{veto: {total: none, grade: 不合格, scoring: stop}}",
                "{unit: 处, each: 2}",
                "{step: 1, from: 1}"
            })
    void everyCostIsReadBackAsItWas(String written) {
        var cost = StandardReader.tree(written).orElseThrow();

        var back = CostWords.read(CostWords.shown(cost), Yaml.Spot.START);

        assertThat(back).isEqualTo(CostWords.at(cost, Yaml.Spot.START));
    }

    @Test
    void theWordsOfTheTableStandBesideWhatWasMadeOfThemAndAreNotReadBack() throws IOException {
        var standard = standard(StandardReader.read(license()));
        var item = standard.items().findFirst().orElseThrow();
        var reason = item.deductibles().getFirst().id();
        var originals = Map.of(item.id(), "未签名的每页扣1分；扣完为止", Understood.reasonKey(item.id(), reason), "未签名的每页扣1分");
        var file = folder.resolve("t.xlsx");
        try (var out = Files.newOutputStream(file)) {
            StandardWorkbook.write(license(), originals, out);
        }

        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            var sheet = book.getSheet("条目");
            assertThat(sheet.isColumnHidden(Column.ORIGINAL.index())).isFalse();
            assertThat(find(sheet, item.id(), Column.ORIGINAL.index()).getStringCellValue())
                    .isEqualTo("未签名的每页扣1分；扣完为止");
            var below = sheet.getRow(find(sheet, item.id(), 0).getRowIndex() + 1);
            assertThat(below.getCell(Column.ORIGINAL.index()).getStringCellValue())
                    .isEqualTo("未签名的每页扣1分");
        }
        assertThat(YamlWriter.file(tree(file))).isEqualTo(YamlWriter.file(tree(write(license()))));
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(book.getSheet("条目").isColumnHidden(Column.ORIGINAL.index()))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"酌情扣1—3分, 1", "酌情扣0.5—2分, 0.5", "酌情扣0.2—1分, 0.1"})
    void pointsBetweenTwoAreCountedAsFinelyAsTheseAre(String words, String step) {
        assertThat(YamlWriter.line(CostWords.read(words, Yaml.Spot.START))).endsWith("step: " + step + "}");
    }

    @Test
    void wordsThatBarTheBestGradeAreNoVetoOfAllPoints() {
        assertThat(YamlWriter.line(CostWords.read("不得评为优秀", Yaml.Spot.START))).isEqualTo("{veto: {bar: 优秀}}");
        assertThat(CostWords.read("一票否决：不得列优秀", Yaml.Spot.START))
                .isEqualTo(new Yaml.Text("一票否决：不得列优秀", Yaml.Spot.START));
        assertThat(YamlWriter.line(CostWords.read("一票否决", Yaml.Spot.START))).isEqualTo("veto");
    }

    @Test
    void pointsThatAreGivenAreWrittenWithTheirOwnWordAndReadBack() throws IOException {
        var text = Files.readString(Path.of("scoring-templates", "examples", "base-veto.yaml")) + """

              - id: Z
                title: 加分项
                kind: bonus
                cap: 4
                groups:
                  - id: Z1
                    title: 表彰
                    items:
                      - id: Z1.1
                        text: 案卷获得表彰
                        points: 3
                        dimension: all
                        source: 甲
                        reasons:
                          r1: {text: 省级表彰, cost: 3}
                          r2: {text: 市级表彰, cost: {each: 1, unit: 次, cap: 2}}
                          r3: {text: 其他表彰, cost: {from: 1, to: 3, step: 0.5}}
            """;
        var sheet = write(text);

        assertThat(ItemRows.of(StandardReader.tree(text).orElseThrow(), Map.of()).stream()
                        .map(row -> row.cells().getOrDefault(Column.COST, ""))
                        .filter(cost -> cost.contains("加")))
                .containsExactly("加3分", "每次加1分，最多加2分", "酌情加1—3分，每档0.5分");
        assertThat(YamlWriter.file(tree(sheet)))
                .contains("cost: 3")
                .contains("each: 1")
                .contains("from: 1");
    }

    @Test
    void aCostNobodyUnderstandsIsKeptSoThatItIsReported() {
        assertThat(CostWords.read("看着办", Yaml.Spot.START)).isEqualTo(new Yaml.Text("看着办", Yaml.Spot.START));
    }

    private Path write(String text) throws IOException {
        var file = folder.resolve("t.xlsx");
        try (var out = Files.newOutputStream(file)) {
            StandardWorkbook.write(text, out);
        }
        return file;
    }

    private static Yaml.Fields tree(Path file) {
        var grids = ((Grids.Found) OfficeTables.read(file)).grids();
        return StandardWorkbook.read(grids).orElseThrow();
    }

    private static Standard standard(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).standard();
    }

    private static String license() {
        return Catalog.shipped().find("license").orElseThrow().text();
    }

    /** Something a person does in a sheet. */
    @FunctionalInterface
    private interface Edit {
        void in(XSSFSheet sheet);
    }

    private static void edit(Path file, Edit edit) throws IOException {
        edit(file, "条目", edit);
    }

    private static void edit(Path file, String sheet, Edit edit) throws IOException {
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            edit.in(book.getSheet(sheet));
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    private static Cell find(XSSFSheet sheet, String id, int column) {
        for (var row : sheet) {
            if (row.getCell(1).getCellType() == CellType.STRING
                    && row.getCell(1).getStringCellValue().equals(id)) {
                return row.getCell(column);
            }
        }
        throw new AssertionError("No row " + id);
    }
}
