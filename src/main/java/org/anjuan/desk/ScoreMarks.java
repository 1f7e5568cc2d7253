package org.anjuan.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjuan.casefile.CaseId;
import org.anjuan.desk.marks.MarkedChanges;
import org.anjuan.desk.marks.Marks;
import org.anjuan.review.Applied;
import org.anjuan.review.Judging;
import org.anjuan.review.Review;
import org.anjuan.review.ReviewId;
import org.anjuan.review.ReviewerId;
import org.anjuan.standard.Standard;

/** Works marks through a standard without a case or a workspace; the places they name are not looked at. */
public final class ScoreMarks {

    /** What came of it. */
    public sealed interface Result {

        /** The review that the marks make, for grading. */
        record Scored(Review review) implements Result {}

        /** A sentence for everything the standard does not allow. */
        record Rejected(List<String> problems) implements Result {}
    }

    private ScoreMarks() {}

    /** The review that the marks make of a blank one. */
    public static Result score(Standard standard, Marks marks, Words words) {
        var nobody = new ReviewerId("score");
        var blank = Review.blank(new ReviewId("score"), new CaseId("score"), standard.ref(), nobody);
        var script = new MarkedChanges(
                standard, proof -> Stream.of(), () -> UUID.randomUUID().toString());
        var changes = script.of(marks);
        var problems = new ArrayList<>(new RefusedMark(standard, words).unpriced(marks));
        problems.addAll(ApplyMarks.refusals(standard, blank, changes, words));
        if (!problems.isEmpty()) {
            return new Result.Rejected(problems);
        }
        var judging = new Judging(standard);
        var review = blank;
        for (var change : changes) {
            if (judging.apply(review, change) instanceof Applied.Done(var next)) {
                review = next;
            }
        }
        return new Result.Scored(review);
    }
}
