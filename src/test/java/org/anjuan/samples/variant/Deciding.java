package org.anjuan.samples.variant;

import java.time.LocalDate;

/** The papers of a penalty from the report to the decision. */
final class Deciding {
    private final Matter m;
    private final Ways ways;

    Deciding(Matter m) {
        this.m = m;
        this.ways = m.ways;
    }

    Form report() {
        var form = new Form(m).head(ways.always("案件调查终结报告", "调查终结报告", "调查报告", "违法行为调查报告"), "");
        form.line("案由：涉嫌" + m.trade.cause());
        form.para("一、当事人基本情况：" + m.party
                + (m.person() ? "，公民身份号码" + m.headId : "，统一社会信用代码" + m.code + "，" + m.headLabel() + m.head) + "，住所"
                + m.address
                + "。");
        form.para("二、案件来源及调查经过：" + ways.day(m.inspected) + "，本机关执法人员" + m.one + "、" + m.two + "检查发现当事人涉嫌"
                + m.trade.cause() + "，" + ways.day(m.filed) + "经批准立案，" + ways.day(m.asked) + "制作询问笔录。");
        var facts = "三、查明的事实：当事人" + m.trade.act() + "。" + gains(m.has(Fault.VALUE_DIFFERS) ? m.gains + 100 : m.gains);
        form.para(facts);
        if (m.has(Fault.OTHER_CASE)) {
            form.para("当事人松溪市佳佳大药房有限公司在调查中能够配合，如实陈述违法事实。");
        }
        if (m.has(Fault.TEMPLATE)) {
            form.para("上述事实有×××为证，（此处填写证据名称）。");
        }
        if (m.has(Fault.NO_SUCH_DAY)) {
            form.para("2024年2月30日，当事人提交了整改情况说明。");
        }
        form.para("四、证据：1.现场笔录1份；2.现场照片2张；3.询问笔录1份；4.主体资格材料1份。");
        form.para("五、定性和处罚依据：当事人的行为违反了" + m.trade.broken() + "的规定，依据" + m.trade.ground() + "“" + m.trade.range()
                + "”的规定处理。");
        form.para("六、裁量：" + reasons());
        form.para("七、处理建议：" + ways.pick("建议给予当事人以下行政处罚：", "建议对当事人作出如下处罚：", "拟处理意见：", "建议处以：") + penalty(m.fine) + "。");
        var day = m.has(Fault.APPROVED_FIRST) ? m.approved.plusDays(1) : m.reported;
        form.sheet
                .gap(1)
                .right(ways.always("承办人（签名）：", "承办人：", "案件承办人：", "调查人员（签名）：") + m.one + "　" + m.two)
                .right(ways.day(day));
        return form;
    }

    private String gains(long sum) {
        return m.gained || m.has(Fault.VALUE_DIFFERS) || m.has(Fault.GAINS_LEFT)
                ? ways.pick("违法所得" + sum + "元。", "违法所得共计" + sum + "元。", "当事人违法所得为" + sum + "元。", "获取违法所得" + sum + "元。")
                : ways.pick("", "没有违法所得。", "无违法所得。", "");
    }

    private String reasons() {
        return ways.pick(
                "当事人系首次违法，主动改正，属一般情节，对照裁量基准给予从轻处罚。",
                "当事人积极配合调查，违法行为情节较轻，参照《岚江省行政处罚裁量基准》，适用较轻档次。",
                "综合考虑违法行为的事实、性质、情节和社会危害程度，对照自由裁量标准，属于一般违法程度。",
                "当事人没有从轻、从重情节，按照裁量基准一般档处罚。");
    }

    private boolean taken() {
        return m.gained || m.has(Fault.SUMS);
    }

    /** The penalty as a list of what is imposed. */
    private String penalty(long fine) {
        var money = "罚款" + (ways.habit("sumways", 2) == 0 ? ways.bothWays(fine) : "人民币" + ways.yuan(fine));
        return taken() ? "1.没收违法所得" + ways.yuan(m.gains) + "；2." + money : money;
    }

