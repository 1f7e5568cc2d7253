package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class TooFewOfficersTest {
    @Test
    void aRecordThatNamesOneOfficerIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("inspection", "、李小雨（执法证号：04110123002）", "")
                .change("inspection", "张明远 李小雨", "张明远"));
        assertThat(asked.says("ZT-04")).hasSize(1);
    }

    @Test
    void aRecordThatOneOfficerSignedIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("inspection", "检查人员签名：张明远 李小雨", "检查人员签名：张明远"));
        assertThat(asked.says("ZT-04")).hasSize(1);
    }

    @Test
    void aSecondSignatureOnTheNextPageCounts() {
        var asked = Asked.of(PenaltyCase.inOrder().change("interview", "询问人签名：", "---\n询问人签名："));
        assertThat(asked.says("ZT-04")).isEmpty();
    }

    @Test
    void aRecordWithoutAnyColumnOfOfficersIsNotJudged() {
        var asked = Asked.of(PenaltyCase.inOrder().with("inspection", "#现场检查笔录\n检查时间：2024年3月6日9时30分至10时15分\n情况属实。"));
        assertThat(asked.says("ZT-04")).isEmpty();
        assertThat(asked.lacks("ZT-04")).isNotEmpty();
    }

    @Test
    void signaturesReadWithoutAGapAreToldApartByTheNamesOfTheCase() {
        var asked = Asked.of(PenaltyCase.inOrder().change("inspection", "检查人员签名：张明远 李小雨", "检查人员签名：张明远李小雨"));
        assertThat(asked.says("ZT-04")).isEmpty();
        assertThat(asked.lacks("ZT-04")).isEmpty();
    }

    @Test
    void signaturesThatRunTogetherAndAreNobodysNamesAreNotJudged() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("inspection", "检查人员：张明远（执法证号：04110123001）、李小雨（执法证号：04110123002）\n", "")
                .change("inspection", "检查人员签名：张明远 李小雨", "检查人员签名：周禾方穆"));
        assertThat(asked.says("ZT-04")).isEmpty();
        assertThat(asked.lacks("ZT-04")).anyMatch(why -> why.contains("未判断"));
    }

    @Test
    void aNameOfFourCharactersWithADoubleSurnameIsOnePerson() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("inspection", "张明远（执法证号：04110123001）、李小雨（执法证号：04110123002）", "欧阳明远（执法证号：04110123001）")
                .change("inspection", "检查人员签名：张明远 李小雨", "检查人员签名：欧阳明远"));
        assertThat(asked.says("ZT-04")).hasSize(1);
    }

    @Test
    void whoKeepsTheRecordAndShowedACertificateIsTheSecondOfficer() {
        var asked = Asked.of(PenaltyCase.inOrder().with("interview", """
            #询问笔录（第1次）
            询问时间：2024年3月14日9时30分至10时15分
            询问地点：晋原县农业农村局询问室
            被询问人姓名：王某 性别：男
            询问人：张明远 单位及职务：执法队
            记录人：李小雨 单位及职务：执法队
            我们是晋原县农业农村局的行政执法人员张明远、李小雨，证件号码为04110123001、04110123002，这是我们的证件。你有权申请回避。
            以上笔录我已看过，记录属实。
            询问人（签名）：张明远 记录人（签名）：李小雨 被询问人（签名）：王某
            2024年3月14日\
            """));
        assertThat(asked.says("ZT-04")).isEmpty();
    }

    @Test
    void theLabelOfACertificateOfInspectionIsNobodysName() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .with(
                        "inspection",
                        "#检查笔录\n检查时间：2024年3月6日9时30分至10时15分\n检查人：张明远|检查证号：LJ0816033\n记录人：张明远\n检查人：张明远 2024年3月6日"));
        assertThat(asked.says("ZT-04")).hasSize(1);
    }

    @Test
    void aSecondOfficerWhoHasNotSignedBelowIsToldWithoutTheWordForIt() {
        var asked =
                Asked.of(PenaltyCase.inOrder().change("inspection", "检查人员签名：张明远 李小雨 2024年3月6日", "检查人员：张明远 2024年3月6日"));
        assertThat(asked.says("ZT-04")).hasSize(1);
    }

    @Test
    void aSecondOfficerWhoSignsBelowAsWriterIsLetPass() {
        var asked = Asked.of(
                PenaltyCase.inOrder().change("inspection", "检查人员签名：张明远 李小雨 2024年3月6日", "检查人员：张明远 记录人：李小雨 2024年3月6日"));
        assertThat(asked.says("ZT-04")).isEmpty();
    }

    @Test
    void whatKindOfCertificateItIsIsNobodysName() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("inspection", "张明远（执法证号：04110123001）、李小雨（执法证号：04110123002）", "张明远 水政监察证号：04110123001")
                .change("inspection", "检查人员签名：张明远 李小雨", "检查人员签名：张明远"));
        assertThat(asked.says("ZT-04")).hasSize(1);
    }

    @Test
    void aNameOfTwoCharactersThatIsSetWideIsAName() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("inspection", "张明远（执法证号：04110123001）", "高　兴（邮政行政执法证04110123001）")
                .change("inspection", "检查人员签名：张明远", "检查人员签名：高　兴"));
        assertThat(asked.says("ZT-04")).isEmpty();
    }
}
