package org.anjuan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.SourceId;
import org.anjuan.review.Dissent.Kind;
import org.anjuan.samples.SampleStandards;
import org.anjuan.standard.Standard;
import org.junit.jupiter.api.Test;

/** Two reviews of one case are compared item by item. */
class DissentsTest {
    private static final Standard STANDARD = SampleStandards.share();
    private static final PageKey PAGE = new PageKey(new SourceId("0".repeat(64)), 1);

    private static Review review(Change... changes) {
        return Acts.after(STANDARD, changes);
    }

    private static Change deduct(String id, String item, String reason, String points, Anchor... places) {
        var proofs = List.of(places).stream()
                .map(place -> new Proof(id + place.hashCode(), place, null))
                .toList();
        return new Change.Deducted(new Deduction(id, item, reason, 1, new BigDecimal(points), "", proofs));
    }

    private static Anchor box(double x) {
        return new Anchor.Area(PAGE, new Box(x, 0.1, 0.2, 0.2), "");
    }

    @Test
    void reviewsThatSayTheSameDifferInNothing() {
        var one = review(Acts.judge(Verdict.CLEAR, "B01.1"), deduct("d", "B02.1", "late", "3", box(0.1)));
        var other = review(Acts.judge(Verdict.CLEAR, "B01.1"), deduct("e", "B02.1", "late", "3", box(0.2)));

        assertThat(Dissents.of(STANDARD, one, other)).isEmpty();
    }

    @Test
    void otherPointsComeBeforeOtherProofsAndTheMoreOfThemTheFirst() {
        var one = review(
                deduct("a", "B01.2", "each", "0.5", box(0.1)),
                deduct("b", "B02.1", "late", "3"),
                deduct("c", "B01.1", "partly", "1"));
        var other = review(
                deduct("d", "B01.2", "each", "0.5", box(0.5)),
                deduct("e", "B02.1", "none", "8"),
                deduct("f", "B01.1", "partly", "1.5"));

        assertThat(Dissents.of(STANDARD, one, other))
                .extracting(Dissent::item, Dissent::kind)
                .containsExactly(tuple("B02.1", Kind.POINTS), tuple("B01.1", Kind.POINTS), tuple("B01.2", Kind.PROOF));
        assertThat(Dissents.of(STANDARD, one, other).getFirst().stake()).isEqualByComparingTo("5");
    }

    @Test
    void aVetoThatOnlyOneSeesChangesTheGradeAndIsTheFirst() {
        var one = review(deduct("b", "B02.1", "none", "8"), Acts.judge(Verdict.CLEAR, "V01"));
        var other = review(
                Acts.judge(Verdict.CLEAR, "B02.1"),
                new Change.Deducted(new Deduction("v", "V01", "holds", 1, BigDecimal.ZERO, "一人办案", List.of())));

        var dissents = Dissents.of(STANDARD, one, other);

        assertThat(dissents.getFirst().item()).isEqualTo("V01");
        assertThat(dissents.getFirst().changesGrade()).isTrue();
        assertThat(dissents.getFirst().isSlight()).isFalse();
    }

    @Test
    void asManyPointsForAnotherReasonAreJudgedOtherwise() {
        var one = review(deduct("a", "B02.2", "late", "4"));
        var other = review(new Change.Judged(List.of("B02.2"), Verdict.NOT_APPLICABLE, "没有听证"));

        assertThat(Dissents.of(STANDARD, one, other)).extracting(Dissent::kind).containsExactly(Kind.POINTS);

        var whole = review(deduct("a", "B01.1", "partly", "6"), Acts.judge(Verdict.CLEAR, "B01.2"));
        var group = review(deduct("b", "B01.1", "none", "6"), Acts.judge(Verdict.CLEAR, "B01.2"));

        assertThat(Dissents.of(STANDARD, whole, group))
                .extracting(Dissent::item)
                .contains("B01.1");
    }

    @Test
    void thatADocumentIsMissingIsTheSameProofWhateverPagesWereSearched() {
        var one = review(deduct("a", "B02.1", "none", "8", new Anchor.Absence("送达回证", 1, 20)));
        var other = review(deduct("b", "B02.1", "none", "8", new Anchor.Absence("送达回证", 3, 9)));
        var another = review(deduct("c", "B02.1", "none", "8", new Anchor.Absence("听证通知书", 1, 20)));

        assertThat(Dissents.of(STANDARD, one, other)).isEmpty();
        assertThat(Dissents.of(STANDARD, one, another))
                .extracting(Dissent::kind)
                .containsExactly(Kind.PROOF);
    }

    @Test
    void anItemThatIsWantedIsThereThoughTheyAgree() {
        var one = review(Acts.judge(Verdict.CLEAR, "B01.1"));

        assertThat(Dissents.of(STANDARD, one, one, Set.of("B01.1")))
                .extracting(Dissent::kind)
                .containsExactly(Kind.AGREED);
    }
}
