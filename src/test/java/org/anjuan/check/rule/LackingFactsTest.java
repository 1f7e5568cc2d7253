package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.anjuan.casefile.PageCondition;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.ScannedPage;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.paper.Papers;
import org.anjuan.check.rulebook.RuleBook;
import org.anjuan.review.Finding;
import org.anjuan.review.Unjudged;
import org.anjuan.samples.PenaltyCase;
import org.anjuan.samples.SamplePapers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each check says when a fact it needs cannot be read: that it did not judge, and which fact it lacks. */
class LackingFactsTest {
    private static final RuleBook BOOK = RuleBook.shipped();

    /**
     * A fact taken out of a case.
     *
     * @param why what the check must say that it lacks
     */
    record Taken(String check, SamplePapers papers, String why) {
        @Override
        public String toString() {
            return check + " " + why;
        }
    }

    /**
     * Checks that look for words or marks which may stand anywhere in a paper, or that find fault with what is not in it: there
     * is no fact they could lack but the page itself.
     */
    static final Set<String> LACK_ONLY_PAGES = Set.of(
            "ZT-05", "ZJ-06", "ZJ-07", "ZJ-10", "CX-08", "CX-36", "CX-32", "SY-13", "CL-02", "CL-03", "CL-04", "CL-10",
            "WS-06", "WS-07", "WS-09", "WS-11", "QZ-03", "XK-02", "XK-08", "JC-03", "JC-04");

    private static final String HEARING = "#听证笔录\n听证时间：2024年4月12日9时0分至10时0分\n主持人：周强\n案由：经营假种子";
    private static final String DISCUSSION = "#重大案件集体讨论记录\n时间：2024年4月17日\n参加人员：赵某、钱某、孙某\n结论：同意罚款人民币5000元。";
    private static final String COURT = "#强制执行申请书\n申请强制执行。\n2024年12月5日";
    private static final String DEMAND = "#催告书\n请自收到本催告书之日起十日内履行。你有权陈述、申辩。\n2024年11月4日";
    private static final String ON_THE_SPOT = """
        #晋原县农业农村局
        #当场行政处罚决定书
        晋农当罚〔2024〕1号
        当事人：王某
        2024年4月3日9时在东岭镇农资街12号，依据《中华人民共和国种子法》第七十九条，给予罚款人民币100元的行政处罚。
        请自收到之日起十五日内缴至晋原县农商银行。
        如不服，应当先申请行政复议，六十日内向晋原县人民政府申请行政复议。
        晋原县农业农村局
        2024年4月3日\
        """;
    private static final String LISTED = "#查封（扣押）财物清单\n序号|名称|数量\n1|玉米种子|46\n当事人（签名）：王某";

    private static SamplePapers papers() {
        return PenaltyCase.inOrder();
    }

    private static SamplePapers undated(String paper, String day) {
        return papers().change(paper, "\n" + day, "");
    }

    private static SamplePapers cut(String paper, String... words) {
        var papers = papers();
        for (var each : words) {
            papers.change(paper, each, "");
        }
        return papers;
    }