    Form review() {
        var day = m.has(Fault.REVIEW_LATE) ? m.decided.plusDays(3) : m.reviewed;
        var form = new Form(m).head(ways.always("法制审核意见书", "案件审核意见书", "重大行政执法决定法制审核意见书", "案件法制审核意见表"), "");
        form.field("案件名称", m.party + m.trade.cause() + "案");
        form.fields("送审机构", "执法大队", "送审日期", ways.day(m.reported.plusDays(m.has(Fault.APPROVED_FIRST) ? 0 : 1)));
        form.field("拟处理意见", penalty(m.fine));
        form.field("审核内容", "主体是否合法、程序是否合法、事实是否清楚、证据是否充分、适用法律是否准确、裁量是否适当");
        var words = m.has(Fault.REVIEW_REFUSES)
                ? ways.pick(
                        "本案证据不足，退回承办机构补充调查。", "经审核，事实不清，不同意处理意见，退回补充证据。", "适用法律错误，建议予以纠正后重新报审。", "不同意。案件定性不准，退回重新办理。")
                : ways.pick(
                        "经审核，主体合法，程序合法，事实清楚，证据充分，适用法律正确，裁量适当，同意承办机构意见。",
                        "同意承办机构的处理意见。",
                        "审核通过，同意。",
                        "本案事实清楚、证据确凿、定性准确、处罚适当，无不同意见，同意按拟处理意见办理。");
        var reviewer = m.has(Fault.OWN_REVIEWER) ? m.two : m.reviewer;
        form.field(ways.always("审核意见", "审核结论", "法制机构审核意见", "审核意见"), words);
        form.fields(ways.always("审核人", "审核人员", "审核人（签名）", "审核人签字"), reviewer, "审核日期", ways.day(day));
        return form;
    }

    Form notice() {
        boolean both = m.heard || hearingRight();
        var title = both
                ? ways.always("行政处罚告知书", "行政处罚事先告知书", "行政处罚事先（听证）告知书", "违法行为通知书")
                : ways.always("行政处罚告知书", "行政处罚事先告知书", "违法行为通知书", "行政处罚事先告知书");
        var day = m.has(Fault.NOTICE_LATE) ? m.decided.plusDays(1) : m.noticed;
        var number = m.noticeNumber();
        var organ = m.has(Fault.ORGANS) ? m.county + "综合行政执法局" : m.organ;
        var form = new Form(m).head(organ, title, number);
        form.line(m.party + "：");
        form.para(ways.pick(
                        "由本机关立案调查的" + m.you() + "涉嫌" + m.trade.cause() + "一案，已调查终结。",
                        "经调查，" + m.you() + "存在以下违法事实：",
                        "本机关对" + m.you() + "涉嫌" + m.trade.cause() + "一案已调查完毕，现将有关事项告知如下：",
                        "根据《中华人民共和国行政处罚法》第四十四条的规定，现将拟作出的行政处罚告知如下：")
                + m.you() + m.trade.act() + "，违反了" + m.trade.broken() + "的规定。");
        if (!m.has(Fault.NOTICE_NO_PENALTY)) {
            form.para("依据" + m.trade.ground() + "的规定，" + intended() + penalty(m.fine)
                    + (m.has(Fault.HEARING_UNTOLD) ? "；吊销许可证" : "") + "。");
        } else {
            form.para("依据" + m.trade.ground() + "的规定，将依法予以处理。");
        }
        told(form, both);
        form.line("联系人：" + m.one + "　联系电话：0999-6621015");
        form.foot(organ, day);
        return form;
    }

    private boolean hearingRight() {
        return (m.fine >= 10000 && !m.has(Fault.STATEMENT_SHORT))
                || m.has(Fault.HEARING_THREE)
                || m.has(Fault.HEARING_SHORT)
                || m.has(Fault.HEARING_NOT_HELD);
    }

    private String intended() {
        var you = m.you();
        return ways.pick("拟对" + you + "作出如下行政处罚：", "本机关拟对" + you + "处以", "我局拟给予" + you + "以下行政处罚：", "拟作出的行政处罚内容：");
    }

