package org.anjuan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseId;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Refusal;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.SourceKind;
import org.anjuan.review.Change;
import org.anjuan.review.Deduction;
import org.anjuan.review.Place;
import org.anjuan.review.Proof;
import org.anjuan.review.Review;
import org.anjuan.review.ReviewId;
import org.anjuan.review.Reviewer;
import org.anjuan.review.ReviewerId;
import org.anjuan.review.Session;
import org.anjuan.review.Verdict;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.Round;
import org.anjuan.round.RoundId;
import org.anjuan.standard.StandardRef;

/** A small round in an invented office, and short ways to a workspace that holds it. */
final class Sample {
    static final Instant NOW = Instant.parse("2026-11-03T06:02:31.123456Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final Reviewer REVIEWER = new Reviewer(new ReviewerId("p-1"), "林知夏", "青岚县司法局");
    static final Session BY = new Session(REVIEWER.id(), "pc-1");
    static final StandardRef STANDARD = new StandardRef("penalty-general", "1");
    static final String STANDARD_TEXT = "id: penalty-general\r\nversion: \"1\"\n标题: 行政处罚\t\n";
    static final Round ROUND =
            new Round(new RoundId("r-1"), "2026 年度案卷评查", "青岚县司法局", STANDARD, LocalDate.of(2026, 11, 2));
    static final CaseEntry CASE = new CaseEntry(new CaseId("c-1"), ROUND.id(), "001", "青市监罚〔2026〕7 号", "青岚县市场监督管理局");
    static final Review BLANK = Review.blank(new ReviewId("v-1"), CASE.id(), STANDARD, REVIEWER.id());
    static final ReviewId REVIEW = BLANK.id();

    private Sample() {}

    /** Opens the workspace in the folder, or fails the test. */
    static Store open(Path folder) {
        return opened(Store.openOrCreate(folder, CLOCK));
    }

    static Store opened(Opening opening) {
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return ((Opening.Opened) opening).store();
    }

    static Opening.Refused refused(Opening opening) {
        if (opening instanceof Opening.Opened(var store)) {
            store.close();
        }
        assertThat(opening).isInstanceOf(Opening.Refused.class);
        return (Opening.Refused) opening;
    }

    static <T> T kept(Keeping<T> keeping) {
        assertThat(keeping).isInstanceOf(Keeping.Kept.class);
        return ((Keeping.Kept<T>) keeping).value();
    }

    static <T> Keeping.Reason reason(Keeping<T> keeping) {
        assertThat(keeping).isInstanceOf(Keeping.NotKept.class);
        return ((Keeping.NotKept<T>) keeping).reason();
    }

    /** Keeps the round with its one case and a review that has just begun. */
    static void beginReview(Store store) {
        kept(store.reviewers().add(BY, REVIEWER));
        kept(store.standards().keep(BY, STANDARD, STANDARD_TEXT));
        kept(store.rounds().open(BY, ROUND));
        kept(store.cases().add(BY, List.of(CASE)));
        kept(store.reviews().begin(BY, BLANK));
    }

    /** Keeps one change of the review. */
    static void change(Store store, Change change) {
        kept(store.reviews().appendAll(REVIEW, List.of(store.reviews().entry(BY, change))));
    }

    static Change judged(String item) {
        return new Change.Judged(List.of(item), Verdict.CLEAR, "");
    }

    static Change movedTo(SourceId source, int page) {
        return new Change.Moved(new Place(source(source).page(page), 0.25, 0, 0, "1.1"));
    }

    /** A deduction that rests on a cut-out picture. */
    static Change deducted(SourceId source, SourceId cutOut) {
        var proof = new Proof("b-1", new Anchor.WholePage(source(source).page(2)), cutOut.sha256());
        return new Change.Deducted(
                new Deduction("d-1", "1.1", "r1", 2, new BigDecimal("0.50"), "两处漏签", List.of(proof)));
    }

    static Source source(SourceId id) {
        var a4 = new PageSize(595.3, 841.9);
        return new Source(id, "第一卷/卷宗.pdf", SourceKind.PDF, List.of(a4, a4, new PageSize(841.9, 595.3)), true, null);
    }

    static CaseFile caseFile(SourceId source, SourceId word, SourceId rendition) {
        var second = new Source(word, "笔录.docx", SourceKind.DOCX, List.of(new PageSize(595, 842)), false, rendition);
        var refusal = new Refusal("坏.pdf", new Problem(Problem.Reason.DAMAGED, "no trailer"));
        return new CaseFile(CASE.id(), CASE.title(), List.of(source(source), second), List.of(refusal));
    }
}
