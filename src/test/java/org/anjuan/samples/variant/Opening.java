package org.anjuan.samples.variant;

import java.time.LocalDate;

/** The papers of a penalty until the investigation ends. */
final class Opening {
    private final Matter m;
    private final Ways ways;

    Opening(Matter m) {
        this.m = m;
        this.ways = m.ways;
    }

    Form source() {
        var form = new Form(m).head(ways.always("案件来源登记表", "案源登记表", "线索登记表", "举报（投诉）案件登记表"), "");
        form.field(ways.always("来源类型", "案件来源", "线索来源", "来源"), ways.pick("日常监督检查", "群众举报", "□检查发现 ☑投诉举报 □上级交办", "上级交办"))
                .field("登记时间", ways.day(m.found))
                .field("线索内容", "有人反映" + m.party + m.trade.act() + "。")
                .opinion("处理意见", ways.pick("派员核查。", "同意核查。", "请执法队核实。", "拟组织核查。"), m.chief, m.found);
        return form;
    }

    Form filing() {
        var title = ways.always("立案审批表", "行政处罚立案审批表", "立案登记表", "行政处罚案件立案呈批表");
        var form = new Form(m).head(title, m.number(ways.always("立", "立字", "立审", "立"), m.filed));
        form.fields("案由", "涉嫌" + m.trade.cause(), "案件来源", ways.pick("日常检查", "投诉举报", "巡查发现", "上级交办"));
        form.party();
        form.field(
                ways.always("简要案情", "案情摘要", "案情简介及立案依据", "主要案情"),
                ways.day(m.inspected) + "，执法人员检查发现" + m.party + m.trade.act() + "，涉嫌违反" + m.trade.broken() + "的规定，依据"
                        + m.trade.ground() + "应当给予行政处罚。");
        var officers = m.one + "、" + m.two;
        form.opinion(
                ways.always("承办人意见", "承办人意见", "经办人意见", "承办人员意见"),
                ways.pick("建议立案调查。", "符合立案条件，建议立案。", "拟立案查处。", "经初步核查，建议予以立案。"),
                officers,
                m.filed.minusDays(1));
        form.opinion(ways.always("承办机构意见", "办案机构意见", "承办机构负责人意见", "执法机构审核意见"), "拟同意。", m.chief, m.filed.minusDays(1));
        boolean silent = m.has(Fault.FILING_SILENT);
        var agreed = ways.pick("同意立案。", "同意。", "准予立案调查。", "同意立案，由" + officers + "办理。");
        if (silent) {
            form.field(ways.always("机关负责人意见", "行政机关负责人意见", "负责人审批意见", "局领导审批意见"), "　签名：　　　　年　月　日");
        } else {
            form.opinion(ways.always("机关负责人意见", "行政机关负责人意见", "负责人审批意见", "局领导审批意见"), agreed, m.leader, m.filed);
        }
        return form;
    }

    Form inspection() {
        return inspection(ways.always("现场检查（勘验）笔录", "现场笔录", "检查（勘验）笔录", "现场检查记录"));
    }

