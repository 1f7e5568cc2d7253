package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.anjuan.casefile.CaseId;
import org.anjuan.review.Grading;
import org.anjuan.review.Review;
import org.anjuan.review.Verdict;
import org.anjuan.review.Working;
import org.anjuan.review.Working.DimensionLine;
import org.anjuan.review.Working.Step;
import org.anjuan.samples.SampleReviews;
import org.anjuan.samples.SampleStandards;
import org.anjuan.standard.Formula;
import org.anjuan.standard.Rounding;
import org.anjuan.standard.Standard;
import org.junit.jupiter.api.Test;

/** Every quantity on the way to the total is shown, as values and in words. */
class WorkingWordsTest {
    private static final Standard SHARE = SampleStandards.share();
    private static final WorkingWords WORDS = new WorkingWords(Words.shipped());

    /** P = 20 − 4 (B02.2 does not apply) = 16; E = 16 − 2.5 − 3 = 10.5; D = min(2 + 1.5, 3) = 3. */
    private static SampleReviews ordinary(Standard standard) {
        return SampleReviews.of(standard, new CaseId("c"))
                .judge(Verdict.NOT_APPLICABLE, "", "B02.2")
                .deduct("B01.1", "partly", 1, new BigDecimal("2.5"), "")
                .deduct("B02.1", "late", "")
                .deduct("C01.1", "pages", "")
                .deduct("C01.2", "typo", 3, new BigDecimal("0.5"), "");
    }

    @Test
    void anOrdinaryCaseIsWorkedOutLineByLine() {
        // 50 × 10.5 ÷ 16 = 32.8125; 50 + 32.8125 − 3 = 79.8125
        assertThat(WORDS.lines(Working.of(SHARE, ordinary(SHARE).draft())))
                .containsExactly(
                        "B01 询问笔录：参评 8 分，失 2.5 分，得 5.5 分",
                        "B02 送达：参评 8 分，失 3 分，得 5 分",
                        "C01 卷面：共扣 3.5 分，按上限扣 3 分",
                        "参评分 P＝8＋8＝16",
                        "得分 E＝5.5＋5＝10.5",
                        "扣分 D＝3",
                        "总分＝50＋50×E÷P－D＝50＋50×10.5÷16－3＝79.8125",
                        "保留 2 位小数，四舍五入：79.81",
                        "79.81 分，等次“合格”（60 分（含）以上、90 分（不含）以下）",
                        "执法主体资格：否决 0 条（共 1 条）；参评 0 分，得 0 分，得分率 无分；另扣 0 分；问题 0 处",
                        "证据是否充分：否决 0 条（共 0 条）；参评 6 分，得 3.5 分，得分率 58.33%；另扣 0 分；问题 1 处",
                        "程序是否合法：否决 0 条（共 1 条）；参评 8 分，得 5 分，得分率 62.5%；另扣 0 分；问题 1 处",
                        "执法文书是否规范：否决 0 条（共 0 条）；参评 2 分，得 2 分，得分率 100%；另扣 3.5 分；问题 2 处",
                        "维度按各条目所失计，项、组、部分的上限不分摊到维度");
    }

    @Test
    void anEndlessShareIsBrokenOffAndMarked() {
        // B02.1 (8) is left out: P = 12; E = 11.5; 50 × 11.5 ÷ 12 = 47.91666…
        var review = SampleReviews.of(SHARE, new CaseId("c"))
                .judge(Verdict.NOT_APPLICABLE, "", "B02.1")
                .deduct("B01.2", "each", "")
                .draft();

        assertThat(steps(SHARE, review)).contains("总分＝50＋50×E÷P－D＝50＋50×11.5÷12－0＝97.916666…", "保留 2 位小数，四舍五入：97.92");
    }

    @Test
    void anEmptiedGroupSaysSo() {
        var review = SampleReviews.of(SHARE, new CaseId("c"))
                .deduct("B01.1", "none", "")
                .draft();

        assertThat(WORDS.lines(Working.of(SHARE, review)).getFirst()).isEqualTo("B01 询问笔录：参评 8 分，本组计 0 分");
    }

    @Test
    void aVetoIsTheOnlyStep() {
        var review = ordinary(SHARE)
                .deduct("V01", "holds", "只有一人")
                .deduct("V02", "holds", "未听证")
                .draft();

        assertThat(steps(SHARE, review)).containsExactly("否决项 V01、V02 成立，不再计算：总分 0.00，等次“不合格”");
    }

    @Test
    void whereNothingAppliesThereIsNoTotal() {
        var review = SampleReviews.of(SHARE, new CaseId("c"))
                .judge(Verdict.NOT_APPLICABLE, "", "B01.1", "B01.2", "B02.1", "B02.2")
                .draft();

        assertThat(Working.of(SHARE, review).steps()).last().isEqualTo(new Step.NothingApplies());
        assertThat(steps(SHARE, review)).last().isEqualTo("没有参评的计分项，得不出总分");
    }

    @Test
    void pointsTakenFromAFullTotalAreSubtracted() {
        var standard = SampleStandards.standard(
                new Formula.FromFull(new BigDecimal("100")), new Rounding(1, RoundingMode.DOWN, null, false));

        assertThat(steps(standard, ordinary(standard).draft()))
                .contains("总分＝100－3＝97", "保留 1 位小数，多余的舍去：97.0", "97 分，等次“优秀”（90 分（含）以上）");
    }

    @Test
    void aTotalBelowTheLeastIsRaisedToIt() {
        // E − D = 10.5 − 3 = 7.5
        var standard = SampleStandards.standard(
                new Formula.Sum(), new Rounding(0, RoundingMode.HALF_EVEN, new BigDecimal("10"), true));

        assertThat(steps(standard, ordinary(standard).draft()))
                .contains("总分＝10.5－3＝7.5", "7.5 低于最低分，按 10 计", "保留 0 位小数，四舍六入五成双：10");
    }

    @Test
    void dimensionsAddUpToTheWhole() {
        var review = ordinary(SHARE).deduct("V02", "holds", "未听证").draft();
        var lines = Working.of(SHARE, review).dimensions();
        var outcome = Grading.of(SHARE, review);

        assertThat(lines.stream().map(DimensionLine::possible).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(outcome.possible());
        assertThat(lines.stream().map(DimensionLine::lost).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(outcome.possible().subtract(outcome.earned()));
        assertThat(lines).extracting(DimensionLine::vetoesHeld).containsExactly(0, 0, 1, 0);
        assertThat(lines.getFirst().rate()).isEmpty();
    }

    private static List<String> steps(Standard standard, Review review) {
        return Working.of(standard, review).steps().stream().map(WORDS::say).toList();
    }
}
