package org.anjuan.samples;

import static org.anjuan.samples.SampleStandards.points;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseId;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Refusal;
import org.anjuan.report.data.ReportData;
import org.anjuan.report.data.ReviewedCase;
import org.anjuan.review.Review;
import org.anjuan.review.Reviewer;
import org.anjuan.review.ReviewerId;
import org.anjuan.review.Verdict;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.Round;
import org.anjuan.round.RoundId;
import org.anjuan.standard.Standard;
import org.jspecify.annotations.Nullable;

/** Invented rounds with invented cases, ready to be reported on. */
public final class SampleRounds {
    public static final LocalDateTime CUT_OFF = LocalDateTime.of(2026, 11, 20, 17, 30);

    private static final RoundId ROUND = new RoundId("round-1");
    private static final Reviewer REVIEWER = new Reviewer(new ReviewerId("reviewer-1"), "林知远", "示例县司法局");

    private final Standard standard;
    private final List<CaseEntry> roster = new ArrayList<>();
    private final List<ReviewedCase> reviewed = new ArrayList<>();

    private SampleRounds(Standard standard) {
        this.standard = standard;
    }

    public static SampleRounds of(Standard standard) {
        return new SampleRounds(standard);
    }

    /** Seven cases of three units: clean, deducted, bounded, emptied, vetoed, half judged, not begun. */
    public static ReportData seven() {
        var standard = SampleStandards.share();
        return of(standard)
                .add("甲区市场监督管理局", clean(standard, "c1").submitted())
                .add("甲区市场监督管理局", deducted(standard, "c2").submitted())
                .add("乙区城市管理局", bounded(standard, "c3").submitted())
                .add("乙区城市管理局", emptied(standard, "c4").submitted())
                .add("丙区交通运输局", vetoed(standard, "c5").submitted())
                .add("丙区交通运输局", deducted(standard, "c6").draft())
                .add("丙区交通运输局", null)
                .data();
    }

    public static SampleReviews clean(Standard standard, String id) {
        return SampleReviews.of(standard, new CaseId(id))
                .judge(Verdict.NOT_APPLICABLE, "当事人没有申请听证", "V02", "B02.2")
                .comment("案卷齐全，程序完备。");
    }

    public static SampleReviews deducted(Standard standard, String id) {
        return SampleReviews.of(standard, new CaseId(id))
                .deduct("B01.1", "partly", 1, points("1.5"), "第三问以后没有再问持续时间", area(2, 2, "你什么时候开始经营的"))
                .deduct("B01.2", "each", 2, points("0.5"), "", wholePage(2, 3), area(2, 4, "改为三箱"))
                .deduct("C01.1", "pages", "目录写第8页，实为第7页", wholePage(1, 1))
                .comment("事实清楚。询问笔录不够细。\n建议加强笔录制作培训。");
    }

    /** Deductions that come to more than the item and the group have. */
    public static SampleReviews bounded(Standard standard, String id) {
        return SampleReviews.of(standard, new CaseId(id))
                .deduct("B01.2", "each", 5, points("0.5"), "", wholePage(2, 3))
                .deduct("B02.1", "late", "", wholePage(1, 3))
                .deduct("B02.1", "none", "", new Anchor.Absence("送达回证", 1, 8))
                .deduct("C01.1", "pages", "", wholePage(1, 1))
                .deduct("C01.2", "typo", 9, points("0.5"), "", area(1, 2, "商贸有线公司"));
    }

    /** A missing document that takes the points of its whole group. */
    public static SampleReviews emptied(Standard standard, String id) {
        return SampleReviews.of(standard, new CaseId(id))
                .deduct("B01.2", "each", 1, points("0.5"), "", wholePage(2, 3))
                .deduct("B01.1", "none", "", new Anchor.Absence("询问笔录", 4, 8))
                .deduct("B02.2", "late", "没有附出处");
    }

    public static SampleReviews vetoed(Standard standard, String id) {
        return SampleReviews.of(standard, new CaseId(id))
                .deduct("V01", "holds", "两名询问人中一人的执法证已过期，卷内没有其他有证人员在场", area(2, 1, "执法证号"))
                .deduct("B02.2", "late", "", wholePage(1, 2))
                .judge(Verdict.UNSURE, "送达日期是否为签收日期需商议", "B02.1");
    }

    public static Anchor area(int file, int page, String quote) {
        return new Anchor.Area(
                new PageKey(SampleReviews.source(Integer.toString(file), "x", 9).id(), page),
                new Box(0.1, 0.2, 0.5, 0.1),
                quote);
    }

    public static Anchor wholePage(int file, int page) {
        return new Anchor.WholePage(
                new PageKey(SampleReviews.source(Integer.toString(file), "x", 9).id(), page));
    }

    /** Adds a case; without a review nobody has begun it. */
    public SampleRounds add(String unit, @Nullable Review review) {
        return add("%03d".formatted(roster.size() + 1), "某某商贸有限公司未按规定明码标价案", unit, review);
    }

    public SampleRounds add(String number, String title, String unit, @Nullable Review review) {
        var id = review == null ? new CaseId("none-" + roster.size()) : review.caseId();
        var entry = new CaseEntry(id, ROUND, number, title, unit);
        roster.add(entry);
        if (review != null) {
            var began = CUT_OFF.minusDays(3);
            reviewed.add(new ReviewedCase(entry, file(id), REVIEWER, review, false, began, began.plusMinutes(95)));
        }
        return this;
    }

    private static CaseFile file(CaseId id) {
        var plain = SampleReviews.caseFile(id.value());
        return id.value().equals("c2")
                ? new CaseFile(
                        id,
                        plain.name(),
                        plain.sources(),
                        List.of(new Refusal("09 光盘目录.pdf", Problem.of(Problem.Reason.ENCRYPTED))))
                : plain;
    }

    public ReportData data() {
        return data("2026年度行政执法案卷评查");
    }

    public ReportData data(String title) {
        var round = new Round(ROUND, title, "示例县司法局", standard.ref(), LocalDate.of(2026, 11, 2));
        return ReportData.of(round, standard, roster, reviewed, CUT_OFF, "0.1.0");
    }
}
