package org.anjuan.samples.variant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseId;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageText.Origin;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.SourceKind;

/** An invented case file as one of many departments would have written it, with or without one flaw. */
public final class VariantCase {
    /** A paper of the case: codes that are right for it, and its pages in the file, from 1. */
    public record Laid(Set<String> kinds, String title, List<Integer> pages) {}

    private record Part(Set<String> kinds, String title, String number, LocalDate day, List<List<Line>> pages) {}

    private static final SourceId SOURCE = new SourceId("ef".repeat(32));
    private static final Set<Fault> ON_THE_SPOT =
            EnumSet.of(Fault.SPOT_TOO_MUCH, Fault.SPOT_EITHER, Fault.SPOT_NO_REMEDY, Fault.SPOT_COLLECTED);
    private static final Set<Fault> SEIZURES = EnumSet.range(Fault.SEIZED_UNAPPROVED, Fault.THINGS_LOST);
    private static final Set<Fault> ENFORCEMENTS = EnumSet.range(Fault.NO_DEMAND, Fault.SURCHARGE_MORE);
    private static final Set<Fault> LICENCES = EnumSet.range(Fault.CORRECTION_LATE, Fault.ONE_VERIFIES);
    private static final Set<Fault> INSPECTIONS = EnumSet.range(Fault.INSPECTED_FIRST, Fault.NO_OUTCOME);

    private final Matter m;
    private final Ways ways;
    private final Set<Fault> faults;
    private final List<Part> parts = new ArrayList<>();
    private final List<Laid> laid = new ArrayList<>();
    private final List<PageText> pages = new ArrayList<>();

    private VariantCase(long seed, boolean apart, boolean scanned, Set<Fault> faults) {
        this.ways = new Ways(seed, apart, scanned);
        this.faults = faults;
        this.m = new Matter(ways, apart, faults);
        write((int) (seed % 12));
        lay();
    }

    /**
     * A case.
     *
     * @param apart whether it is written in the ways that are kept apart
     * @param scanned whether its pages count as recognised
     */
    public static VariantCase of(long seed, boolean apart, boolean scanned, String... faults) {
        var all = EnumSet.noneOf(Fault.class);
        List.of(faults).forEach(fault -> all.add(Fault.valueOf(fault)));
        return new VariantCase(seed, apart, scanned, all);
    }

    /** The names of all flaws that may be planted. */
    public static List<String> flaws() {
        return EnumSet.allOf(Fault.class).stream().map(Enum::name).toList();
    }

    /** Ids of the checks that may say a flaw. */
    public static Set<String> checks(String flaw) {
        return Fault.valueOf(flaw).checks();
    }

    /** Codes of the papers a flaw may be seen on; none where something is missing. */
    public static Set<String> kinds(String flaw) {
        return Fault.valueOf(flaw).kinds();
    }

    public List<PageText> pages() {
        return pages;
    }

    public List<Laid> papers() {
        return laid;
    }

    /** The case file the pages are of: one PDF. */
    public CaseFile file() {
        var sizes = pages.stream().map(_ -> new PageSize(595, 842)).toList();
        var source = new Source(SOURCE, "案卷.pdf", SourceKind.PDF, sizes, false, null);
        return new CaseFile(new CaseId("variant"), "variant", List.of(source), List.of());
    }

    private boolean any(Set<Fault> of) {
        return faults.stream().anyMatch(of::contains);
    }

    private void write(int dice) {
        boolean clean = faults.isEmpty();
        if (any(ON_THE_SPOT) || (clean && dice == 0)) {
            spot();
        } else if (any(SEIZURES) || (clean && dice == 1)) {
            seizure();
        } else if (any(LICENCES) || (clean && dice == 2)) {
            licence();
        } else if (any(INSPECTIONS) || (clean && dice == 3)) {
            inspection();
        } else {
            penalty(any(ENFORCEMENTS) || (clean && dice == 4));
        }
    }

    private void add(String kinds, Form form, String title, String number, LocalDate day) {
        var shown = form.title.isEmpty() || ways.habit("listed", 3) == 0 ? title : form.title;
        parts.add(new Part(Set.of(kinds.split(" ")), shown, number, day, form.sheet.pages()));
    }

    private void add(String kinds, Form form, String title, LocalDate day) {
        add(kinds, form, title, "", day);
    }