    static final List<Taken> TAKEN = List.of(
            new Taken("ZT-06", cut("inspection", "（执法证号：04110123001）", "（执法证号：04110123002）"), "证号"),
            new Taken("ZT-09", cut("interview", "9时30分至10时15分"), "起止时间"),
            new Taken("ZT-11", papers().with("hearing", HEARING.replace("主持人：周强\n", "")), "听证主持人"),
            new Taken("ZT-02", cut("decision", "#晋原县农业农村局\n", "晋原县农业农村局\n"), "机关名称"),
            new Taken("ZT-08", cut("interview", "询问人：张明远、李小雨\n"), "执法人员栏"),
            new Taken("ZT-01", cut("notice", "#晋原县农业农村局\n", "晋原县农业农村局\n"), "告知书的机关名称"),
            new Taken("ZJ-02", cut("decision", "统一社会信用代码：91990121MA0ABCD1X5\n", "身份证件号码：990121199003070010\n"), "证件号码"),
            new Taken("ZJ-08", cut("interview", "9时30分至10时15分"), "起止时间"),
            new Taken("ZJ-13", undated("report", "2024年4月1日"), "调查终结报告"),
            new Taken("ZJ-13", papers().without("report"), "调查终结报告"),
            new Taken("ZJ-14", cut("decision", "违法所得320元").change("notice", "违法所得320元", "违法所得"), "认定的金额、数量"),
            new Taken(
                    "CX-05",
                    cut("filing", "2024年3月7日", "2024年3月8日").with("longer", "#延长办案期限审批表\n同意延长三十日。\n2024年5月6日"),
                    "立案"),
            new Taken("CX-07", undated("notice", "2024年4月8日").without("notice-receipt"), "告知书"),
            new Taken(
                    "CX-10",
                    cut("notice", "拟作出的行政处罚内容：没收违法所得320元；罚款人民币5000元。", "要求听证的，应当在收到本告知书之日起五个工作日内向本局提出。\n"),
                    "拟处罚内容"),
            new Taken("CX-11", cut("notice", "收到本告知书之日起五个工作日内"), "听证申请期限"),
            new Taken("CX-12", undated("decision", "2024年4月23日"), "处罚决定书"),
            new Taken("CX-09", undated("decision", "2024年4月23日"), "处罚决定书"),
            new Taken(
                    "CX-13",
                    papers().with("apply", "#听证申请书\n请求举行听证。\n2024年4月10日").with("list", "#卷内目录\n序号|题名|页号\n1|听证笔录|9"),
                    "听证笔录"),
            new Taken(
                    "CX-17",
                    papers().with("statement", "#陈述申辩书\n处罚过重，请求减轻。\n2024年4月9日")
                            .with("list", "#卷内目录\n序号|题名|页号\n1|陈述申辩复核意见书|9"),
                    "复核意见"),
            new Taken("CX-18", cut("decision", "罚款人民币5000元（大写：伍仟元整）"), "决定书的罚款数额"),
            new Taken("CX-18", cut("notice", "罚款人民币5000元"), "告知书的拟罚款数额"),
            new Taken("CX-19", cut("notice", "拟作出的行政处罚内容：没收违法所得320元；罚款人民币5000元。"), "拟处罚种类"),
            new Taken(
                    "CX-20",
                    papers().without("review")
                            .change("approval", "法制机构意见|同意。孙丽 2024年4月19日\n", "")
                            .with("hearing", HEARING)
                            .with("list", "#卷内目录\n序号|题名|页号\n1|法制审核意见书|9"),
                    "法制审核意见"),
            new Taken("CX-21", undated("decision", "2024年4月23日"), "处罚决定书"),
            new Taken(
                    "CX-23", papers().with("hearing", HEARING).with("list", "#卷内目录\n序号|题名|页号\n1|重大案件集体讨论记录|9"), "集体讨论"),
            new Taken("CX-24", papers().with("talk", DISCUSSION.replace("时间：2024年4月17日\n", "")), "集体讨论"),
            new Taken("CX-24", papers().with("talk", DISCUSSION.replace("参加人员：赵某、钱某、孙某\n", "")), "参加人"),
            new Taken("CX-25", papers().with("talk", DISCUSSION.replace("罚款人民币5000元", "承办人意见")), "集体讨论结论的罚款数额"),
            new Taken("CX-26", cut("approval", "2024年4月19日", "2024年4月22日"), "审批表"),
            new Taken(
                    "CX-27",
                    cut("decision", "责令改正，", "主动改正，")
                            .without("order", "order-receipt")
                            .with("list", "#卷内目录\n序号|题名|页号\n1|责令改正通知书|9"),
                    "责令改正"),
            new Taken(
                    "CX-28",
                    papers().without("decision-receipt").with("list", "#卷内目录\n序号|题名|页号\n1|送达回证（行政处罚决定书）|9"),
                    "送达回证"),
            new Taken("CX-29", undated("decision", "2024年4月23日"), "处罚决定书"),
            new Taken("CX-30", undated("decision", "2024年4月23日"), "处罚决定书"),
            new Taken("CX-33", papers().with("public", "#送达公告\n因无法送达，现公告送达行政处罚决定书。\n2024年4月26日"), "公告写明的期限"),
            new Taken(
                    "CX-34",
                    papers().change("decision-receipt", "直接送达", "电子送达").with("list", "#卷内目录\n序号|题名|页号\n1|送达地址确认书|9"),
                    "确认书"),
            new Taken("CX-35", SamplePapers.none().with("spot", ON_THE_SPOT.replace("罚款人民币100元", "罚款")), "罚款数额"),
            new Taken("CX-37", SamplePapers.none().with("spot", ON_THE_SPOT.replace("2024年4月3日", "")), "当场"),
            new Taken("CX-41", undated("report", "2024年4月1日"), "调查终结报告"),
            new Taken("CX-43", cut("publication", "公示日期|2024年4月29日"), "公示"),
            new Taken("CX-45", papers().with("closing", "#结案审批表\n机关负责人意见|同意结案。赵某"), "结案"),
            new Taken("CX-45", papers().with("payment", "#非税收入一般缴款书\n金额（大写）|人民币伍仟叁佰贰拾元整"), "缴款"),
            new Taken("SY-01", undated("decision", "2024年4月23日"), "处罚决定书"),
            new Taken("SY-02", undated("decision", "2024年4月23日"), "处罚决定书"),
            new Taken("SY-03", undated("decision", "2024年4月23日"), "处罚决定书"),
            new Taken("SY-04", cut("decision", "依据《中华人民共和国种子法》第七十四条“处二千元以上二万元以下罚款”以及"), "决定书的处罚依据"),
            new Taken(
                    "SY-07", cut("decision", "依据《中华人民共和国种子法》第七十四条“处二千元以上二万元以下罚款”以及《中华人民共和国行政处罚法》第二十八条第一款的规定，"), "处罚依据"),
            new Taken("SY-08", undated("decision", "2024年4月23日"), "处罚决定书"),
            new Taken("SY-09", cut("decision", "自收到本决定书之日起六十日内", "自收到本决定书之日起六个月内"), "复议、起诉期限"),
            new Taken("CL-01", cut("decision", "“处二千元以上二万元以下罚款”"), "罚款幅度"),
            new Taken(
                    "CL-05",
                    cut("decision", "统一社会信用代码：91990121MA0ABCD1X5\n", "法定代表人：王某\n", "身份证件号码：990121199003070010\n"),
                    "身份证号"),
            new Taken("CL-08", cut("decision", "应当自收到本决定书之日起十五日内"), "缴款期限"),
            new Taken("CL-09", cut("decision", "缴至晋原县农商银行（户名：晋原县财政局非税收入专户）"), "缴款去处"),
            new Taken("CL-11", papers().change("payment", "金额（大写）|人民币伍仟叁佰贰拾元整|（小写）|¥5320.00\n", ""), "票据的数额"),
            new Taken("WS-03", cut("decision", "晋农罚〔2024〕3号\n"), "文号"),
            new Taken("WS-04", cut("decision", "晋农罚〔2024〕3号\n"), "文号"),
            new Taken("WS-05", cut("decision", "晋农罚〔2024〕3号\n"), "文号"),
            new Taken(
                    "WS-08", cut("decision", "当事人：晋原县恒远农资有限公司\n").change("filing", "当事人|晋原县恒远农资有限公司\n", ""), "当事人的名称"),
            new Taken("QZ-01", seizure().with("ask", "#行政强制措施审批表\n负责人意见|同意。赵某"), "审批表"),
            new Taken("QZ-02", seizure().with("list", "#卷内目录\n序号|题名|页号\n1|查封（扣押）现场笔录|2\n2|扣押清单|3"), "清单"),
            new Taken(
                    "QZ-06",
                    seizure().with("seized", LISTED.replace("1|玉米种子|46\n", "")).with("back", LISTED),
                    "清单"),
            new Taken("QZ-08", papers().with("court", COURT).with("list", "#卷内目录\n序号|题名|页号\n1|履行催告书|9"), "催告书"),
            new Taken("QZ-09", papers().with("court", COURT), "催告书"),
            new Taken(
                    "QZ-09",
                    papers().with("demand", DEMAND).with("court", COURT.replace("\n2024年12月5日", "")),
                    "强制执行申请书"),
            new Taken("QZ-10", papers().with("court", COURT.replace("\n2024年12月5日", "")), "强制执行申请书"),
            new Taken(
                    "QZ-11",
                    cut("decision", "罚款人民币5000元（大写：伍仟元整）").with("court", COURT.replace("强制执行。", "强制执行加处罚款3000元。")),
                    "罚款数额"));

