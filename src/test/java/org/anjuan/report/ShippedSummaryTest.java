package org.anjuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.anjuan.casefile.CaseId;
import org.anjuan.review.Grading;
import org.anjuan.review.Review;
import org.anjuan.review.Verdict;
import org.anjuan.samples.SampleReviews;
import org.anjuan.samples.SampleRounds;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Formula;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;
import org.anjuan.standard.read.Catalog;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The formulas of the workbook come to the program's own totals for every shipped standard. */
class ShippedSummaryTest {
    private static final int HEADING = 3;
    private static final int CASES = 12;

    private final Reports reports = new Reports(_ -> Optional.empty());

    @TempDir
    Path folder;

    static Stream<Standard> withTotals() {
        return Catalog.shipped().standards().filter(standard -> !(standard.formula() instanceof Formula.None));
    }

    static Stream<Standard> withoutTotals() {
        return Catalog.shipped().standards().filter(standard -> standard.formula() instanceof Formula.None);
    }

    @ParameterizedTest
    @MethodSource("withTotals")
    void theSheetWorkedOutAnewHasTheProgramsTotals(Standard standard) throws IOException {
        var reviews = reviews(standard);
        try (var workbook = open(written(standard, reviews))) {
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            evaluator.clearAllCachedResultValues();
            var sheet = workbook.getSheet("复算");
            for (int i = 0; i < CASES; i++) {
                var total = cell(sheet, "总分", HEADING + 1 + i);
                assertThat(total.getCellType()).isEqualTo(CellType.FORMULA);
                assertThat(BigDecimal.valueOf(evaluator.evaluate(total).getNumberValue()))
                        .as("case " + i)
                        .isEqualByComparingTo(
                                Grading.of(standard, reviews.get(i)).total());
                assertThat(evaluator
                                .evaluate(cell(sheet, "核对", HEADING + 1 + i))
                                .getStringValue())
                        .isEqualTo("一致");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("withoutTotals")
    void whereThereIsNoTotalTheSheetInventsNone(Standard standard) throws IOException {
        try (var workbook = open(written(standard, reviews(standard)))) {
            for (int i = 0; i < CASES; i++) {
                assertThat(cell(workbook.getSheet("案卷得分"), "总分", HEADING + 1 + i)
                                .getCellType())
                        .isNotEqualTo(CellType.NUMERIC);
            }
        }
    }

    private static List<Review> reviews(Standard standard) {
        var reviews = new ArrayList<Review>();
        for (int i = 0; i < CASES; i++) {
            reviews.add(review(standard, i));
        }
        return reviews;
    }

    /** The first is clean; the last is vetoed where the standard has vetoes; between them anything goes wrong. */
    private static Review review(Standard standard, int number) {
        var chance = new Random(number);
        var writing = SampleReviews.of(standard, new CaseId("case-" + number));
        for (var item : standard.items().toList()) {
            int fate = number == 0 ? 9 : chance.nextInt(10);
            boolean isVeto = item.deductibles().stream().anyMatch(reason -> reason.cost() instanceof Cost.Veto);
            if (isVeto) {
                if (number == CASES - 1 && fate < 2) {
                    writing.deduct(item.id(), "holds", "否决的具体理由");
                }
            } else if (fate == 0) {
                writing.judge(Verdict.NOT_APPLICABLE, "与本案无关", item.id());
            } else if (fate < 4) {
                deduct(writing, item, chance);
            }
        }
        return writing.submitted();
    }

    private static void deduct(SampleReviews writing, Item item, Random chance) {
        Deductible reason =
                item.deductibles().get(chance.nextInt(item.deductibles().size()));
        if (reason.cost() instanceof Cost.PerTime(var points, var _, var _)) {
            writing.deduct(item.id(), reason.id(), 1 + chance.nextInt(5), points, "理由");
        } else {
            writing.deduct(item.id(), reason.id(), "理由");
        }
    }

    private Path written(Standard standard, List<Review> reviews) {
        var round = SampleRounds.of(standard);
        reviews.forEach(review -> round.add("某局", review));
        var delivered = reports.write(Paper.SUMMARY, round.data(), folder).getFirst();
        assertThat(delivered).isInstanceOf(Delivered.Written.class);
        return ((Delivered.Written) delivered).path();
    }

    private static XSSFCell cell(XSSFSheet sheet, String heading, int row) {
        for (var head : sheet.getRow(HEADING)) {
            if (head.getStringCellValue().equals(heading)) {
                return sheet.getRow(row).getCell(head.getColumnIndex());
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
