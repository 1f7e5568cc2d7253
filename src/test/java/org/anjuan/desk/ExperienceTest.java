package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.CaseId;
import org.anjuan.review.Deduction;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.RoundId;
import org.junit.jupiter.api.Test;

/** What earlier deductions tell about the one that is being made. */
class ExperienceTest {
    private static final CaseEntry EARLIER =
            new CaseEntry(new CaseId("c1"), new RoundId("r"), "1", "示监罚〔2026〕1 号", "示范市监局");

    @Test
    void otherPointsForTheSameReasonOfTheRoundAreToldOnceEach() {
        var experience = new Experience(List.of(
                made("A1", "partly", "1.0", true, true, ""),
                made("A1", "partly", "1", true, true, ""),
                made("A1", "partly", "0.5", true, true, ""),
                made("A1", "partly", "2", true, false, ""),
                made("A1", "missing", "3", true, true, ""),
                made("A2", "partly", "3", true, true, "")));

        assertThat(experience.otherwise(deduction("A1", "partly", "0.50", "")))
                .extracting(one -> one.deduction().points().toPlainString())
                .containsExactly("1.0");
        assertThat(experience.otherwise(deduction("A1", "partly", "1", "")))
                .extracting(one -> one.deduction().points().toPlainString())
                .containsExactly("0.5");
    }

    @Test
    void wordsOnTheSameReasonComeFirstTheMostUsedAtTheTop() {
        var experience = new Experience(List.of(
                made("A1", "missing", "1", true, true, "未见回执"),
                made("A1", "partly", "1", true, true, "漏填日期"),
                made("A1", "partly", "1", true, false, "签名不全"),
                made("A1", "partly", "1", true, true, " 签名不全 "),
                made("A1", "partly", "1", false, true, "别人写的"),
                made("A1", "partly", "1", false, true, "别人写的"),
                made("A1", "partly", "1", false, true, "别人写的"),
                made("A1", "partly", "1", false, true, "漏填日期"),
                made("A1", "partly", "1", false, false, "别处的人写的"),
                made("A2", "partly", "1", true, true, "另一项"),
                made("A1", "partly", "1", true, true, " ")));

        assertThat(experience.phrases("A1", "partly"))
                .containsExactly(
                        new Phrase("别人写的", 3, true),
                        new Phrase("漏填日期", 2, false),
                        new Phrase("签名不全", 2, false),
                        new Phrase("未见回执", 1, false));
        assertThat(experience.phrases("B1", "partly")).isEmpty();
    }

    @Test
    void itemsAreUsualOnTheDocumentsWhereTheirProofsWere() {
        var experience = new Experience(List.of(
                made("A1", "partly", "1", true, true, ""),
                made("A2", "partly", "1", true, true, ""),
                made("A2", "partly", "1", true, false, ""),
                made("A3", "partly", "1", false, true, "")));

        assertThat(experience.usualItems("送达回证")).containsExactly("A2", "A1");
        assertThat(experience.usualItems("询问笔录")).isEmpty();
    }

    private static Precedent made(
            String item, String reason, String points, boolean own, boolean sameRound, String note) {
        return new Precedent(
                EARLIER, own, sameRound, deduction(item, reason, points, note), List.of("送达回证"), Optional.empty());
    }

    private static Deduction deduction(String item, String reason, String points, String note) {
        return new Deduction("d", item, reason, 1, new BigDecimal(points), note, List.of());
    }
}