    private static SamplePapers seizure() {
        return SamplePapers.none().with("seizure", """
            #查封（扣押）决定书
            晋农扣〔2024〕2号
            晋原县恒远农资有限公司：
            扣押期限为三十日。
            如不服本决定，可以在六十日内申请行政复议，也可以在六个月内提起行政诉讼。
            晋原县农业农村局
            2024年4月3日\
            """);
    }

    @ParameterizedTest
    @FieldSource("TAKEN")
    void aFactThatCannotBeReadIsToldAsNotJudgedWithWhatIsLacking(Taken taken) {
        assertThat(Asked.of(taken.papers()).lacks(taken.check()))
                .as("%s says %s", taken.check(), Asked.of(taken.papers()).says(taken.check()))
                .anySatisfy(why -> assertThat(why).contains(taken.why()).contains("未判断"));
    }

    static Stream<String> text() {
        return Checks.ids().stream().filter(id -> !RuleBook.ofScans().contains(id));
    }

    /** One reading of a case in order with a page at its end that nobody could look at, asked once. */
    private static final Checks.Result UNREAD = unread();

    private static Checks.Result unread() {
        var papers = papers();
        var read = papers.pages();
        var dark = new PageKey(read.getFirst().page().source(), read.size() + 1);
        var pages = new ArrayList<>(read);
        pages.add(PageText.none(dark));
        papers.with("dark", "");
        var scan = new ScannedPage(
                new PageCondition.Unknown(dark, Problem.of(Problem.Reason.PICTURE_DAMAGED)), OptionalInt.empty());
        return Checks.ask(CaseFacts.of(Papers.of(papers.file(), pages, BOOK.kinds()), pages, List.of(scan)), BOOK);
    }

