package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.review.Severity;
import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyNamesDifferTest {
    @Test
    void aReceiptForAnotherCompanyIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision-receipt", "晋原县恒远农资有限公司", "晋原县恒远农业有限责任公司"));
        assertThat(asked.says("ZJ-01")).hasSize(1);
    }

    @Test
    void thePersonBehindTheCompanyIsLetPass() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision-receipt", "晋原县恒远农资有限公司", "王某"));
        assertThat(asked.says("ZJ-01")).isEmpty();
    }

    @Test
    void aShortFormIsLetPass() {
        var asked = Asked.of(PenaltyCase.inOrder().change("closing", "处罚内容", "当事人|恒远农资有限公司\n处罚内容"));
        assertThat(asked.says("ZJ-01")).isEmpty();
    }

    @Test
    void aDecisionWithoutAPartyIsNotJudged() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "当事人：晋原县恒远农资有限公司", ""));
        assertThat(asked.says("ZJ-01")).isEmpty();
        assertThat(asked.lacks("ZJ-01")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"晋原县恒远农贸有限公司", "晋原县恒远农资有眼公司", "晋原县恒远衣资有限公可"})
    void aNameThatRecognitionMayHaveMisreadIsNoMoreThanAHint(String misread) {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("decision-receipt", "晋原县恒远农资有限公司", misread)
                .readAt(0.99));
        assertThat(asked.severities("ZJ-01")).containsExactly(Severity.HINT);
        assertThat(asked.says("ZJ-01")).singleElement().asString().contains("识别有误");
    }

    @Test
    void aPersonMisreadByOneCharacterIsNoMoreThanAHint() {
        var person = PenaltyCase.inOrder()
                .change("decision", "当事人：晋原县恒远农资有限公司", "当事人：王建国")
                .change("notice", "晋原县恒远农资有限公司：", "王建国：")
                .change("decision-receipt", "晋原县恒远农资有限公司", "王建固")
                .change("notice-receipt", "晋原县恒远农资有限公司", "王建国")
                .change("order-receipt", "晋原县恒远农资有限公司", "王建国")
                .change("filing", "晋原县恒远农资有限公司", "王建国")
                .change("report", "晋原县恒远农资有限公司", "王建国")
                .change("approval", "晋原县恒远农资有限公司", "王建国");
        assertThat(Asked.of(person).severities("ZJ-01")).containsExactly(Severity.VIOLATION);
        assertThat(Asked.of(person.readAt(0.97)).severities("ZJ-01")).containsExactly(Severity.HINT);
    }

    @Test
    void theHeadOfTheCompanyMisreadByOneCharacterIsLetPass() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("decision", "法定代表人：王某", "法定代表人：王建国")
                .change("decision", "当事人：晋原县恒远农资有限公司", "当事人：恒远农资店")
                .change("decision-receipt", "晋原县恒远农资有限公司", "王建固")
                .readAt(0.97));
        assertThat(asked.says("ZJ-01")).noneMatch(said -> said.contains("王建固"));
    }

    @Test
    void anotherCompanyOnAScanIsToldAllTheSame() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("decision-receipt", "晋原县恒远农资有限公司", "晋原县恒远农业有限责任公司")
                .readAt(0.97));
        assertThat(asked.severities("ZJ-01")).containsExactly(Severity.VIOLATION);
    }

    @Test
    void theLabelOfTheNextColumnIsNobodysName() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "当事人：晋原县恒远农资有限公司\n", "姓 名|性别|男\n"));
        assertThat(asked.says("ZJ-01")).isEmpty();
    }
}
