package org.anjuan.samples.variant;

import java.time.LocalDate;

/** The papers of penalties on the spot, seizures, licences and inspections. */
final class Others {
    private final Matter m;
    private final Ways ways;

    Others(Matter m) {
        this.m = m;
        this.ways = m.ways;
    }

    Form onTheSpot() {
        var form = new Form(m)
                .head(ways.always("当场行政处罚决定书", "行政处罚当场决定书", "当场处罚决定书", "行政处罚决定书（简易程序）"), m.number("当罚", m.inspected));
        form.party();
        long fine = spotFine();
        form.para(ways.pick("违法事实：", "经查，", "违法行为：", "主要违法事实：") + ways.day(m.inspected) + "，在" + m.address + "，"
                + m.you() + m.trade.act() + "，违反了" + m.trade.broken() + "的规定。");
        form.para("依据" + m.trade.ground() + "的规定，" + ways.pick("当场作出如下行政处罚：", "决定当场给予", "处以", "给予如下处罚：") + "罚款"
                + ways.yuan(fine) + "，责令" + m.trade.order() + "。");
        form.para("作出处罚决定前，已向" + m.you() + "出示执法证件，告知违法事实、处罚理由、依据和陈述申辩权，" + m.you() + "未提出陈述申辩。");
        form.para(
                m.has(Fault.SPOT_COLLECTED)
                        ? ways.pick("缴纳方式：当场缴纳。", "罚款由执法人员当场收缴。", "☑当场收缴 □十五日内到银行缴纳", "履行方式：当场收缴罚款。")
                        : ways.pick(
                                "请自收到本决定书之日起十五日内到指定银行缴纳罚款。",
                                "□当场收缴 ☑自收到决定书之日起十五日内缴至非税账户。",
                                "罚款应于十五日内缴至财政专户。",
                                "缴款方式：自收到之日起15日内通过银行缴纳。"));
        if (!m.has(Fault.SPOT_NO_REMEDY)) {
            form.para(
                    m.has(Fault.SPOT_EITHER)
                            ? ways.pick(
                                    "如不服本决定，可以在六十日内向" + m.county + "人民政府申请行政复议，也可以在六个月内直接向人民法院起诉。",
                                    "不服本处罚决定的，可在60日内申请行政复议或者6个月内向" + m.county + "人民法院提起行政诉讼。",
                                    m.you() + "如不服，可自收到决定书之日起六十日内申请复议，或于六个月内提起行政诉讼。",
                                    "对本决定不服的，可以依法在六个月内直接向人民法院提起诉讼。")
                            : ways.pick(
                                    "如不服本决定，应当先在收到本决定书之日起六十日内向" + m.county + "人民政府申请行政复议；对复议决定不服的，可以依法提起行政诉讼。",
                                    "不服本决定的，可自收到之日起60日内向" + m.county + "人民政府申请行政复议，对行政复议决定不服的，再向人民法院提起行政诉讼。",
                                    m.you() + "如不服，须先自收到决定书之日起六十日内申请行政复议，对复议决定仍不服的，可在收到复议决定书之日起十五日内起诉。",
                                    "对本决定不服的，应先依法向" + m.county + "人民政府申请行政复议（六十日内），不服复议决定再行诉讼。"));
        }
        form.officers(ways.always("执法人员", "执法人员", "执法人员", "处罚人员"));
        form.line("当事人签收：" + m.head + "　" + ways.day(m.inspected));
        form.foot(m.inspected);
        return form;
    }

    long spotFine() {
        if (m.has(Fault.SPOT_TOO_MUCH)) {
            return m.person() ? 500 : 5000;
        }
        if (m.has(Fault.SPOT_COLLECTED)) {
            return m.person() ? 200 : m.kind == Matter.Party.SHOP ? 200 : 1000;
        }
        return m.kind == Matter.Party.COMPANY ? 1000 : 100;
    }

    Form record() {
        var form = new Form(m).head(ways.always("当场处罚备案表", "简易程序案件备案表", "当场行政处罚备案登记表", "当场处罚备案表"), "");
        form.field("决定书编号", m.number("当罚", m.inspected)).field("备案日期", ways.day(m.inspected.plusDays(1)));
        return form;
    }

    Form seizureApproval() {
        var day = m.has(Fault.SEIZED_UNAPPROVED) ? m.inspected.plusDays(3) : m.inspected.minusDays(1);
        var form = new Form(m).head(ways.always("行政强制措施审批表", "实施行政强制措施审批表", "查封（扣押）审批表", "行政强制措施呈批表"), "");
        form.fields("案由", "涉嫌" + m.trade.cause(), "当事人", m.party);
        form.opinion("承办人意见", "建议对涉案物品实施扣押。", m.one + "、" + m.two, day);
        form.opinion("负责人意见", "同意实施扣押。", m.leader, day);
        return form;
    }

