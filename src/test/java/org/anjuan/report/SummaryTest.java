package org.anjuan.report;

import static org.anjuan.samples.SampleStandards.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.anjuan.report.Delivered.Written;
import org.anjuan.report.data.Draft;
import org.anjuan.report.data.ReportData;
import org.anjuan.samples.SampleRounds;
import org.anjuan.samples.SampleStandards;
import org.anjuan.standard.Formula;
import org.anjuan.standard.Rounding;
import org.anjuan.standard.Standard;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The workbook of a round, written to disk and worked out again. */
class SummaryTest {
    private final Reports reports = new Reports(_ -> Optional.empty());

    @TempDir
    Path folder;

    @Test
    void itHasItsSheetsInOrder() throws IOException {
        try (var workbook = open(written(SampleRounds.seven()))) {
            assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName))
                    .containsExactly(
                            "总体情况", "案卷得分", "单位得分", "问题排行", "维度失分", "扣分明细", "不适用明细", "逐项核算", "逐组核算", "逐部分核算", "复算");
        }
    }

    @Test
    void totalsAreFormulasThatViewersCanShow() throws IOException {
        try (var workbook = open(written(SampleRounds.seven()))) {
            var total = cell(workbook.getSheet("复算"), "总分", 6);
            assertThat(total.getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(total.getNumericCellValue()).isEqualTo(91.75);
            assertThat(cell(workbook.getSheet("案卷得分"), "总分", 6).getNumericCellValue())
                    .isEqualTo(91.75);
        }
    }

    @Test
    void whatADeductionTakesIsWorkedOutWithinItsLimits() throws IOException {
        try (var workbook = open(written(SampleRounds.seven()))) {
            var sheet = workbook.getSheet("扣分明细");
            assertThat(List.of(8, 9, 10, 11, 12))
                    .extracting(row -> cell(sheet, "实扣", row).getNumericCellValue())
                    .containsExactly(1.5, 3.0, 5.0, 2.0, 1.0);
            assertThat(cell(sheet, "实扣", 10).getCellFormula()).contains("SUMIFS");
        }
    }

    @Test
    void aChangedPointCarriesThroughToTheTotal() throws IOException {
        try (var workbook = open(written(SampleRounds.seven()))) {
            cell(workbook.getSheet("扣分明细"), "每次分值", 5).setCellValue(4);
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            evaluator.clearAllCachedResultValues();
            var total = evaluator.evaluate(cell(workbook.getSheet("案卷得分"), "总分", 6));
            assertThat(total.getNumberValue()).isEqualTo(85.5);
            assertThat(evaluator
                            .evaluate(cell(workbook.getSheet("复算"), "核对", 6))
                            .getStringValue())
                    .isEqualTo("不一致");
        }
    }

    @Test
    void unfinishedCasesAreListedWithoutATotal() throws IOException {
        try (var workbook = open(written(SampleRounds.seven()))) {
            var sheet = workbook.getSheet("案卷得分");
            assertThat(cell(sheet, "状态", 10).getStringCellValue()).isEqualTo("评查中");
            assertThat(cell(sheet, "状态", 11).getStringCellValue()).isEqualTo("未开始");
            assertThat(cell(sheet, "总分", 10).getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void itIsReadyToPrint() throws IOException {
        try (var workbook = open(written(SampleRounds.seven()))) {
            for (var sheet : workbook) {
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(3);
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            }
        }
    }

    @Test
    void wordsThatLookLikeFormulasStayWords() throws IOException {
        var standard = SampleStandards.share();
        var data = SampleRounds.of(standard)
                .add(
                        "=1+1",
                        "=HYPERLINK(\"http://x\",\"y\")",
                        "@乙*局?",
                        SampleRounds.deducted(standard, "a").submitted())
                .add("+2", "-3", "@乙局局?", SampleRounds.clean(standard, "b").submitted())
                .add(
                        "01",
                        "\u0000案\u202E卷\uD800",
                        "~",
                        SampleRounds.bounded(standard, "c").submitted())
                .add(
                        "1",
                        "x".repeat(40_000),
                        "",
                        SampleRounds.vetoed(standard, "d").submitted())
                .data();
        try (var workbook = open(written(data))) {
            var cell = cell(workbook.getSheet("案卷得分"), "案卷名称", 5);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(cell(workbook.getSheet("案卷得分"), "案卷名称", 7).getStringCellValue())
                    .isEqualTo("案卷");
        }
    }

    @Test
    void aRoundWithoutCasesHasNoAverage() throws IOException {
        var none = SampleRounds.of(SampleStandards.share()).data();
        try (var workbook = open(written(none))) {
            assertThat(cell(workbook.getSheet("总体情况"), "数值", 5).getNumericCellValue())
                    .isZero();
            assertThat(cell(workbook.getSheet("总体情况"), "数值", 9).getStringCellValue())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = RoundingMode.class,
            names = {"UNNECESSARY"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyWayOfRoundingCanBeRedone(RoundingMode mode) {
        for (var weight : List.of("0.5", "1.5", "3", "7", "50")) {
            var standard = SampleStandards.standard(
                    new Formula.BasePlusShare(points("0"), points(weight)), new Rounding(1, mode, points("0"), false));
            written(someCases(standard));
        }
    }

    @Test
    void everyFormulaCanBeRedone() {
        var rounding = new Rounding(1, RoundingMode.HALF_UP, null, true);
        written(someCases(SampleStandards.standard(new Formula.Sum(), rounding)));
        written(someCases(SampleStandards.standard(new Formula.FromFull(points("2")), rounding)));
    }

    @Test
    void aHundredCasesAreReadBackWhole() {
        var standard = SampleStandards.share();
        var round = SampleRounds.of(standard);
        for (int number = 0; number < 100; number++) {
            round.add(
                    "单位" + number % 13,
                    (number % 3 == 0
                                    ? SampleRounds.bounded(standard, "x" + number)
                                    : SampleRounds.deducted(standard, "x" + number))
                            .submitted());
        }
        assertThat(reports.write(Paper.SUMMARY, round.data(), folder).getFirst())
                .isInstanceOfSatisfying(
                        Written.class,
                        written -> assertThat(written.figuresCompared()).isGreaterThan(8_000));
    }

    @Test
    void aTamperedCellIsCaught() throws IOException {
        assertThat(differencesAfter(
                        workbook -> cell(workbook.getSheet("扣分明细"), "每次分值", 5).setCellValue(1.0)))
                .extracting(Draft.Difference::figure)
                .anySatisfy(name -> assertThat(name).startsWith("扣分明细 每次分值"))
                .anySatisfy(name -> assertThat(name).startsWith("复算 总分"));
    }

    @Test
    void aTamperedResultThatAViewerWouldShowIsCaught() throws IOException {
        assertThat(differencesAfter(
                        workbook -> cell(workbook.getSheet("复算"), "总分", 5).setCellValue(99.99)))
                .extracting(Draft.Difference::expected, Draft.Difference::found)
                .containsExactly(tuple("100.00", "99.99"));
    }

    @Test
    void aMissingSheetIsCaught() throws IOException {
        assertThat(differencesAfter(workbook -> workbook.removeSheetAt(10))).isNotEmpty();
    }

    private List<Draft.Difference> differencesAfter(Consumer<XSSFWorkbook> tampering) throws IOException {
        var data = SampleRounds.seven();
        var draft = reports.drafts(Paper.SUMMARY, data).getFirst();
        var path = written(data);
        try (var workbook = open(path)) {
            tampering.accept(workbook);
            try (var out = Files.newOutputStream(path)) {
                workbook.write(out);
            }
        }
        return draft.compare(path).differences();
    }

    private static ReportData someCases(Standard standard) {
        return SampleRounds.of(standard)
                .add("一", SampleRounds.clean(standard, "a").submitted())
                .add("一", SampleRounds.deducted(standard, "b").submitted())
                .add("二", SampleRounds.bounded(standard, "c").submitted())
                .add("二", SampleRounds.emptied(standard, "d").submitted())
                .add("二", SampleRounds.vetoed(standard, "e").submitted())
                .data();
    }

    private Path written(ReportData data) {
        var delivered = reports.write(Paper.SUMMARY, data, folder).getFirst();
        assertThat(delivered).isInstanceOf(Written.class);
        return ((Written) delivered).path();
    }

    private static XSSFCell cell(XSSFSheet sheet, String heading, int row) {
        for (var head : sheet.getRow(3)) {
            if (head.getStringCellValue().equals(heading)) {
                return sheet.getRow(row - 1).getCell(head.getColumnIndex());
            }
        }
        throw new AssertionError("No column " + heading);
    }

    private static XSSFWorkbook open(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return new XSSFWorkbook(in);
        }
    }
}