    private void told(Form form, boolean hearing) {
        var you = m.you();
        if (!m.has(Fault.NOTICE_NO_STATEMENT)) {
            form.para(ways.pick(
                    "根据《中华人民共和国行政处罚法》第四十五条的规定，" + you + "有权进行陈述和申辩，可在收到本告知书之日起五个工作日内提出，逾期视为放弃。",
                    you + "如对上述认定和拟处罚有异议，可自收到本告知书之日起五日内向本机关提出陈述、申辩意见。",
                    you + "享有陈述权和申辩权，应当在收到本告知书之日起5个工作日内提出，逾期未提出的，视为放弃上述权利。",
                    "如有异议，" + you + "可以在收到告知之日起五个工作日内进行陈述或者申辩。"));
        }
        if (hearing && !m.has(Fault.HEARING_UNTOLD)) {
            var days = m.has(Fault.HEARING_THREE)
                    ? ways.pick("三日", "三个工作日", "3日", "三日")
                    : ways.pick("五日", "五个工作日", "5个工作日", "五日");
            form.para(ways.pick(
                    "依据《中华人民共和国行政处罚法》第六十三条、第六十四条的规定，" + you + "有权要求听证，应当在收到本告知书之日起" + days + "内提出。",
                    you + "要求举行听证的，可自收到本告知书之日起" + days + "内向本机关提出听证申请，逾期不提出视为放弃听证权利。",
                    "拟作出的处罚符合听证条件，" + you + "可以在收到本通知书后" + days + "内申请听证。",
                    "如" + you + "要求听证，请于收到本告知书之日起" + days + "内书面提出。"));
        }
    }

    Form statement() {
        if (m.waived) {
            var form = new Form(m);
            form.sheet.title(ways.always("放弃陈述申辩声明书", "陈述申辩笔录", "放弃陈述申辩和听证权利声明", "陈述申辩书"));
            form.para(ways.pick(
                    "本人已收到行政处罚告知书，对告知内容无异议，自愿放弃陈述、申辩和听证的权利。",
                    m.party + "对告知的事实、理由、依据及拟处罚内容没有异议，放弃陈述申辩权和听证权。",
                    "我单位已知悉告知书内容，现声明放弃陈述、申辩及听证权利，愿意接受处罚。",
                    "对拟作出的行政处罚无异议，明确表示放弃陈述、申辩、听证。"));
            form.sheet.right("声明人：" + m.head).right(ways.day(m.answered));
            return form;
        }
        var form = new Form(m);
        form.sheet.title(ways.always("陈述申辩书", "陈述申辩笔录", "陈述（申辩）书", "申辩书"));
        form.para("收到告知书后，我认为违法行为已经改正，且是首次，罚款数额偏高，请求从轻处罚。");
        form.sheet.right("陈述申辩人：" + m.head).right(ways.day(m.answered));
        return form;
    }

    Form answer() {
        var form = new Form(m).head(ways.always("陈述申辩复核意见书", "陈述申辩复核意见", "陈述申辩意见复核表", "陈述（申辩）情况审核表"), "");
        form.field("申辩人", m.party);
        form.opinion("复核意见", "经复核，当事人提出的理由在裁量时已经考虑，不予采纳，维持拟处罚意见。", m.one + "、" + m.two, m.answered.plusDays(3));
        form.opinion("负责人意见", "同意复核意见。", m.leader, m.answered.plusDays(4));
        return form;
    }

    Form request() {
        var form = new Form(m);
        form.sheet.title(ways.always("听证申请书", "听证申请", "听证申请书", "听证申请书"));
        form.line(m.organ + "：");
        form.para("我方收到贵局的告知书，对拟处罚的事实和数额有异议，现要求举行听证。");
        form.sheet.right("申请人：" + m.party).right(ways.day(m.answered));
        return form;
    }

    Form summons() {
        var form = new Form(m)
                .head(ways.always("行政处罚听证通知书", "听证通知书", "听证会通知书", "行政处罚听证会通知书"), m.number("听通", m.hearingTold));
        form.line(m.party + "：");
        form.para("根据" + m.you() + "的申请，本机关定于" + ways.day(hearingDay()) + "9时30分在本机关三楼会议室公开举行听证，由" + chair()
                + "担任听证主持人，" + "请准时参加。无正当理由不出席的，视为放弃听证权利。");
        form.foot(m.hearingTold);
        return form;
    }

    private LocalDate hearingDay() {
        return m.has(Fault.HEARING_SOON) ? m.hearingTold.plusDays(4) : m.hearing;
    }

    private String chair() {
        return m.has(Fault.OWN_CHAIR) ? m.one : m.chair;
    }

