package org.anjuan.ui.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.anjuan.review.Deduction;
import org.anjuan.review.Score;
import org.anjuan.review.Verdict;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Guidance;
import org.anjuan.standard.Item;
import org.anjuan.standard.ItemRules;
import org.junit.jupiter.api.Test;

class StepTest {
    private static final Deductible FIXED = reason("fixed", new Cost.Fixed(points("1")), false);
    private static final Deductible EACH = reason("each", new Cost.PerTime(points("1"), "处", points("2")), false);
    private static final Deductible RANGE =
            reason("range", new Cost.Range(points("0.5"), points("2"), points("0.5")), false);
    private static final Deductible VETO = reason("veto", new Cost.Veto(), true);
    private static final Deductible WORDS = reason("words", new Cost.Fixed(points("1")), true);
    private static final Item ITEM = item(FIXED, EACH, RANGE, VETO, WORDS);

    @Test
    void aPlainReasonTakesItsPointsAtOnce() {
        assertThat(Step.of(ITEM, Score.OPEN, 1)).isEqualTo(new Step.Take(FIXED));
    }

    @Test
    void theSameDigitAgainCountsOnlyWhereTimesCount() {
        var once = deducted(EACH, 1);
        assertThat(Step.of(ITEM, score(once), 2)).isEqualTo(new Step.OnceMore(once));
        var fixed = deducted(FIXED, 1);
        assertThat(Step.of(ITEM, score(fixed), 1)).isEqualTo(new Step.MoreProof(fixed));
    }

    @Test
    void aRangeAsksForOneOfItsSteps() {
        assertThat(Step.of(ITEM, Score.OPEN, 3))
                .isEqualTo(
                        new Step.AskPoints(RANGE, List.of(points("0.5"), points("1.0"), points("1.5"), points("2.0"))));
    }

    @Test
    void aVetoAndAReasonThatMustBeExplainedAskForWords() {
        assertThat(Step.of(ITEM, Score.OPEN, 4)).isEqualTo(new Step.AskWords(VETO, true));
        assertThat(Step.of(ITEM, Score.OPEN, 5)).isEqualTo(new Step.AskWords(WORDS, false));
    }

    @Test
    void aDigitWithoutReasonDoesNothing() {
        assertThat(Step.of(ITEM, Score.OPEN, 6)).isEqualTo(new Step.Nothing());
        assertThat(Step.of(ITEM, Score.OPEN, 0)).isEqualTo(new Step.Nothing());
    }

    @Test
    void theAccountSaysTimesCapAndWhatIsReallyTaken() {
        var account = Account.of(ITEM, deducted(EACH, 3)).orElseThrow();
        assertThat(account.plain()).isEqualByComparingTo("3");
        assertThat(account.cap()).isEqualByComparingTo("2");
        assertThat(account.taken()).isEqualByComparingTo("2");
        assertThat(Account.sum(ITEM, score(deducted(EACH, 3), deducted(FIXED, 1))))
                .isEqualByComparingTo("3");
    }

    @Test
    void pointsAreWrittenAsAPersonDoes() {
        assertThat(Points.plain(points("0.50"))).isEqualTo("0.5");
        assertThat(Points.taken(points("1.0"))).isEqualTo("\u22121");
        assertThat(Points.taken(points("0.00"))).isEqualTo("0");
        assertThat(Points.plain(points("-20"))).isEqualTo("\u221220");
    }

    private static Score score(Deduction... deductions) {
        return new Score(Verdict.DEDUCTED, List.of(deductions), "");
    }

    private static Deduction deducted(Deductible reason, int times) {
        return new Deduction("d-" + reason.id(), "I", reason.id(), times, points("1"), "", List.of());
    }

    private static Deductible reason(String id, Cost cost, boolean needsNote) {
        return new Deductible(id, id, cost, needsNote);
    }

    private static Item item(Deductible... reasons) {
        return new Item(
                "I",
                null,
                "text",
                points("4"),
                "d",
                List.of(),
                "",
                Guidance.NONE,
                List.of(),
                List.of(),
                "",
                ItemRules.USUAL,
                List.of(reasons));
    }

    private static BigDecimal points(String points) {
        return new BigDecimal(points);
    }
}
