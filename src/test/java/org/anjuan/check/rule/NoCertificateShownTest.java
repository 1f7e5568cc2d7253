package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class NoCertificateShownTest {
    @Test
    void anInterviewThatShowsNoCertificateIsTold() {
        var asked = Asked.of(
                PenaltyCase.inOrder().change("interview", "，这是我们的执法证件，请过目", "").change("interview", "执法人员", "工作人员"));
        assertThat(asked.says("ZT-05")).hasSize(1);
    }

    @Test
    void everydayWordsForShowingItCount() {
        var asked = Asked.of(PenaltyCase.inOrder().change("interview", "执法人员，这是我们的执法证件，请过目", "工作人员，证件你看一下，请过目确认"));
        assertThat(asked.says("ZT-05")).isEmpty();
    }

    @Test
    void aCertificateNumberInTheHeadIsEnough() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("interview", "询问人：张明远、李小雨", "询问人：张明远（04110123001）、李小雨（04110123002）")
                .change("interview", "执法人员，这是我们的执法证件，请过目", "工作人员"));
        assertThat(asked.says("ZT-05")).isEmpty();
    }

    @Test
    void anInterviewThatAsksToLookAtTheCertificatesShowsThem() {
        var asked = Asked.of(
                PenaltyCase.inOrder().change("interview", "这是我们的执法证件，请过目。", "证号04110123001、04110123002，请看证件。"));
        assertThat(asked.says("ZT-05")).isEmpty();
    }
}