    Form hearing() {
        var form = new Form(m).head(ways.always("行政处罚听证笔录", "听证笔录", "听证会笔录", "听证笔录"), "");
        form.line("时间：" + ways.span(hearingDay(), 570, 660) + "　地点：三楼会议室");
        form.line("主持人：" + chair() + "　记录员：" + "吴敏");
        form.line("案件调查人员：" + m.one + "、" + m.two);
        form.para("主持人：现在开始听证。请调查人员陈述当事人违法的事实、证据和拟处罚意见。");
        form.para("调查人员：当事人" + m.trade.act() + "，事实清楚，拟处" + "罚款" + ways.yuan(m.fine) + "。");
        form.para("当事人：罚款数额偏高，请求从轻。");
        form.para("主持人：听证到此结束，请核对笔录并签名。");
        form.line("主持人（签名）：" + chair() + "　当事人（签名）：" + m.head + "　" + ways.day(hearingDay()));
        form.sheet.counted();
        return form;
    }

    Form heard() {
        var form = new Form(m).head(ways.always("听证报告", "听证会报告书", "听证报告书", "听证报告"), "");
        form.para("本案于" + ways.day(hearingDay()) + "举行听证，听取了双方意见。听证主持人认为，事实清楚，证据充分，建议维持拟处罚意见。");
        form.sheet.right("主持人：" + chair()).right(ways.day(hearingDay().plusDays(1)));
        return form;
    }

    Form discussion() {
        var day = m.has(Fault.DISCUSSED_LATE) ? m.decided.plusDays(2) : m.discussion;
        var form = new Form(m).head(ways.always("重大案件集体讨论记录", "案件集体讨论笔录", "集体讨论记录", "案件审理委员会会议纪要"), "");
        form.line(ways.always("时间：", "讨论时间：", "会议时间：", "时间：") + ways.span(day, 9 * 60, 10 * 60));
        form.line("地点：" + m.organ + "会议室");
        form.line("主持人：" + m.leader + "（局长）");
        form.line(ways.always("参加人员：", "出席人员：", "参会人员：", "参加讨论人员：")
                + m.leader
                + (m.has(Fault.DISCUSSED_FEW) ? "、" + m.chief : "、" + m.chief + "、" + m.reviewer + "、鲁晓东"));
        form.line("列席人员：" + m.one + "、" + m.two + "　记录人：吴敏");
        form.para("案情介绍：" + m.one + "汇报，当事人" + m.trade.act() + "，建议处" + "罚款" + ways.yuan(m.fine) + "。");
        form.para("讨论意见：" + m.chief + "：事实清楚，同意承办意见。");
        long fine = m.has(Fault.DISCUSSED_OTHER) ? m.fine / 2 : m.fine;
        form.para(ways.pick("结论性意见：", "讨论结论：", "会议决定：", "结论：") + "一致同意对" + m.party + "给予"
                + ways.pick("罚款", "罚款人民币", "罚款", "处罚款") + ways.yuan(fine)
                + (m.gained ? "，没收违法所得" + ways.yuan(m.gains) : "") + "的行政处罚。");
        form.line("参加人员签名：" + m.leader + "　" + m.chief + "　" + m.reviewer);
        form.line(ways.day(day));
        return form;
    }

    Form approval() {
        var title = ways.always("行政处罚决定审批表", "行政处罚案件有关事项审批表", "行政处罚审批表", "案件处理内部审批表");
        var day = m.has(Fault.APPROVED_LATE) ? m.decided.plusDays(2) : m.approved;
        var form = new Form(m).head(title, "");
        if (title.contains("有关事项")) {
            form.field("审批事项", "作出行政处罚决定");
        }
        form.fields("案由", m.trade.cause(), "当事人", m.party);
        form.field("案情", ways.day(m.inspected) + "检查发现，当事人" + m.trade.act() + "。");
        form.opinion(
                ways.always("承办人意见", "承办人意见", "经办人意见", "承办人员意见"),
                "建议依据" + m.trade.ground() + "的规定，" + ways.pick("给予", "给予当事人", "对当事人处", "作出如下处罚：") + penalty(m.fine)
                        + "。",
                m.one + "、" + m.two,
                day.minusDays(1));
        form.opinion(ways.always("承办机构意见", "办案机构意见", "承办机构负责人意见", "执法机构审核意见"), "同意，报局领导审批。", m.chief, day.minusDays(1));
        form.opinion(
                ways.always("机关负责人意见", "行政机关负责人意见", "负责人审批意见", "局领导审批意见"),
                ways.pick("同意。", "同意承办意见。", "同意处罚。", "批准。"),
                m.leader,
                day);
        return form;
    }
}