    Form seizure() {
        var form = new Form(m)
                .head(ways.always("扣押决定书", "实施行政强制措施决定书", "查封（扣押）决定书", "扣押财物决定书"), m.number("扣", m.inspected))
                .party();
        form.para("经查，" + m.you() + "涉嫌" + m.trade.cause()
                + "，为防止证据损毁，依据《中华人民共和国行政强制法》第二十二条、第二十四条的规定，决定对有关财物（详见清单）予以扣押。");
        if (!m.has(Fault.SEIZURE_NO_TERM)) {
            form.para(ways.pick(
                    "扣押期限为三十日。",
                    "扣押期限：" + ways.day(m.inspected) + "至" + ways.day(m.inspected.plusDays(29)) + "。",
                    "期限30日。",
                    "强制措施期限自" + ways.day(m.inspected) + "起至" + ways.day(m.inspected.plusDays(29)) + "止。"));
        }
        if (!m.has(Fault.SEIZURE_NO_REMEDY)) {
            form.para("如不服本决定，可在收到本决定书之日起六十日内向" + m.county + "人民政府申请行政复议，或者在六个月内向" + m.county + "人民法院提起行政诉讼。");
        }
        form.foot(m.inspected);
        return form;
    }

    Form seizureRecord() {
        var form = new Form(m).head(ways.always("查封（扣押）现场笔录", "行政强制措施现场笔录", "扣押现场笔录", "实施行政强制措施现场笔录"), "");
        form.line("时间：" + ways.span(m.inspected, 600, 660) + "　地点：" + m.address);
        form.line("当事人：" + m.party + "　现场负责人：" + m.head);
        form.officers(ways.always("执法人员", "执法人员", "检查人员", "执法人员"));
        form.para("执法人员出示执法证件，当场告知当事人采取行政强制措施的理由、依据以及当事人依法享有的权利、救济途径，当事人未作陈述申辩。随后对涉案物品清点扣押。");
        form.line("以上笔录经核对无误。当事人（签名）：" + m.head + "　" + ways.day(m.inspected));
        form.line("执法人员（签名）：" + m.one + "　" + m.two + "　" + ways.day(m.inspected));
        return form;
    }

    Form things(boolean back, LocalDate day) {
        var form = new Form(m)
                .head(
                        back
                                ? ways.always("解除扣押财物清单", "财物清单", "解除查封（扣押）财物清单", "财物清单")
                                : ways.always("扣押财物清单", "财物清单", "查封（扣押）财物清单", "场所、设施、财物清单"),
                        "");
        form.sheet.cells("序号", "名称", "规格型号", "单位", "数量");
        form.sheet.cells("1", "黑色运动鞋", "42码", "双", back && m.has(Fault.THINGS_LOST) ? "40" : "46");
        form.sheet.cells("2", "鞋盒", "标准", "个", "46");
        boolean unsigned = !back && m.has(Fault.LIST_UNSIGNED);
        form.line("当事人（签名）：" + (unsigned ? "　　　　　" : m.head + "　" + ways.day(day)));
        form.line("执法人员（签名）：" + m.one + "　" + m.two + "　" + ways.day(day));
        return form;
    }

    Form release(LocalDate day) {
        var form =
                new Form(m).head(ways.always("解除扣押决定书", "解除行政强制措施决定书", "解除查封（扣押）决定书", "解除扣押通知书"), m.number("解扣", day));
        form.line(m.party + "：");
        form.para("本机关于" + ways.day(m.inspected) + "对" + m.you() + "的财物实施扣押（" + m.number("扣", m.inspected)
                + "）。经查，不再需要采取扣押措施，决定自即日起解除扣押。");
        form.foot(day);
        return form;
    }

    Form request(LocalDate day) {
        var form = new Form(m);
        form.sheet.title(ways.always("行政许可申请书", "行政许可申请表", "许可申请登记表", "行政许可申请书"));
        form.field("申请人", m.party).field("申请事项", "食品经营许可（新办）").fields("联系人", m.head, "申请日期", ways.day(day));
        return form;
    }

    Form acknowledged(LocalDate day) {
        var form = new Form(m).head(ways.always("申请材料接收凭证", "收件回执", "材料收取凭证", "行政许可申请材料收件回执"), "");
        form.para("今收到" + m.party + "提交的许可申请材料7份。");
        form.foot(day);
        return form;
    }

    Form correction(LocalDate day, String lacking) {
        var form = new Form(m).head(ways.always("补正材料通知书", "行政许可申请补正告知书", "补正通知书", "一次性补正告知书"), m.number("补", day));
        form.line(m.party + "：");
        form.para("经审查，你单位提交的申请材料不齐全，请补正：" + lacking + "。");
        form.foot(day);
        return form;
    }

