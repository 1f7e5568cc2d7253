package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.review.Severity;
import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class CertificatesDifferTest {
    @Test
    void oneOfficerWithTwoNumbersIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("interview", "张明远、李小雨", "张明远（04110123009）、李小雨（04110123002）"));
        assertThat(asked.says("ZT-06")).hasSize(1);
    }

    @Test
    void aColumnThatAsksForNamesAndNumbersIsNoPartOfTheFirstName() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change(
                        "inspection",
                        "检查人员：张明远（执法证号：04110123001）、李小雨（执法证号：04110123002）",
                        "检查人员及证号|张明远（岚海B20117）、李小雨（岚海B20126）")
                .change("interview", "张明远、李小雨", "张明远（证号：岚海B20171）、李小雨（证号：岚海B20126）"));
        assertThat(asked.says("ZT-06")).hasSize(1);
    }

    @Test
    void oneNumberOfTwoOfficersIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("interview", "张明远、李小雨", "陈立（04110123001）、李小雨（04110123002）"));
        assertThat(asked.says("ZT-06")).hasSize(1);
    }

    @Test
    void theSameNumbersThroughoutAreInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder().change("interview", "张明远、李小雨", "张明远（04110123001）、李小雨（04110123002）"));
        assertThat(asked.says("ZT-06")).isEmpty();
    }

    @Test
    void aCharacterThatRecognitionAddedIsLetPass() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("interview", "张明远、李小雨", "张明远（o04110123001）、李小雨（04110123002）")
                .readAt(0.9));
        assertThat(asked.says("ZT-06")).isEmpty();
    }

    @Test
    void aNameOrANumberThatRecognitionMayHaveMisreadIsNoMoreThanAHint() {
        var name = PenaltyCase.inOrder().change("interview", "张明远、李小雨", "张明运（04110123001）、李小雨（04110123002）");
        assertThat(Asked.of(name).severities("ZT-06")).containsExactly(Severity.VIOLATION);
        assertThat(Asked.of(name.readAt(0.98)).severities("ZT-06")).containsExactly(Severity.HINT);

        var number = PenaltyCase.inOrder().change("interview", "张明远、李小雨", "张明远（04110128001）、李小雨（04110123002）");
        assertThat(Asked.of(number).severities("ZT-06")).containsExactly(Severity.FLAW);
        assertThat(Asked.of(number.readAt(0.98)).severities("ZT-06")).containsExactly(Severity.HINT);
    }

    @Test
    void theKindOfACertificateBeforeItsNumberIsNobodysName() {
        var asked = Asked.of(PenaltyCase.inOrder().change("interview", "这是我们的执法证件，请过目", "现出示统计执法证（04110123001），请过目"));
        assertThat(asked.says("ZT-06")).isEmpty();
    }
}