    Form inspection(String title) {
        var form = new Form(m).head(title, "");
        var from = 9 * 60 + ways.dice(6) * 10;
        var time = ways.always("检查时间", "检查（勘验）时间", "勘验时间", "时间");
        form.line(time + "："
                + (m.has(Fault.NO_END)
                        ? ways.day(m.inspected) + from / 60 + "时" + from % 60 + "分至　时　分"
                        : ways.span(m.inspected, from, from + 55)));
        form.line(ways.always("检查地点", "检查（勘验）地点", "地点", "勘验场所") + "：" + m.address);
        form.line(ways.always("被检查人", "当事人", "被检查（勘验）人", "被检查单位") + "：" + m.party + "　　"
                + ways.always("现场负责人", "在场人", "现场负责人", "陪同人") + "：" + m.head);
        var role = ways.always("检查人员", "检查（勘验）人员", "执法人员", "检查人");
        if (m.has(Fault.ONE_OFFICER)) {
            form.officer(role);
        } else {
            form.officers(role);
        }
        if (m.has(Fault.HELPER)) {
            form.line(role + "：王小朋（协管员）、" + m.one);
        }
        if (!m.has(Fault.ONE_OFFICER)) {
            form.line("记录人：" + m.two);
        }
        form.para(ways.pick(
                "我们是" + m.organ + "的执法人员，这是我们的执法证件，请过目。依法进行现场检查，请予配合。你依法享有申请回避的权利，是否申请回避？答：不申请。",
                "告知事项：执法人员出示了执法证件，表明身份，告知当事人有陈述、申辩和申请回避的权利。当事人表示清楚，不申请回避。",
                "执法人员向现场负责人出示行政执法证，说明来意，告知其享有的权利和应当履行的义务，当事人未申请回避。",
                "表明身份及告知：我们依法亮证检查，你有如实回答询问、协助检查的义务，如认为检查人员与本案有利害关系可以申请回避。"));
        form.para(
                ways.pick("检查情况：经查看，", "现场情况：", "检查（勘验）情况：", "检查内容及结果：") + m.party + m.trade.act() + "。执法人员对现场进行了拍照。");
        form.para("（以下空白）");
        form.line(ways.pick("以上笔录已阅，情况属实。", "以上笔录我看过，与现场情况一致。", "当事人核对意见：记录属实，无异议。", "上述笔录经核对无误。"));
        form.line(ways.always("被检查人", "当事人", "被检查人（现场负责人）", "当事人") + ways.always("签名：", "（签名）：", "签字：", "（签名或盖章）：")
                + m.head + "　" + ways.day(m.inspected));
        signed(form, role, m.has(Fault.ONE_OFFICER) || m.has(Fault.ONE_SIGNS), m.inspected);
        form.sheet.counted();
        return form;
    }

    private void signed(Form form, String role, boolean one, LocalDate day) {
        var names = one ? m.one : m.one + "　" + m.two;
        var label = role.replace("（勘验）", "");
        form.line(label + ways.always("签名：", "（签名）：", "签字：", "（签名）：") + names + "　" + ways.day(day));
    }

    Form pictures() {
        var form = new Form(m);
        form.sheet.title(ways.always("现场照片", "现场照片证据", "照片（图片）证据", "证据照片"));
        for (int at = 0; at < 2; at++) {
            form.sheet.gap(9);
            form.sheet.row("拍摄时间", ways.day(m.inspected) + (9 + at) + "时40分", "拍摄地点", m.address);
            form.sheet.row("证明内容", "现场情况" + (at + 1), "拍摄人", m.one);
        }
        return form;
    }

    Form order() {
        var title = ways.always("责令改正通知书", "责令（限期）改正通知书", "责令限期改正通知书", "责令改正违法行为决定书");
        var form = new Form(m).head(title, m.number(ways.always("责改", "责改字", "改", "责改"), m.inspected));
        form.line(m.party + "：");
        form.para("经查，" + m.you() + m.trade.act() + "。上述行为违反了" + m.trade.broken() + "的规定。");
        form.para("依据《中华人民共和国行政处罚法》第二十八条第一款的规定，责令" + m.you() + m.trade.order() + "。");
        if (ways.coin()) {
            form.para("如不服本决定，可以自收到本通知书之日起六十日内向" + m.county + "人民政府申请行政复议，或者在六个月内依法向" + m.county + "人民法院提起行政诉讼。");
        }
        if (m.has(Fault.BLANK_DAY)) {
            form.sheet.gap(1).right(m.organ).right("年　　月　　日");
        } else {
            form.foot(m.inspected);
        }
        return form;
    }

