package org.anjuan.samples.variant;

import java.time.LocalDate;

/** The papers of a penalty behind the decision, and the receipts of all that was served. */
final class Ending {
    private final Matter m;
    private final Ways ways;

    Ending(Matter m) {
        this.m = m;
        this.ways = m.ways;
    }

    /** A receipt for one paper. */
    Form receipt(String title, String number, LocalDate day, boolean ofDecision) {
        var form = new Form(m).head(ways.always("送达回证", "行政处罚文书送达回证", "送达回证", "文书送达回证"), "");
        var quoted = ofDecision && m.has(Fault.QUOTED_WRONG) ? number.replace("〕", "〕9") : number;
        switch (ways.habit("receipt", 3)) {
            case 0 -> form.field("送达文书名称及文号", "《" + title + "》" + (quoted.isEmpty() ? "" : "（" + quoted + "）"));
            case 1 -> form.fields("送达文书名称", title, "文书编号", quoted);
            default -> {
                form.sheet.cells("送达文书名称", "文书文号", "件数");
                form.sheet.cells(title, quoted, "1");
            }
        }
        form.field(
                ways.always("受送达人", "受送达人名称或姓名", "受送达人", "受送达单位（个人）"),
                ofDecision && m.has(Fault.OTHER_PARTY) ? otherParty() : m.party);
        form.field("送达地点", m.address);
        method(form, ofDecision);
        form.field(
                ways.always("送达人", "送达人签名", "送达人（签名）", "送达人"),
                m.one + "　" + m.two + (ways.coin() ? "　" + ways.day(day) : ""));
        boolean lacks = ofDecision && m.has(Fault.RECEIPT_LACKS);
        boolean left = ofDecision && m.has(Fault.LEFT_UNSEEN);
        var label = ways.always("收件人签名及收到日期", "受送达人签名或者盖章", "签收人及签收时间", "受送达人（代收人）签收");
        if (left) {
            form.field(label, "　").field("拒收事由和日期", ways.day(day));
        } else if (lacks) {
            form.field(label, m.head + "　　年　月　日");
        } else {
            form.field(label, m.head + "　" + ways.day(day) + (ways.coin() ? "10时20分" : ""));
        }
        form.field("备注", "／");
        return form;
    }

    private void method(Form form, boolean ofDecision) {
        if (ofDecision && m.has(Fault.LEFT_UNSEEN)) {
            form.field("送达方式", ways.pick("留置送达", "☑留置送达", "留置", "□直接送达 ☑留置送达 □邮寄送达"));
        } else if (ofDecision && m.has(Fault.BY_NET)) {
            form.field("送达方式", ways.pick("电子送达", "电子邮件送达", "☑电子送达", "手机短信送达"));
        } else {
            form.field("送达方式", ways.always("直接送达", "直接", "☑直接送达 □留置送达 □邮寄送达 □公告送达", "当面直接送达"));
        }
    }

    private String otherParty() {
        return m.person()
                ? m.party.charAt(0) + "广武"
                : m.party
                        .replace("公司", "厂")
                        .replace("店", "商行")
                        .replace("超市", "商场")
                        .replace("旅馆", "宾馆")
                        .replace("经营部", "经销部");
    }

    Form announcement(LocalDate day) {
        var form = new Form(m).head(ways.always("送达公告", "行政处罚文书送达公告", "送达公告", "公告送达"), "");
        form.line(m.party + "：");
        form.para(
                "因采取直接送达、邮寄送达等方式均无法送达，现依法向" + m.you() + "公告送达《行政处罚告知书》（" + m.noticeNumber() + "），自公告发布之日起经过三十日，即视为送达。");
        form.foot(day);
        return form;
    }

    Form payment() {
        var title = ways.always("非税收入一般缴款书", "罚没款专用收据", "罚没收入票据（电子）", "非税收入通用票据");
        var form = new Form(m);
        form.sheet.title(title);
        long sum = (m.has(Fault.HEAVIER) ? m.fine + m.fine / 2 / 100 * 100 : m.fine)
                + (m.gained && !m.has(Fault.GAINS_LEFT) ? m.gains : 0)
                + (m.has(Fault.PAID_OTHER) ? -200 : 0);
        form.fields(
                ways.always("付款人", "缴款人", "交款人", "缴款单位（个人）"),
                m.party,
                ways.always("缴款日期", "开票日期", "收款日期", "填制日期"),
                ways.day(m.paid));
        form.field("收入项目", "罚没收入");
        form.fields("金额合计（大写）", Ways.capitals(sum) + "元整", "（小写）", "¥" + sum + ".00");
        form.field("备注", "处罚决定书" + m.decisionNumber());
        return form;
    }