    private void receipt(String title, String number, LocalDate day, boolean ofDecision) {
        add("P39", new Ending(m).receipt(title, number, day, ofDecision), "送达回证", day);
    }

    private void penalty(boolean enforced) {
        var opening = new Opening(m);
        boolean first = ways.habit("order", 3) == 0;
        if (first) {
            decision();
        }
        add("P01", opening.source(), "案件来源登记表", m.found);
        if (!m.has(Fault.NO_FILING)) {
            add("P02", opening.filing(), "立案审批表", m.filed);
        }
        add("P06", opening.inspection(), "现场检查笔录", m.inspected);
        add("P10", opening.pictures(), "现场照片", m.inspected);
        if (m.keptThings) {
            add("P15", opening.kept(), "先行登记保存证据通知书", m.inspected);
            if (!m.has(Fault.KEPT_FOREVER)) {
                add("P16", opening.dealt(), "先行登记保存证据处理通知书", m.inspected.plusDays(4));
            }
        }
        if (m.ordered) {
            add("P18", opening.order(), "责令改正通知书", m.number("责改", m.inspected), m.inspected);
            receipt(ways.always("责令改正通知书", "责令（限期）改正通知书", "责令限期改正通知书", "责令改正违法行为决定书"), "", m.inspected, false);
        }
        add("P08", opening.interview(false), "询问笔录", m.asked);
        if (m.has(Fault.TWO_PLACES) || ways.dice(3) == 0) {
            add("P08", opening.interview(true), "询问笔录", m.asked);
        }
        add("P11", opening.licence(), copy(), m.asked);
        if (m.has(Fault.PROLONGED_LATE)) {
            add("P23", opening.prolonged(), "延长办案期限审批表", m.filed.plusDays(98));
        }
        deciding();
        if (!first) {
            decision();
        }
        if (enforced) {
            enforcement();
        } else {
            ending();
        }
    }

    private void deciding() {
        var deciding = new Deciding(m);
        add("P24", deciding.report(), "案件调查终结报告", m.reported);
        if (!m.has(Fault.NO_REVIEW)) {
            add("P25", deciding.review(), "法制审核意见书", m.reviewed);
        }
        if (!m.has(Fault.NO_NOTICE)) {
            add("P26 P27", deciding.notice(), "行政处罚告知书", m.noticeNumber(), m.noticed);
            if (m.has(Fault.ANNOUNCED_SHORT)) {
                add("P40", new Ending(m).announcement(m.noticeServed), "送达公告", m.noticeServed);
            } else if (!m.has(Fault.NO_RECEIPT)) {
                receipt("行政处罚告知书", m.noticeNumber(), m.noticeServed, false);
            }
        }
        if (m.waived || m.stated) {
            add("P29", deciding.statement(), m.waived ? "放弃陈述申辩声明" : "陈述申辩书", m.answered);
            if (m.stated && !m.has(Fault.UNANSWERED)) {
                add("P30", deciding.answer(), "陈述申辩复核意见", m.answered.plusDays(4));
            }
        }
        if (m.heard || m.has(Fault.HEARING_NOT_HELD)) {
            add("P31", deciding.request(), "听证申请书", m.answered);
        }
        if (m.heard) {
            add("P32", deciding.summons(), "听证通知书", m.hearingTold);
            receipt(
                    ways.always("行政处罚听证通知书", "听证通知书", "听证会通知书", "行政处罚听证会通知书"),
                    m.number("听通", m.hearingTold),
                    m.hearingTold,
                    false);
            add("P33", deciding.hearing(), "听证笔录", m.hearing);
            add("P34", deciding.heard(), "听证报告", m.hearing.plusDays(1));
        }
        if (m.discussed) {
            add("P35", deciding.discussion(), "集体讨论记录", m.discussion);
        }
        if (!m.has(Fault.UNAPPROVED)) {
            add("P36", deciding.approval(), "行政处罚决定审批表", m.approved);
        }
    }

    private void decision() {
        add("P37", new Decision(m).paper(), "行政处罚决定书", m.decisionNumber(), m.decided);
        var day = m.has(Fault.SIGNED_EARLY) ? m.decided.minusDays(4) : m.served;
        receipt("行政处罚决定书", m.decisionNumber(), day, true);
    }

