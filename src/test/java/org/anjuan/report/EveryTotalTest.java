package org.anjuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.anjuan.casefile.CaseId;
import org.anjuan.report.data.DeductionRow;
import org.anjuan.review.Grading;
import org.anjuan.review.Review;
import org.anjuan.samples.RandomReviewer;
import org.anjuan.samples.RichReckoning;
import org.anjuan.samples.RichStandard;
import org.anjuan.samples.SampleRounds;
import org.anjuan.standard.Part;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The formulas of the workbook come to the same total and grade as the program's arithmetic and as a reckoning by hand,
 * under every rule a total can hang on: what does not apply, vetoes, caps, ladders, conditions, bonus, ways of rounding.
 */
class EveryTotalTest {
    private static final int HEADING = 3;
    private static final int CASES = 12;

    private final Reports reports = new Reports(_ -> Optional.empty());

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void theSheetTheProgramAndAReckoningByHandAgree(@ForAll RichStandard way, @ForAll Random random)
            throws IOException {
        var reviews = new ArrayList<Review>();
        for (int i = 0; i < CASES; i++) {
            reviews.add(RandomReviewer.of(way.standard(), new CaseId("case-" + i), 3 * i, random));
        }
        var path = written(way, reviews);
        try (var workbook = open(path)) {
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            evaluator.clearAllCachedResultValues();
            for (int i = 0; i < CASES; i++) {
                check(way, reviews.get(i), workbook.getSheet("复算"), HEADING + 1 + i, evaluator);
            }
        } finally {
            delete(Objects.requireNonNull(path.getParent()));
        }
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void whatTheDeductionsReallyTakeAddsUpToWhatEachPartLoses(@ForAll RichStandard way, @ForAll Random random) {
        var review = RandomReviewer.of(way.standard(), new CaseId("case"), 30, random);
        var result = SampleRounds.of(way.standard())
                .add("某局", review)
                .data()
                .finished()
                .getFirst();

        for (var part : way.standard().parts()) {
            var account = Objects.requireNonNull(result.outcome().parts().get(part.id()));
            var overflow =
                    part.items().map(item -> result.outcome(item).overflow()).reduce(BigDecimal.ZERO, BigDecimal::add);
            var counts = part.kind() == Part.Kind.BONUS
                    ? account.got()
                    : account.lost().add(overflow);
            var taken = result.deductions().stream()
                    .filter(row -> row.listed().part().equals(part))
                    .map(DeductionRow::taken)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(taken).as(part.id()).isEqualByComparingTo(counts);
        }
    }

    private static void check(RichStandard way, Review review, XSSFSheet sheet, int row, FormulaEvaluator evaluator) {
        var outcome = Grading.of(way.standard(), review);
        var byHand = new RichReckoning(way, review);
        var total = cell(sheet, "总分", row);
        var grade = cell(sheet, "等次", row);

        assertThat(total.getCellType()).isEqualTo(CellType.FORMULA);
        assertThat(grade.getCellType()).isEqualTo(CellType.FORMULA);
        assertThat(number(evaluator, total)).isEqualTo(plain(outcome.total())).isEqualTo(plain(byHand.total()));
        assertThat(evaluator.evaluate(grade).getStringValue())
                .isEqualTo(outcome.grade())
                .isEqualTo(byHand.grade());
        assertThat(evaluator.evaluate(cell(sheet, "核对", row)).getStringValue()).isEqualTo("一致");
    }

    private static String number(FormulaEvaluator evaluator, XSSFCell cell) {
        var value = evaluator.evaluate(cell);
        return value.getCellType() == CellType.NUMERIC ? plain(BigDecimal.valueOf(value.getNumberValue())) : "none";
    }

    private static String plain(@Nullable BigDecimal total) {
        if (total == null) {
            return "none";
        }
        return total.signum() == 0 ? "0" : total.stripTrailingZeros().toPlainString();
    }

    /** Writing compares every cell, stored and worked out anew, with what the program found. */
    private Path written(RichStandard way, List<Review> reviews) throws IOException {
        var round = SampleRounds.of(way.standard());
        reviews.forEach(review -> round.add("某局", review));
        var folder = Files.createTempDirectory("every-total");
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

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(EveryTotalTest::remove);
        }
        Files.delete(folder);
    }

    private static void remove(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
