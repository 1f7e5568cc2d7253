package org.anjuan.check.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles as departments print them on their forms tell the kind. */
class TitlesTest {
    private static final Kinds KINDS = RuleBook.shipped().kinds();

    @ParameterizedTest
    @CsvSource({
        "统计检查调查询问笔录, P08",
        "检查询问笔录, P08",
        "现场检查调查笔录, P08",
        "日常巡查记录, P06",
        "法制机构审核意见, P25",
        "法规科审核意见表, P25",
        "重大执法决定合法性审查意见书, P25",
        "行政处罚前告知书, P26",
        "拟作出行政处罚决定告知书, P26",
        "行政处罚意见书, P24",
        "立案申请表, P02",
        "办案期限延长审批表, P23",
        "陈述申辩权利放弃书, P29",
        "局务会议纪要, P35",
        "计量检定证书, P14",
        "整改通知单, P18",
        "结案报告书, P47",
        "陈述申辩意见复核情况, P30",
        "关于从轻处罚的申辩意见, P29",
        "罚款缴纳回单, P41",
        "关于放弃陈述、申辩和听证的说明, P29",
        "违法线索受理单, P01",
        "热线举报转办表, P01",
        "执法立案（撤案）审批单, P02",
        "立案（不予立案）审批表, P02",
        "撤案审批表, P05",
        "不予立案审批表, P03",
        "当事人陈述申辩意见复核记录, P30",
        "案件结案审查表, P47",
        "非税收入缴款凭证, P41",
        "罚款缴款凭证, P41",
        "当事人身份材料, P11",
        "主体资格证明材料, P11",
        "先行登记保存批准书, P15",
        "证据先行登记保存通知单, P15",
        "先行登记保存证据处理通知单, P16",
        "案件受理记录, P01",
        "受案登记表, P01",
        "立案报告, P02",
        "立案呈批表, P02",
        "现场勘测笔录, P06",
        "安全生产现场检查记录, P06",
        "询 问 笔 录（第1次）, P08",
        "询问笔录（第２次）, P08",
        "证据粘贴纸, P10",
        "证据材料（复印件）, P10",
        "证据照片, P10",
        "卷烟鉴别检验报告, P14",
        "责令限期整改指令书, P18",
        "责令改正违法行为决定书, P18",
        "责令改正违法行为通知书, P18",
        "限期改正通知书, P18",
        "卫生监督意见书, P18",
        "整改复查意见书, P19",
        "违法行为调查报告, P24",
        "税务稽查报告, P24",
        "案件处理意见书, P24",
        "立案呈报表, P02",
        "案件立案审批单, P02",
        "卷内材料一览表, J02",
        "陈述申辩意见复核单, P30",
        "听证情况报告, P34",
        "省政府非税收入电子缴款凭证, P41",
        "处罚决定审批单, P36",
        "娱乐经营许可证, P11",
        "行政强制现场笔录, Q04",
        "采取行政强制措施审批单, Q06",
        "案件处理呈批表, P36",
        "违法案件处理决定呈批表, P36",
        "行政处罚案件审批表, P36",
        "违法行为通知书, P26",
        "行政处罚事先告知书（适用听证案件）, P26",
        "税务行政处罚事项告知书, P26",
        "规划行政处罚先行告知书, P26",
        "行政处罚告知笔录, P26",
        "行政处罚事先（听证）告知书, P27",
        "合议记录, P35",
        "行政处罚案件集体审议会议纪要, P35",
        "案件审理委员会会议记录, P35",
        "行政处罚决定书（单位）, P37",
        "行政处罚决定书（个人）, P37",
        "行政处罚决定书（简易程序）, S01",
        "行政（当场）处罚决定书（个人）, S01",
        "文书送达回执, P39",
        "行政处罚结案报告, P47",
        "查封（扣押）现场笔录, Q04",
        "解除查封（扣押）财物清单, Q05"
    })
    void ofPenaltiesAndCoercion(String title, String code) {
        assertThat(KINDS.of(title, "").map(Kind::code)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"行政检查审批表, C01", "行政检查办结审批表, P47", "行政检查案件办结审批表, P47", "安全生产现场检查记录, C03", "行政检查结果告知书, C05"})
    void ofInspections(String title, String code) {
        assertThat(KINDS.of(title, "inspection").map(Kind::code)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"公共场所卫生许可现场核查表, X08", "现场审核表, X08", "行政许可审批表, X10", "公共场所卫生许可证申请表, X01"})
    void ofLicences(String title, String code) {
        assertThat(KINDS.of(title, "licence").map(Kind::code)).contains(code);
    }
}