    private void ending() {
        var ending = new Ending(m);
        if (!m.has(Fault.CLOSED_UNPAID)) {
            add("P41", ending.payment(), "罚没收据", m.paid);
        }
        add("P48", ending.publication(), "信息公示登记表", m.published);
        add("P47", ending.closing(), "结案审批表", m.closed);
    }

    private void enforcement() {
        var ending = new Ending(m);
        var demanded = m.has(Fault.ENFORCED_EARLY)
                ? m.served.plusDays(40)
                : m.served.plusMonths(6).plusDays(10);
        var asked = m.has(Fault.ENFORCED_LATE)
                ? m.served.plusMonths(10)
                : demanded.plusDays(m.has(Fault.ENFORCED_SOON) ? 5 : 25);
        if (!m.has(Fault.NO_DEMAND)) {
            add("Q09", ending.demand(demanded), "催告书", demanded);
            receipt(
                    ways.always("催告书", "履行行政处罚决定催告书", "行政强制执行催告书", "履行义务催告书"),
                    m.number("催", demanded),
                    demanded.plusDays(1),
                    false);
        }
        add("P46", ending.application(asked), "强制执行申请书", asked);
    }

    private String copy() {
        return m.person() ? "居民身份证复印件" : "营业执照复印件";
    }

    private void spot() {
        var others = new Others(m);
        add("S01", others.onTheSpot(), "当场行政处罚决定书", m.inspected);
        add("P11", new Opening(m).licence(), copy(), m.inspected);
        add("S02", others.record(), "当场处罚备案表", m.inspected);
    }

    private void seizure() {
        var others = new Others(m);
        var end = m.inspected.plusDays(m.has(Fault.SEIZED_LONG) ? 50 : 22);
        add("Q06", others.seizureApproval(), "行政强制措施审批表", m.inspected);
        add("Q01", others.seizure(), "扣押决定书", m.inspected);
        if (!m.has(Fault.SEIZURE_NO_LIST)) {
            add("Q05", others.things(false, m.inspected), "扣押财物清单", m.inspected);
        }
        add("Q04", others.seizureRecord(), "扣押现场笔录", m.inspected);
        receipt(
                ways.always("扣押决定书", "实施行政强制措施决定书", "查封（扣押）决定书", "扣押财物决定书"),
                m.number("扣", m.inspected),
                m.inspected,
                false);
        add("Q02", others.release(end), "解除扣押决定书", end);
        if (!m.has(Fault.SEIZURE_NO_LIST)) {
            add("Q05", others.things(true, end), "解除扣押财物清单", end);
        }
        receipt(ways.always("解除扣押决定书", "解除行政强制措施决定书", "解除查封（扣押）决定书", "解除扣押通知书"), m.number("解扣", end), end, false);
    }

    private void licence() {
        var others = new Others(m);
        var asked = m.inspected;
        var told = asked.plusDays(m.has(Fault.CORRECTION_LATE) ? 14 : 2);
        var accepted = told.plusDays(7);
        accepted = accepted.plusDays(m.has(Fault.CORRECTED_TWICE) ? 4 : 0);
        boolean longer = m.has(Fault.EXTENSION_UNTOLD) || (faults.isEmpty() && ways.coin());
        var decided = accepted.plusDays(m.has(Fault.LICENCE_LATE) ? 45 : longer ? 35 : 18);
        add("X01", others.request(asked), "行政许可申请书", asked);
        add("X02", others.acknowledged(asked), "材料接收凭证", asked);
        add("X03", others.correction(told, "经营场所平面图"), "补正通知书", told);
        if (m.has(Fault.CORRECTED_TWICE)) {
            add("X03", others.correction(told.plusDays(4), "从业人员健康证明"), "补正通知书", told.plusDays(4));
        }
        add("X04", others.accepted(accepted), "受理通知书", accepted);
        add("X08", others.verified(accepted.plusDays(5)), "现场核查记录", accepted.plusDays(5));
        if (longer) {
            add("X07", others.extension(accepted.plusDays(14)), "延长审查期限审批表", accepted.plusDays(14));
        }
        if (longer && !m.has(Fault.EXTENSION_UNTOLD)) {
            add("X07", others.extensionTold(accepted.plusDays(15)), "延长审查期限通知书", accepted.plusDays(15));
        }
        add("X10", others.licenceApproval(decided), "许可审批表", decided);
        add("X11", others.licensed(decided), "准予行政许可决定书", decided);
        var handed = decided.plusDays(m.has(Fault.HANDED_LATE) ? 30 : 3);
        receipt(ways.always("准予行政许可决定书", "行政许可决定书", "准予行政许可决定书", "行政许可决定书"), m.number("许准", decided), handed, false);
    }

