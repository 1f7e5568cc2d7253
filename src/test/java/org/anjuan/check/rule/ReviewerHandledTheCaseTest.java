package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.review.Severity;
import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class ReviewerHandledTheCaseTest {
    @Test
    void aReviewerWhoHandledTheCaseIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("review", "孙丽", "李小雨"));
        assertThat(asked.findings("ZT-10"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.pages())
                        .as("where the reviewer signs, and where the officer is named")
                        .hasSize(2));
    }

    @Test
    void anotherReviewerIsInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder());
        assertThat(asked.says("ZT-10")).isEmpty();
    }

    @Test
    void anOpinionWithoutAReviewerIsNotJudged() {
        var asked = Asked.of(PenaltyCase.inOrder().change("review", "审核人签名：孙丽 ", ""));
        assertThat(asked.says("ZT-10")).isEmpty();
        assertThat(asked.lacks("ZT-10")).isNotEmpty();
    }

    @Test
    void aReviewerWhoseNameOnlyBeginsWithAnOfficersIsAnother() {
        var asked = Asked.of(PenaltyCase.inOrder().change("review", "孙丽", "李小雨涵"));
        assertThat(asked.says("ZT-10")).isEmpty();
    }

    @Test
    void anOpinionReadOnToTheNameIsNoPartOfIt() {
        var asked = Asked.of(PenaltyCase.inOrder().change("review", "审核人签名：孙丽", "审核人签名：张明远 同意"));
        assertThat(asked.says("ZT-10")).hasSize(1);
    }

    @Test
    void anOfficerWhoseNameWasNotSurelyReadMakesNoViolation() {
        var same = PenaltyCase.inOrder()
                .change("review", "孙丽", "李小雨")
                .readAt(0.6, "filing", "inspection", "interview", "report");
        assertThat(Asked.of(same).severities("ZT-10")).containsExactly(Severity.HINT);
    }
}
