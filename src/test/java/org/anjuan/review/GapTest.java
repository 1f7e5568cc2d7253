package org.anjuan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.CaseId;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.SourceId;
import org.anjuan.samples.SampleReviews;
import org.anjuan.samples.SampleStandards;
import org.anjuan.standard.Standard;
import org.junit.jupiter.api.Test;

/** What a reviewer is told before handing in. */
class GapTest {
    private static final Standard STANDARD = SampleStandards.share();

    private final SampleReviews reviews = SampleReviews.of(STANDARD, new CaseId("c"));

    @Test
    void aBlankReviewLacksEveryItemAndEveryPage() {
        var gaps = gaps();

        assertThat(gaps).filteredOn(Gap.OpenItem.class::isInstance).hasSize(8).allMatch(Gap::prevents);
        assertThat(gaps).filteredOn(Gap.NeverShown.class::isInstance).hasSize(8).noneMatch(Gap::prevents);
    }

    @Test
    void itemsToBeTalkedOverAreToldInTheirPlace() {
        reviews.judge(Verdict.CLEAR, "", "V01", "B01.1").judge(Verdict.UNSURE, "待议", "V02");

        assertThat(gaps().subList(0, 2)).containsExactly(new Gap.UnsureItem("V02"), new Gap.OpenItem("B01.2"));
    }

    @Test
    void aDeductionThatPointsNowhereIsTold() {
        reviews.deduct("B02.1", "late", "迟了三日").deduct("C01.1", "pages", "", new Anchor.Absence("目录", 1, 8));

        assertThat(gaps())
                .filteredOn(Gap.WithoutProof.class::isInstance)
                .singleElement()
                .isEqualTo(new Gap.WithoutProof(
                        reviews.draft().score("B02.1").deductions().getFirst()));
    }

    @Test
    void aProofWhosePageIsGoneIsToldToBeCheckedAgain() {
        var gone = new PageKey(new SourceId("d".repeat(64)), 1);
        var there = SampleReviews.caseFile("c").pages().getFirst();
        reviews.deduct("B02.1", "late", "", new Anchor.WholePage(there))
                .deduct("C01.1", "pages", "", new Anchor.WholePage(there), new Anchor.WholePage(gone));

        assertThat(gaps())
                .filteredOn(Gap.LostProof.class::isInstance)
                .singleElement()
                .isEqualTo(new Gap.LostProof(
                        reviews.draft().score("C01.1").deductions().getFirst()))
                .matches(gap -> !gap.prevents());
    }

    @Test
    void anEmptiedGroupLeavesNoItemOpen() {
        reviews.deduct("B01.1", "none", "");

        assertThat(gaps()).doesNotContain(new Gap.OpenItem("B01.1"), new Gap.OpenItem("B01.2"));
        assertThat(Grading.of(STANDARD, reviews.draft()).open()).isEqualTo(6);
    }

    @Test
    void aPageThatWasShownIsNotTold() {
        var source = SampleReviews.caseFile("c").sources().getFirst().id();
        reviews.change(new Change.Moved(new Place(new PageKey(source, 2), 0, 0, 0, null)));

        assertThat(gaps())
                .contains(new Gap.NeverShown(new PageKey(source, 1)))
                .doesNotContain(new Gap.NeverShown(new PageKey(source, 2)));
    }

    private List<Gap> gaps() {
        return Gap.of(STANDARD, reviews.draft(), SampleReviews.caseFile("c"));
    }
}
