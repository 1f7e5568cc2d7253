package org.anjuan.store;

import static org.anjuan.store.Sample.BY;
import static org.anjuan.store.Sample.CASE;
import static org.anjuan.store.Sample.kept;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Document;
import org.anjuan.casefile.LineReading;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageRun;
import org.anjuan.casefile.SourceId;
import org.anjuan.review.Change;
import org.anjuan.review.Deduction;
import org.anjuan.review.Finding;
import org.anjuan.review.Ground;
import org.anjuan.review.Parties;
import org.anjuan.review.Proof;
import org.anjuan.review.Review;
import org.anjuan.review.ReviewId;
import org.anjuan.review.Score;
import org.anjuan.review.Settlement;
import org.anjuan.review.Severity;
import org.anjuan.review.Verdict;
import org.anjuan.round.CaseEntry;

/**
 * A workspace with every kind of act in it. Its database is laid under {@code workspaces} when a schema ships, and from
 * then on every later program must read from it what is written here.
 */
final class PastWorkspace {
    private static final SourceId SCAN = new SourceId("5ca9".repeat(16));
    private static final PageKey PAGE = new PageKey(SCAN, 2);

    static final ReviewId SECOND = new ReviewId("v-2");
    static final ReviewId SETTLING = new ReviewId("v-3");
    static final Parties PARTIES = new Parties(Sample.REVIEW, SECOND);

    private static final Finding FINDING = new Finding(
            "CX-29",
            Severity.FLAW,
            "送达超过七日。",
            "行政处罚法第六十一条",
            List.of(new Anchor.WholePage(PAGE)),
            List.of("penalty-general:B11.8/partly"),
            0.875,
            "0123456789abcdef");
    private static final Document PAPER =
            new Document(List.of("P37"), "行政处罚决定书", "决定书", "青市监罚〔2026〕17号", LocalDate.of(2026, 3, 2), List.of(PAGE));

    static final CaseEntry CORRECTED = new CaseEntry(CASE.id(), CASE.round(), "001", "青市监罚〔2026〕17 号", CASE.unit());
    static final CaseFile CASE_FILE =
            Sample.caseFile(SCAN, new SourceId("d0c5".repeat(16)), new SourceId("9df0".repeat(16)));

    private PastWorkspace() {}

    /** Makes the workspace of this program's schema in the folder named by the first argument. */
    public static void main(String[] arguments) {
        try (var store = Sample.open(Path.of(arguments[0]))) {
            Sample.beginReview(store);
            kept(store.cases().amend(BY, CORRECTED));
            kept(store.rounds().rebind(BY, CASE.round(), Sample.STANDARD));
            kept(store.cases().takeIn(BY, CASE_FILE));
            kept(store.checks().limit(BY, "CX-29", "hint"));
            changes().forEach(change -> Sample.change(store, change));
            kept(store.reviewers().amend(BY, Sample.REVIEWER));
            kept(store.reviews().begin(BY, blank(SECOND)));
            kept(store.reviews().settle(BY, blank(SETTLING), PARTIES));
        }
    }

    private static Review blank(ReviewId id) {
        return Review.blank(id, CASE.id(), Sample.STANDARD, BY.by());
    }

    /** Every change there was when a schema shipped. */
    static List<Change> changes(int version) {
        return switch (version) {
            case 1 -> changes().subList(0, 15);
            case 2 -> changes().subList(0, 17);
            case 3 -> changes().subList(0, 22);
            case 4 -> changes().subList(0, 23);
            case 5 -> changes().subList(0, 26);
            case 6 -> changes().subList(0, 27);
            case 7 -> changes().subList(0, 28);
            default -> changes();
        };
    }

    /** One change of every kind, and a place of every kind; what came with a later schema stands at the end. */
    static List<Change> changes() {
        var boxes = List.of(new Box(0.1, 0.2, 0.3, 0.0125), new Box(0.1, 0.2125, 0.05, 0.0125));
        var passage = new Anchor.Passage(PAGE, boxes, "未告知陈述申辩权", "当事人", "。");
        var proof = new Proof("b-1", new Anchor.Area(PAGE, boxes.getFirst(), "签名"), "c07a".repeat(16));
        return List.of(
                new Change.Judged(List.of("1.1", "1.2"), Verdict.NOT_APPLICABLE, "无此环节"),
                new Change.Deducted(
                        new Deduction("d-1", "2.1", "r1", 2, new BigDecimal("0.50"), "两处漏签", List.of(proof))),
                new Change.Amended("d-1", 3, new BigDecimal("0.50"), "三处漏签"),
                new Change.Proved("d-1", new Proof("b-2", passage, null)),
                new Change.Proved("d-1", new Proof("b-3", new Anchor.WholePage(PAGE), null)),
                new Change.Proved("d-1", new Proof("b-4", new Anchor.Absence("送达回证", 1, 4), null)),
                new Change.Unproved("d-1", "b-3"),
                new Change.Withdrawn("d-1"),
                new Change.Undone(List.of(8L)),
                new Change.Redone(List.of(8L)),
                new Change.Noted("2.2", "半个字\ud83d"),
                new Change.Commented("总体规范，🖊 程序待改进。"),
                Sample.movedTo(SCAN, 3),
                new Change.Submitted(),
                new Change.Reopened("漏看第三卷"),
                new Change.Stated("听证", "否"),
                new Change.Waived("d-1", "省厅〔2024〕3 号"),
                new Change.Accepted(FINDING, new Deduction("d-2", "2.1", "r1", 1, BigDecimal.ONE, "", List.of(proof))),
                new Change.Dismissed(FINDING, Ground.NO_DEDUCTION, "另案处理"),
                new Change.Postponed(FINDING),
                new Change.Corrected(PAPER),
                new Change.Uncorrected(PAGE),
                new Change.Ordered(List.of(new PageRun(SCAN, 2, 3), new PageRun(SCAN, 1, 1))),
                new Change.Reproved("d-1", new Proof("b-2", new Anchor.WholePage(PAGE), null)),
                new Change.Worded("d-1", "第2页送达回证两处漏签。"),
                new Change.Timed(Duration.ofSeconds(1234)),
                new Change.Reread(new LineReading(PAGE, boxes.getFirst(), "被询问人：周启杭", "被询问人：周启航")),
                new Change.Answering("why:2.1:r1", "卷内没有"),
                new Change.Settled(
                        new Settlement("2.1", Settlement.Side.SECOND, "签名确有缺漏", 12, 34),
                        new Score(
                                Verdict.DEDUCTED,
                                List.of(new Deduction(
                                        "d-3",
                                        "2.1",
                                        "r1",
                                        1,
                                        BigDecimal.ONE,
                                        "",
                                        List.of(proof),
                                        "第2页漏签。",
                                        "省厅〔2024〕3 号")),
                                "已核对")));
    }
}