    Form interview(boolean second) {
        var title = ways.always("询问笔录", "调查询问笔录", "询问笔录", "调查笔录");
        var form = new Form(m).head(title, "");
        var day = m.has(Fault.LATE_EVIDENCE) && !second ? m.reported.plusDays(2) : m.asked;
        int from = second ? (m.has(Fault.TWO_PLACES) ? 9 * 60 + 20 : 10 * 60 + 20) : 9 * 60;
        var time = ways.always("询问时间", "时间", "询问时间", "调查询问时间");
        form.line(time + "：" + time(day, from, second));
        form.line(ways.always("询问地点", "地点", "询问地点", "询问地点") + "：" + (second ? m.address + "二楼" : m.organ + "执法队询问室")
                + "　　第1次询问");
        var role = ways.always("询问人", "询问人员", "调查人员", "执法人员");
        if (m.has(Fault.ONE_ASKS) && !second) {
            form.line(role + "：" + m.one + (m.has(Fault.NO_CERTIFICATE) ? "" : "（执法证号：" + m.oneNumber + "）"));
        } else if (m.has(Fault.NO_CERTIFICATE) && !second) {
            form.line(role + "：" + m.one + "、" + m.two);
        } else if (m.has(Fault.OTHER_CERTIFICATE) && !second) {
            form.line(role + "：" + m.one + "（执法证号：" + m.oneNumber.replace("1", "7") + "）、" + m.two + "（执法证号："
                    + m.twoNumber + "）");
        } else {
            form.officers(role);
        }
        form.line("记录人：" + (m.has(Fault.ONE_ASKS) && !second ? m.one : m.two));
        var name = second ? "吴桂香" : m.head;
        form.line(ways.always("被询问人", "被询问人姓名", "被询问人", "被调查人") + "：" + name + "　性别：男　年龄：" + (second ? 35 : 44)
                + "　与案件关系：" + (second ? "证人" : "当事人"));
        form.line("住址：" + m.county + "柳荫巷5号　联系电话：19900010023");
        form.para("问：" + told(second) + untold(second));
        form.para("答："
                + (m.has(Fault.INTERVIEW_UNTOLD) && !second
                        ? "看清楚了。"
                        : ways.pick("看清楚了，不申请回避。", "听清楚了，不申请回避。", "清楚了，不申请。", "知道了，不需要回避。")));
        form.para("问：请说一下" + ways.day(m.inspected) + "检查的情况。");
        form.para("答：当天执法人员来检查，确实发现" + m.trade.act() + "，是我们没有管理好，以后一定注意。");
        form.para("问：你还有什么要补充的吗？");
        form.para("答：没有了。");
        if (!m.has(Fault.INTERVIEW_UNCONFIRMED) || second) {
            form.line(ways.pick("以上笔录我看过，与我说的一样。", "以上笔录已阅，情况属实。", "以上笔录经本人核对，记录无误。", "笔录已向我宣读，和我讲的相符。"));
        }
        form.line("被询问人" + ways.always("签名：", "（签名）：", "签字：", "（签名捺印）：") + name + "　" + ways.day(day));
        signed(form, role, m.has(Fault.ONE_ASKS) && !second, day);
        if (m.has(Fault.SHEET_LOST) && !second) {
            form.sheet.line("第1页 共" + (form.sheet.pages().size() + 1) + "页");
        } else {
            form.sheet.counted();
        }
        return form;
    }

    private String time(LocalDate day, int from, boolean second) {
        if (m.has(Fault.INTERVIEW_OPEN) && !second) {
            return ways.day(day) + from / 60 + "时" + from % 60 + "分至　　时　　分";
        }
        if (m.has(Fault.BACKWARDS) && !second) {
            return ways.day(day) + "10时30分至9时50分";
        }
        return ways.span(day, from, from + 70);
    }

    private String told(boolean second) {
        if (m.has(Fault.NO_CERTIFICATE) && !second) {
            return "今天找你了解一下有关情况，希望你如实回答。";
        }
        return ways.pick(
                "我们是" + m.organ + "执法人员，这是我们的执法证件，请过目。",
                "我们是" + m.organ + "的工作人员，现出示行政执法证（证号：" + m.oneNumber + "、" + m.twoNumber + "），请确认。",
                "我们是" + m.organ + "行政执法人员，现向你表明身份并出示证件。",
                "这是我们的执法证，你看清楚了吗？");
    }