    Form publication() {
        var day = m.has(Fault.PUBLISHED_LATE) ? m.decided.plusDays(45) : m.published;
        var form = new Form(m).head(ways.always("行政处罚信息公示登记表", "行政处罚信息公开审批表", "行政处罚公示截图", "行政处罚信息公开登记表"), "");
        form.field("决定书文号", m.decisionNumber());
        form.field(ways.always("公示日期", "公示时间", "公开日期", "公示日期"), ways.day(day));
        return form;
    }

    Form closing() {
        var day = m.has(Fault.CLOSED_EARLY) ? m.paid.minusDays(2) : m.closed;
        var form = new Form(m).head(ways.always("结案审批表", "行政处罚结案报告", "案件结案呈批表", "行政处罚案件结案审批表"), "");
        form.fields("案由", m.trade.cause(), "当事人", m.party);
        form.field("处罚决定书文号", m.decisionNumber());
        form.field("处罚内容", "罚款" + ways.yuan(m.fine));
        form.field(
                ways.always("执行情况", "处罚执行情况", "履行情况", "执行结果"),
                m.has(Fault.CLOSED_UNPAID) ? "当事人已履行。" : "当事人已于" + ways.day(m.paid) + "缴纳罚款。");
        form.opinion(ways.always("承办人意见", "承办人意见", "经办人意见", "承办人员意见"), "建议结案。", m.one + "、" + m.two, day.minusDays(1));
        var label = ways.always("机关负责人意见", "行政机关负责人意见", "负责人审批意见", "局领导审批意见");
        if (m.has(Fault.CLOSING_SILENT)) {
            form.opinion(label, "同意立案。", m.leader, day);
        } else {
            form.opinion(label, ways.pick("同意结案。", "同意。", "准予结案。", "同意结案，归档。"), m.leader, day);
        }
        return form;
    }

    Form demand(LocalDate day) {
        var form = new Form(m).head(ways.always("催告书", "履行行政处罚决定催告书", "行政强制执行催告书", "履行义务催告书"), m.number("催", day));
        form.line(m.party + "：");
        form.para("本机关于" + ways.day(m.decided) + "作出行政处罚决定（" + m.decisionNumber() + "），" + m.you() + "逾期未履行。"
                + (m.has(Fault.DEMAND_LACKS)
                        ? "现依法催告，请尽快履行。"
                        : "依据《中华人民共和国行政强制法》第五十四条的规定，现催告" + m.you() + "自收到本催告书之日起十日内缴纳罚款" + ways.yuan(m.fine) + "及加处罚款"
                                + ways.yuan(surcharge()) + "，缴至指定银行账户。"));
        if (!m.has(Fault.DEMAND_LACKS)) {
            form.para(m.you() + "收到本催告书后有权进行陈述和申辩。");
        }
        form.foot(day);
        return form;
    }

    private long surcharge() {
        return m.has(Fault.SURCHARGE_MORE) ? m.fine + 1000 : m.fine;
    }

    Form application(LocalDate day) {
        var form = new Form(m).head(ways.always("强制执行申请书", "行政处罚强制执行申请书", "行政强制执行申请书", "强制执行申请书"), m.number("执申", day));
        form.line("申请人：" + m.organ);
        form.line("被申请人：" + m.party);
        form.para("申请事项：强制执行" + m.decisionNumber() + "行政处罚决定，罚款" + ways.yuan(m.fine) + "，加处罚款" + ways.yuan(surcharge())
                + "。");
        form.para("事实和理由：被申请人在法定期限内未申请行政复议、未提起行政诉讼，又不履行处罚决定，经催告仍未履行。");
        form.line(m.county + "人民法院");
        form.foot(day);
        return form;
    }
}