    private void inspection() {
        m.inspected = LocalDate.of(2025, 6, 3).plusDays(ways.dice(80));
        var others = new Others(m);
        add("C01", others.inspectionApproval(), "行政检查审批表", m.inspected);
        if (!m.has(Fault.NO_INSPECTION_NOTICE)) {
            add("C02", others.inspectionNotice(), "行政检查通知书", m.inspected);
        }
        var title = ways.always("行政检查现场笔录", "现场检查笔录", "行政检查记录表", "监督检查记录");
        add("C03", new Opening(m).inspection(title), "现场检查笔录", m.inspected);
        add("P10", new Opening(m).pictures(), "现场照片", m.inspected);
        if (!m.has(Fault.NO_OUTCOME)) {
            add("C05", others.inspectionOutcome(), "检查结果告知书", m.inspected);
        }
    }

    private void lay() {
        var front = new ArrayList<Part>();
        if (ways.habit("cover", 4) > 0) {
            front.add(new Part(Set.of("J01"), "封面", "", m.filed, cover()));
        }
        if (m.has(Fault.LISTED_WRONG) || ways.habit("contents", 4) > 0) {
            front.add(new Part(Set.of("J02"), "卷内目录", "", m.filed, contents()));
        }
        front.forEach(this::lay);
        int begin = pages.size();
        parts.forEach(this::lay);
        if (ways.habit("stamped", 2) == 0) {
            stamp(begin);
        }
    }

    private void lay(Part part) {
        var own = new ArrayList<Integer>();
        for (var page : part.pages()) {
            own.add(pages.size() + 1);
            var origin = ways.scanned() ? Origin.OCR : Origin.DIGITAL;
            pages.add(new PageText(new PageKey(SOURCE, pages.size() + 1), origin, page));
        }
        laid.add(new Laid(part.kinds(), part.title(), own));
    }

    private void stamp(int begin) {
        for (int at = begin; at < pages.size(); at++) {
            var page = pages.get(at);
            var lines = new ArrayList<>(page.lines());
            lines.addFirst(
                    new Line("%03d".formatted(at - begin + 1), new Box(0.86, 0.03, 0.05, 0.013), List.of(), 0.98));
            pages.set(at, new PageText(page.page(), page.origin(), lines));
        }
    }

    private List<List<Line>> cover() {
        var sheet = new Sheet(ways);
        sheet.title(m.organ).title(ways.always("行政执法案卷", "案卷封面", "行政执法案卷", "卷宗"));
        sheet.gap(4)
                .line("案件名称：" + m.party + m.trade.cause() + "案")
                .line("立案日期：" + ways.day(m.filed) + "　结案日期：" + ways.day(m.closed));
        sheet.line("归档日期：" + ways.day(m.closed.plusDays(9)) + "　保管期限：30年");
        return sheet.pages();
    }

    private List<List<Line>> contents() {
        var sheet = new Sheet(ways);
        sheet.title("卷内目录");
        sheet.cells("序号", "题名", "文号", "日期", "页号");
        int page = 1;
        for (int at = 0; at < parts.size(); at++) {
            var part = parts.get(at);
            int wrong = m.has(Fault.LISTED_WRONG) && at == parts.size() - 2 ? 3 : 0;
            var last = page + part.pages().size() - 1;
            var shown = page == last || ways.habit("first", 2) == 0
                    ? "" + (page + wrong)
                    : (page + wrong) + "-" + (last + wrong);
            sheet.cells("" + (at + 1), part.title(), "", day(part), shown);
            page = last + 1;
        }
        return sheet.pages();
    }

    private String day(Part part) {
        return "%d.%d.%d"
                .formatted(
                        part.day().getYear(),
                        part.day().getMonthValue(),
                        part.day().getDayOfMonth());
    }
}
