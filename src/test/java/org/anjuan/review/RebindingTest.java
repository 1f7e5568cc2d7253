package org.anjuan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.anjuan.review.Rebinding.Left;
import org.anjuan.samples.SampleStandards;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Group;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardRef;
import org.junit.jupiter.api.Test;

/** Reviews move to another version of their standard with all it still knows. */
class RebindingTest {
    private static final Standard OLD = SampleStandards.share();
    private static final Review REVIEW = Acts.after(
            OLD,
            Acts.deduct(OLD, "d1", "B02.1", "late"),
            Acts.deduct(OLD, "d2", "B01.2", "each"),
            Acts.judge(Verdict.CLEAR, "B01.1", "V01"),
            new Change.Judged(List.of("B02.2"), Verdict.NOT_APPLICABLE, "没有听证"),
            Acts.judge(Verdict.UNSURE, "C01.1"),
            new Change.Commented("尚可"));

    @Test
    void whatBothVersionsKnowIsCarriedOverAndMadeAgainByChanges() {
        var next = with(OLD, item -> item);
        var rebound = Rebinding.of(next, REVIEW);

        assertThat(rebound.left()).isEmpty();
        assertThat(rebound.review().scores()).isEqualTo(REVIEW.scores());
        assertThat(rebound.review().standard()).isEqualTo(next.ref());
        assertThat(CarryOver.replay(next, Acts.blank(next), CarryOver.of(next, rebound.review())))
                .isEqualTo(rebound.review());
        assertThat(Grading.of(next, rebound.review())).isEqualTo(Grading.of(OLD, REVIEW));
    }

    @Test
    void aReasonThatCostsOtherwiseNowCostsWhatTheNewVersionSays() {
        var next = with(OLD, item -> reasons(item, "late", new Cost.Fixed(new BigDecimal("5"))));

        assertThat(Rebinding.of(next, REVIEW)
                        .review()
                        .deduction("d1")
                        .orElseThrow()
                        .points())
                .isEqualByComparingTo("5");
    }

    @Test
    void aReasonThatIsGoneOrCannotCostThatIsLeftBehindAndItsItemIsOpen() {
        var upToTwo = new Cost.Range(BigDecimal.ONE, new BigDecimal("2"), BigDecimal.ONE);
        var next = with(OLD, item -> reasons(item, "late", upToTwo));
        var rebound = Rebinding.of(next, REVIEW);

        assertThat(rebound.left()).containsExactly(new Left("B02.1", "late"));
        assertThat(rebound.review().score("B02.1").verdict()).isEqualTo(Verdict.OPEN);
        assertThat(rebound.review().score("B01.2")).isEqualTo(REVIEW.score("B01.2"));
    }

    private static Item reasons(Item item, String reason, Cost cost) {
        var reasons = item.deductibles().stream()
                .map(each -> each.id().equals(reason) && item.id().equals("B02.1")
                        ? new Deductible(each.id(), each.text(), cost, each.needsNote())
                        : each)
                .toList();
        return new Item(
                item.id(),
                item.heading(),
                item.text(),
                item.points(),
                item.dimension(),
                item.further(),
                item.condition(),
                item.guidance(),
                item.basis(),
                item.documents(),
                item.provenance(),
                item.rules(),
                reasons);
    }

    private static Standard with(Standard standard, UnaryOperator<Item> change) {
        var parts = standard.parts().stream()
                .map(part -> new Part(
                        part.id(),
                        part.title(),
                        part.kind(),
                        part.note(),
                        part.groups().stream()
                                .map(group -> new Group(
                                        group.id(),
                                        group.title(),
                                        group.points(),
                                        group.cap(),
                                        group.document(),
                                        group.condition(),
                                        group.items().stream().map(change).toList()))
                                .toList()))
                .toList();
        return new Standard(
                new StandardRef("sample", "2"),
                standard.title(),
                standard.caseKind(),
                standard.issuer(),
                standard.from(),
                standard.remarks(),
                standard.sources(),
                standard.dimensions(),
                parts,
                standard.formula(),
                standard.rounding(),
                standard.bands(),
                standard.vetoOutcome());
    }
}
