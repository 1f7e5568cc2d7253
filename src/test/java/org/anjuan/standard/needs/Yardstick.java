package org.anjuan.standard.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.anjuan.casefile.CaseId;
import org.anjuan.review.Applied;
import org.anjuan.review.Change;
import org.anjuan.review.Deduction;
import org.anjuan.review.Grading;
import org.anjuan.review.Judging;
import org.anjuan.review.Outcome;
import org.anjuan.review.Price;
import org.anjuan.review.Refused;
import org.anjuan.review.Review;
import org.anjuan.review.ReviewId;
import org.anjuan.review.ReviewerId;
import org.anjuan.review.Verdict;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardProblem.Kind;
import org.anjuan.standard.read.Reading;
import org.anjuan.standard.read.StandardReader;

/** A standard written for one test, and a review that is judged by it step by step. */
final class Yardstick {
    static final String HEAD = """
        format: 1
        id: need
        version: 1
        title: 试
        case-kind: 处罚
        dimensions: {law: 法律, papers: 文书}
        """;
    static final String USUAL = """
        formula: {kind: sum}
        rounding: {digits: 2, mode: half-up, grade-from: rounded}
        grades: {bands: [{name: 优秀, from: 90}, {name: 合格, from: 60, below: 90}, {name: 不合格, below: 60}]}
        veto: {total: 0, grade: 不合格}
        """;

    private final Standard standard;
    private final Judging judging;
    private Review review;
    private int ids;

    private Yardstick(Standard standard) {
        this.standard = standard;
        this.judging = new Judging(standard);
        this.review =
                Review.blank(new ReviewId("review"), new CaseId("case"), standard.ref(), new ReviewerId("reviewer"));
    }

    /** The standard these words make: what every standard has, and these. */
    static Yardstick of(String words) {
        var reading = StandardReader.read(HEAD + words);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return new Yardstick(((Reading.Read) reading).standard());
    }

    /** Usual figures, and these parts. */
    static Yardstick parts(String parts) {
        return of(USUAL + "parts:\n" + parts);
    }

    /** What is odd in a standard that can be used all the same. */
    static List<Kind> warnings(String words) {
        return ((Reading.Read) StandardReader.read(HEAD + words))
                .warnings().stream()
                        .map(problem -> problem.kind())
                        .filter(kind -> kind != Kind.NO_SOURCE)
                        .toList();
    }

    /** What is wrong with a standard that cannot be used. */
    static List<Kind> problems(String words) {
        return ((Reading.Rejected) StandardReader.read(HEAD + words))
                .problems().stream()
                        .map(problem -> problem.kind())
                        .filter(kind -> !kind.isWarning())
                        .toList();
    }

    Standard standard() {
        return standard;
    }

    Review review() {
        return review;
    }

    /** Points go, as many as the standard proposes. */
    Yardstick deduct(String item, String reason) {
        return deduct(item, reason, 1);
    }

    Yardstick deduct(String item, String reason, int times) {
        var found = standard.item(item).orElseThrow();
        var cost = found.deductible(reason).orElseThrow().cost();
        return act(deduction(item, reason, times, Price.proposed(cost, found)));
    }

    Yardstick deduct(String item, String reason, String points) {
        return act(deduction(item, reason, 1, new BigDecimal(points)));
    }

    Change deduction(String item, String reason, int times, BigDecimal points) {
        return new Change.Deducted(new Deduction("d" + ++ids, item, reason, times, points, "具体理由", List.of()));
    }

    Yardstick judge(Verdict verdict, String... items) {
        return act(new Change.Judged(List.of(items), verdict, ""));
    }

    Yardstick leaveOut(String... items) {
        return act(new Change.Judged(List.of(items), Verdict.NOT_APPLICABLE, "案情没有这一环节"));
    }

    Yardstick state(String fact, String answer) {
        return act(new Change.Stated(fact, answer));
    }

    Yardstick act(Change change) {
        assertThat(judging.apply(review, change)).isInstanceOf(Applied.Done.class);
        review = ((Applied.Done) judging.apply(review, change)).review();
        return this;
    }

    Refused.Reason refusal(Change change) {
        return ((Refused) judging.apply(review, change)).reason();
    }

    Outcome outcome() {
        return Grading.of(standard, review);
    }

    /** The printed total, "none" where there is none. */
    String total() {
        var total = outcome().total();
        return total == null ? "none" : total.stripTrailingZeros().toPlainString();
    }

    String grade() {
        var grade = outcome().grade();
        return grade == null ? "none" : grade;
    }
}
