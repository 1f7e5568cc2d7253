package org.anjuan.samples.variant;

/** The decision of a penalty. */
final class Decision {
    private final Matter m;
    private final Ways ways;

    Decision(Matter m) {
        this.m = m;
        this.ways = m.ways;
    }

    Form paper() {
        var number =
                m.has(Fault.ODD_NUMBER) ? m.decisionNumber().replace("〔", "[").replace("〕", "]第0") : m.decisionNumber();
        var organ = organ();
        var form = new Form(m).head(organ, "行政处罚决定书", number).party(m.has(Fault.WRONG_CODE) ? m.wrongCode() : m.code);
        form.para(history());
        form.para(ways.pick("经查明，", "经查：", "现查明：", "本机关查明：") + "当事人于" + ways.day(m.inspected) + "前" + m.trade.act()
                + "。" + gains());
        if (!m.has(Fault.NO_EVIDENCE)) {
            form.para(ways.pick(
                    "以上事实，有下列证据证明：1.现场笔录；2.现场照片；3.询问笔录；4.主体资格材料。",
                    "上述事实有现场笔录、照片、询问笔录、营业执照复印件等证据为证。",
                    "认定上述违法事实的证据有：现场检查笔录、调查询问笔录、现场照片、身份证明材料。",
                    "以上证据：1.检查笔录1份，证明现场情况；2.询问笔录1份，证明违法经过。证据相互印证，本机关予以采信。"));
        }
        form.para(told());
        form.para(ways.pick("本机关认为，", "本局认为：", "综上，", "本机关认为：") + m.you() + "的上述行为违反了" + m.trade.broken() + "的规定。"
                + reasons());
        form.para(imposed());
        payment(form);
        remedy(form);
        if (ways.coin()) {
            form.para("逾期不申请行政复议，也不提起行政诉讼，又不履行本处罚决定的，本机关将依法申请人民法院强制执行。");
        }
        if (m.has(Fault.ENCLOSURE_LOST)) {
            form.line(ways.pick("附：没收物品清单", "附件：涉案物品清单", "附件1：《没收财物清单》", "附：检验报告1份"));
        }
        form.foot(organ, m.decided);
        return form;
    }

    private String organ() {
        return m.has(Fault.TASK_FORCE)
                ? m.county + ways.pick("环境整治工作领导小组", "市容整治指挥部", "专项治理工作专班", "违法行为整治领导小组")
                : m.organ;
    }

    private String history() {
        return ways.pick(
                ways.day(m.inspected) + "，本机关执法人员检查发现" + m.you() + "涉嫌" + m.trade.cause() + "，" + ways.day(m.filed)
                        + "立案调查。",
                "本机关于" + ways.day(m.filed) + "对" + m.you() + "涉嫌" + m.trade.cause() + "一案立案调查，现已调查终结。",
                "案件来源及调查经过：" + ways.day(m.inspected) + "现场检查发现，经负责人批准于" + ways.day(m.filed) + "立案。",
                m.you() + "涉嫌" + m.trade.cause() + "一案，经本机关调查，现已审理终结。");
    }

    private String gains() {
        return m.gained || m.has(Fault.VALUE_DIFFERS) || m.has(Fault.GAINS_LEFT)
                ? ways.pick(
                        "违法所得" + m.gains + "元。",
                        "违法所得共计" + m.gains + "元。",
                        "当事人违法所得为" + m.gains + "元。",
                        "获取违法所得" + m.gains + "元。")
                : "";
    }