    Form accepted(LocalDate day) {
        var form = new Form(m).head(ways.always("行政许可申请受理通知书", "受理通知书", "行政许可受理决定书", "受理通知书"), m.number("许受", day));
        form.line(m.party + "：");
        form.para("你单位提出的行政许可申请，材料齐全，符合法定形式，决定予以受理。");
        form.foot(day);
        return form;
    }

    Form verified(LocalDate day) {
        var form = new Form(m).head(ways.always("现场核查记录", "实地核查表", "现场核查意见表", "现场勘验记录"), "");
        form.line("核查时间：" + ways.span(day, 600, 660) + "　核查地点：" + m.address);
        var role = ways.always("核查人员", "核查人员", "核查人员", "核查人员");
        if (m.has(Fault.ONE_VERIFIES)) {
            form.officer(role);
        } else {
            form.officers(role);
        }
        form.para("核查情况：经营场所布局合理，设施设备符合要求。核查结论：符合。");
        form.line("申请人（签名）：" + m.head + "　" + ways.day(day));
        form.line(role + "（签名）：" + m.one + (m.has(Fault.ONE_VERIFIES) ? "" : "　" + m.two) + "　" + ways.day(day));
        return form;
    }

    Form extension(LocalDate day) {
        var form = new Form(m).head(ways.always("延长审查期限审批表", "行政许可延期审批表", "延长许可期限审批表", "延长审查期限审批表"), "");
        form.field("延长理由", "需进一步核实经营场所条件，拟延长十个工作日。");
        form.opinion("负责人意见", "同意延长。", m.leader, day);
        return form;
    }

    Form extensionTold(LocalDate day) {
        var form = new Form(m).head(ways.always("延长审查期限通知书", "行政许可延期通知书", "延长办理期限告知书", "延期办理告知书"), m.number("许延", day));
        form.line(m.party + "：");
        form.para("因需进一步核实经营场所条件，经本机关负责人批准，审查期限延长十个工作日。");
        form.foot(day);
        return form;
    }

    Form licenceApproval(LocalDate day) {
        var form = new Form(m).head(ways.always("行政许可审批表", "许可审查意见表", "行政许可审核表", "行政许可审批表"), "");
        form.field("申请人", m.party);
        form.opinion("审查意见", "符合条件，建议准予许可。", m.one, day);
        form.opinion("负责人意见", "同意。", m.leader, day);
        return form;
    }

    Form licensed(LocalDate day) {
        var form = new Form(m).head(ways.always("准予行政许可决定书", "行政许可决定书", "准予行政许可决定书", "行政许可决定书"), m.number("许准", day));
        form.line(m.party + "：");
        form.para("你单位的许可申请符合法定条件，依据《中华人民共和国行政许可法》第三十八条第一款的规定，决定准予许可。");
        form.foot(day);
        return form;
    }

    Form inspectionApproval() {
        var day = m.has(Fault.INSPECTED_FIRST) ? m.inspected.plusDays(2) : m.inspected.minusDays(3);
        var form = new Form(m).head(ways.always("行政检查审批表", "检查任务审批表", "行政检查审批表", "入企检查审批表"), "");
        form.fields("检查对象", m.party, "检查方式", "现场检查");
        form.field("任务来源", ways.pick("年度检查计划", "年度行政检查计划", "上级部署的检查", "年度检查计划"));
        form.field(
                "检查机关",
                m.has(Fault.OTHERS_INSPECT)
                        ? m.county + ways.pick("安全检查专班", "质量技术咨询有限公司", "专项整治领导小组", "检测技术中心")
                        : m.organ);
        form.opinion("负责人意见", "同意检查。", m.leader, day);
        return form;
    }

    Form inspectionNotice() {
        var day = m.inspected.minusDays(2);
        var form = new Form(m).head(ways.always("行政检查通知书", "检查通知书", "行政检查通知书", "行政检查告知书"), m.number("检通", day));
        form.line(m.party + "：");
        form.para("本机关定于" + ways.day(m.inspected) + "派执法人员对你单位进行行政检查，请予配合。");
        form.foot(day);
        return form;
    }

    Form inspectionOutcome() {
        var form = new Form(m)
                .head(
                        ways.always("行政检查结果告知书", "检查结果反馈书", "行政检查结果告知书", "检查情况反馈表"),
                        m.number("检果", m.inspected.plusDays(3)));
        form.line(m.party + "：");
        form.para("经检查，发现" + m.you() + m.trade.act() + "，已当场改正，请加强日常管理。");
        form.foot(m.inspected.plusDays(3));
        return form;
    }
}