    @ParameterizedTest
    @MethodSource("text")
    void aCheckThatFoundNothingSaysThatPagesAreLeftUnread(String check) {
        var found = UNREAD.findings().stream().map(Finding::check).toList();
        var unjudged = UNREAD.unjudged().stream()
                .filter(each -> each.check().equals(check))
                .map(Unjudged::why)
                .toList();
        if (!found.contains(check)) {
            assertThat(unjudged).isNotEmpty().allSatisfy(why -> assertThat(why).contains("未判断"));
        }
    }

    @Test
    void everyCheckOfPicturesSaysWhichPageItCouldNotLookAt() {
        for (var check : RuleBook.ofScans()) {
            assertThat(UNREAD.unjudged())
                    .as(check)
                    .anySatisfy(each -> assertThat(each.check()).isEqualTo(check));
        }
    }

    /** Checks whose own test class takes a fact away. */
    private static Set<String> elsewhere() {
        return TestedChecks.withLackingFact();
    }

    @Test
    void noCheckIsLeftOut() {
        var tried = new TreeSet<>(elsewhere());
        TAKEN.forEach(taken -> tried.add(taken.check()));
        tried.addAll(LACK_ONLY_PAGES);
        assertThat(tried).containsAll(text().toList());
        assertThat(Checks.ids()).containsAll(LACK_ONLY_PAGES);
    }
}