    private String told() {
        var notice = "《行政处罚告知书》（"
                + (m.has(Fault.QUOTED_WRONG)
                        ? m.number(ways.always("罚告", "罚先告", "告字", "罚听告"), m.noticed, m.serial + 7)
                        : m.noticeNumber())
                + "）";
        var begin = ways.pick(
                "本机关于" + ways.day(m.noticeServed) + "向" + m.you() + "送达了" + notice + "，",
                ways.day(m.noticeServed) + "，本机关依法告知" + m.you() + "拟处罚的事实、理由、依据及享有的权利，",
                "本机关已于" + ways.day(m.noticeServed) + "以" + notice + "告知" + m.you() + "陈述申辩权，",
                ways.day(m.noticeServed) + "送达告知文书" + notice + "，");
        if (m.heard) {
            return begin + m.you() + "要求听证。本机关于" + ways.day(m.hearing) + "举行听证，对听证意见不予采纳，理由是裁量时已经考虑。";
        }
        if (m.stated && !m.has(Fault.UNANSWERED)) {
            return begin + m.you() + "提出陈述申辩，"
                    + ways.pick("经复核，不予采纳。", "本机关经复核，认为理由不成立。", "经复核，上述意见不能成立，不予采纳。", "本机关未予采纳，理由已书面告知。");
        }
        if (m.stated) {
            return begin + "告知程序已经履行。";
        }
        return begin
                + (m.waived
                        ? m.you() + "书面放弃陈述、申辩权利。"
                        : ways.pick(
                                m.you() + "在规定期限内未提出陈述、申辩意见。",
                                m.you() + "逾期未陈述申辩，视为放弃。",
                                "期限内" + m.you() + "没有进行陈述和申辩。",
                                m.you() + "在法定期限内未行使上述权利。"));
    }

    private String reasons() {
        if (m.has(Fault.NO_REASONS)) {
            return "事实清楚，证据确凿。";
        }
        if (m.has(Fault.MINOR) || m.has(Fault.NO_ORDER)) {
            return "当事人的违法行为属一般情节，按照裁量基准一般档处罚。";
        }
        return ways.pick(
                "鉴于" + m.you() + "系首次违法且主动改正，对照裁量基准，决定从轻处罚。",
                "综合考虑违法行为的情节较轻、积极配合调查，参照《岚江省行政处罚裁量基准》确定罚款数额。",
                "根据本省行政处罚裁量标准，该行为属一般违法程度，适用中档处罚。",
                m.you() + "无从轻、减轻、从重处罚情节，按一般档次裁量。");
    }

    private String ground() {
        if (m.has(Fault.NO_LAW)) {
            return "《" + m.county + "专项整治工作实施方案》";
        }
        if (m.has(Fault.NO_SUCH_ARTICLE)) {
            return "《中华人民共和国行政处罚法》第一百零六条、" + m.trade.ground();
        }
        if (m.has(Fault.OTHER_GROUND)) {
            return m.trade.ground().replaceFirst("第[^条]+条.*$", "第七十条第二项");
        }
        if (m.has(Fault.OLD_ARTICLES)) {
            return m.trade.ground() + "、《中华人民共和国行政处罚法》第三十八条第一款第一项、第二十三条";
        }
        return m.trade.ground() + (m.has(Fault.OLD_LAW) ? "、《中华人民共和国行政处罚法》（2017年修正）第二十八条" : "");
    }

    private String imposed() {
        var order = m.ordered || m.has(Fault.NO_ORDER) ? "" : "责令" + m.you() + m.trade.order() + "，并";
        var range = m.has(Fault.NO_LAW) ? "" : "“" + m.trade.range() + "”";
        if (m.has(Fault.NO_ORDER)) {
            range = "“处" + (m.trade.least() > 0 ? m.trade.least() + "元以上" : "") + m.trade.most() + "元以下罚款”";
        }
        var kinds = m.has(Fault.OTHER_KIND) ? "；暂扣许可证" : "";
        return "依据" + ground() + range + "的规定，" + order
                + ways.pick("决定给予" + m.you() + "如下行政处罚：", "本机关决定作出如下处罚：", "决定对" + m.you() + "处以以下行政处罚：", "现作出如下行政处罚决定：")
                + penalty() + kinds + "。" + total();
    }

    private long fine() {
        if (m.has(Fault.HEAVIER)) {
            return m.fine + m.fine / 2 / 100 * 100;
        }
        return m.fine;
    }

    private String penalty() {
        var fine = fine();
        boolean both = m.has(Fault.CAPITALS) || ways.habit("sumways", 2) == 0;
        var money = "罚款"
                + (both ? ways.bothWays(fine, m.has(Fault.CAPITALS) ? fine + 2000 : fine) : "人民币" + ways.yuan(fine));
        return taken() ? "1.没收违法所得" + ways.yuan(m.gains) + "；2." + money : money;
    }

