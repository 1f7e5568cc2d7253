package org.anjuan.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseId;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.SourceKind;
import org.anjuan.review.Applied;
import org.anjuan.review.Change;
import org.anjuan.review.Deduction;
import org.anjuan.review.Judging;
import org.anjuan.review.Proof;
import org.anjuan.review.Review;
import org.anjuan.review.ReviewId;
import org.anjuan.review.ReviewerId;
import org.anjuan.review.Verdict;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;

/** Writes reviews the way a reviewer would: change by change, each of which must be allowed. */
public final class SampleReviews {
    private final Standard standard;
    private Review review;
    private int ids;

    private SampleReviews(Standard standard, CaseId caseId) {
        this.standard = standard;
        this.review =
                Review.blank(new ReviewId("review-" + caseId), caseId, standard.ref(), new ReviewerId("reviewer-1"));
    }

    public static SampleReviews of(Standard standard, CaseId caseId) {
        return new SampleReviews(standard, caseId);
    }

    /** A deduction with the points that the standard proposes, met once. */
    public SampleReviews deduct(String item, String reason, String note, Anchor... anchors) {
        var cost = standard.item(item)
                .orElseThrow()
                .deductible(reason)
                .orElseThrow()
                .cost();
        var points = org.anjuan.review.Price.proposed(cost, standard.item(item).orElseThrow());
        return deduct(item, reason, 1, points, note, anchors);
    }

    public SampleReviews deduct(
            String item, String reason, int times, BigDecimal points, String note, Anchor... anchors) {
        var proofs = new ArrayList<Proof>();
        for (var anchor : anchors) {
            ids++;
            proofs.add(new Proof("proof-" + ids, anchor, anchor instanceof Anchor.Absence ? null : "0".repeat(64)));
        }
        ids++;
        return change(new Change.Deducted(
                new Deduction("deduction-" + ids, item, reason, times, points, note, List.copyOf(proofs))));
    }

    public SampleReviews judge(Verdict verdict, String note, String... items) {
        return change(new Change.Judged(List.of(items), verdict, note));
    }

    public SampleReviews comment(String text) {
        return change(new Change.Commented(text));
    }

    public SampleReviews change(Change change) {
        review = switch (new Judging(standard).apply(review, change)) {
            case Applied.Done(var next) -> next;
            case Applied refused -> throw new AssertionError(refused);
        };
        return this;
    }

    /** The review as it stands. */
    public Review draft() {
        return review;
    }

    /** The review handed in, with every item that is still open found in order. */
    public Review submitted() {
        var open = standard.items()
                .map(Item::id)
                .filter(item -> review.score(item).verdict() == Verdict.OPEN)
                .toList();
        return change(new Change.Judged(open, Verdict.CLEAR, "")).change(new Change.Submitted()).review;
    }

    /** A case of two PDF files with three and five pages. */
    public static CaseFile caseFile(String id) {
        return new CaseFile(
                new CaseId(id),
                "某某商贸有限公司案",
                List.of(source("1", "01 立案审批表.pdf", 3), source("2", "证据/02 询问笔录.pdf", 5)),
                List.of());
    }

    public static Source source(String digit, String name, int pages) {
        return new Source(
                new SourceId(digit.repeat(64)),
                name,
                SourceKind.PDF,
                java.util.Collections.nCopies(pages, new PageSize(595, 842)),
                true,
                null);
    }
}