    private String untold(boolean second) {
        if (m.has(Fault.INTERVIEW_UNTOLD) && !second) {
            return "";
        }
        return ways.pick(
                "你有如实回答询问的义务，也有陈述、申辩和申请回避的权利，是否申请回避？",
                "依法向你询问，你应当如实回答；你认为我们与本案有利害关系的，可以申请回避。你听清楚了吗？",
                "现依法对你进行调查，你享有陈述申辩权、申请回避权，应如实提供证据。是否需要回避？",
                "根据法律规定，你有权申请回避，有义务如实陈述，是否申请我们回避？");
    }

    Form licence() {
        var form = new Form(m);
        form.sheet.title(ways.always("证据提取单", "证据复制（提取）单", "证据材料粘贴页", "复制（提取）单"));
        var what = m.person() ? "居民身份证复印件" : "营业执照复印件";
        form.line("证据名称：" + what);
        form.sheet.gap(12);
        form.line("证明对象：当事人的主体资格");
        if (!m.has(Fault.NO_STAMP_OF_COPY)) {
            form.line(ways.pick(
                    "此件由" + m.head + "提供，经与原件核对无异。", "经核对与原件一致。", "复印件与原件核对无误。", "以上材料由" + m.head + "提供，与原件相符。"));
            form.line("提供人（签名）：" + m.head + "　" + ways.day(m.asked));
            form.line("执法人员（签名）：" + m.one + "　" + m.two + "　" + ways.day(m.asked));
        }
        return form;
    }

    Form kept() {
        var form = new Form(m)
                .head(ways.always("先行登记保存证据通知书", "证据先行登记保存通知书", "先行登记保存通知书", "证据登记保存决定书"), m.number("先登", m.inspected));
        form.line(m.party + "：");
        form.para("因" + m.you() + "涉嫌" + m.trade.cause() + "，依据《中华人民共和国行政处罚法》第五十六条的规定，经本机关负责人批准，对有关物品先行登记保存。"
                + "本机关将在七日内依法作出处理决定。");
        form.sheet.cells("序号", "名称", "单位", "数量").cells("1", "涉案物品", "件", "12").cells("2", "进货台账", "本", "1");
        form.line("当事人（签名）：" + m.head + "　" + ways.day(m.inspected));
        form.foot(m.inspected);
        return form;
    }

    Form dealt() {
        var day = m.has(Fault.KEPT_LATE) ? m.inspected.plusDays(20) : m.inspected.plusDays(4);
        var form = new Form(m)
                .head(
                        ways.always("先行登记保存证据处理通知书", "解除先行登记保存证据通知书", "登记保存物品处理决定书", "先行登记保存证据处理决定书"),
                        m.number("先处", day));
        form.line(m.party + "：");
        form.para("本机关于" + ways.day(m.inspected) + "对" + m.you() + "的物品先行登记保存，现决定解除登记保存，予以返还。");
        form.line("当事人（签名）：" + m.head + "　" + ways.day(day));
        form.foot(day);
        return form;
    }

    Form prolonged() {
        var day = m.has(Fault.PROLONGED_LATE) ? m.filed.plusDays(98) : m.filed.plusDays(80);
        var form = new Form(m).head(ways.always("延长办案期限审批表", "延期办理审批表", "案件延长办理期限审批表", "延长办案期限审批表"), "");
        form.field("案由", m.trade.cause());
        form.field("延长理由", "因案情需要进一步核实，申请延长办案期限三十日。");
        form.opinion("承办机构意见", "建议延长三十日。", m.chief, day.minusDays(1));
        form.opinion("负责人意见", "同意延长三十日。", m.leader, day);
        return form;
    }
}