    private boolean taken() {
        return (m.gained || m.has(Fault.SUMS)) && !m.has(Fault.GAINS_LEFT);
    }

    private String total() {
        if (!taken()) {
            return "";
        }
        long sum = fine() + m.gains + (m.has(Fault.SUMS) ? 300 : 0);
        return m.has(Fault.SUMS) || ways.coin() ? ways.pick("以上合计", "罚没款合计", "以上两项共计", "罚没款共计人民币") + sum + "元。" : "";
    }

    private void payment(Form form) {
        var days = m.has(Fault.TEN_DAYS) ? ways.pick("十日", "10日", "七日", "十日") : ways.pick("十五日", "15日", "15日", "十五日");
        var where = m.has(Fault.TO_OWN_ACCOUNT)
                ? ways.pick("本机关财务室", "本局财务科", m.organ + "财务科", "本机关")
                : ways.pick(
                        "晋原农村商业银行（户名：非税收入财政专户）",
                        "指定银行，账户名称：" + m.county + "财政局",
                        "中国建设银行任一网点，使用非税缴款码",
                        m.county + "财政国库专户");
        form.para(ways.pick(
                m.you() + "应当自收到本决定书之日起" + days + "内，将罚款缴至" + where + "。",
                "罚款限于收到本决定书之日起" + days + "内缴到" + where + "。",
                "履行方式和期限：自接到本决定书之日起" + days + "内到" + where + "缴纳罚没款。",
                "请在收到处罚决定书之日起" + days + "内将罚款交至" + where + "。"));
        var rate = m.has(Fault.SURCHARGE)
                ? ways.pick("百分之五", "5%", "千分之三", "百分之二")
                : ways.pick("百分之三", "3%", "百分之三", "3%");
        form.para(ways.pick(
                "到期不缴纳罚款的，依据《中华人民共和国行政处罚法》第七十二条第一款第一项的规定，每日按罚款数额的" + rate + "加处罚款，加处罚款的数额不超出罚款的数额。",
                "逾期不缴纳的，每日按罚款数额的" + rate + "加处罚款。",
                "逾期不履行的，本机关将每日按罚款数额的" + rate + "加处罚款。",
                "逾期缴纳的，依法每日按罚款数额的" + rate + "加处罚款，加处数额不超过本金。"));
    }

    private void remedy(Form form) {
        if (m.has(Fault.NO_REMEDY)) {
            return;
        }
        var organ = m.has(Fault.REVIEW_ORGAN)
                ? ways.pick(
                        "东岭市" + m.trade.organ(),
                        m.county + "人民政府或者东岭市" + m.trade.organ(),
                        "上一级主管部门",
                        "东岭市" + m.trade.organ())
                : ways.pick(
                        m.county + "人民政府",
                        m.county + "人民政府（地址：" + m.county + "行政服务中心）",
                        m.county + "人民政府行政复议办公室",
                        m.county + "人民政府");
        var days = m.has(Fault.REVIEW_PERIOD)
                ? ways.pick("三十日", "30日", "三个月", "十五日")
                : ways.pick("六十日", "60日", "六十日", "60日");
        var months = m.has(Fault.LAWSUIT_PERIOD)
                ? ways.pick("三个月", "3个月", "十五日", "三个月")
                : ways.pick("六个月", "6个月", "六个月", "6个月");
        var court = m.county + "人民法院";
        form.para(ways.pick(
                "如不服本处罚决定，可以自收到本决定书之日起" + days + "内向" + organ + "申请行政复议，也可以自收到本决定书之日起" + months + "内依法向" + court
                        + "提起行政诉讼。",
                m.you() + "如对本决定不服，可在收到本决定书之日起" + days + "内，依法向" + organ + "申请复议；也可在" + months + "内直接向" + court + "起诉。",
                "不服本决定的，可以在接到处罚决定书之日起" + days + "内向" + organ + "申请行政复议，或者" + months + "内向" + court
                        + "提起诉讼，复议、诉讼期间不停止执行。",
                "如" + m.you() + "不服本行政处罚决定，可自收到本决定书之日起" + days + "内依法向" + organ + "提出行政复议申请；或者自收到本决定书之日起" + months
                        + "内依法向" + court + "提起行政诉讼。"));
    }
}
