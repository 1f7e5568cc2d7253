package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.review.Severity;
import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class OrgansDifferTest {
    @Test
    void aNoticeOfAnotherOrganIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("notice", "#晋原县农业农村局", "#晋原县林业和草原局"));
        assertThat(asked.says("ZT-01")).hasSize(1);
    }

    @Test
    void aBranchOfTheOrganIsLetPass() {
        var asked = Asked.of(PenaltyCase.inOrder().change("notice", "#晋原县农业农村局", "#晋原县农业农村局东岭分局"));
        assertThat(asked.says("ZT-01")).isEmpty();
    }

    @Test
    void aSeriesWithNumbersAboveTheOrganIsNoPartOfIt() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("notice", "#晋原县农业农村局", "晋原县农业行政执法文书之十六\n#晋原县农业农村局")
                .change("decision", "#晋原县农业农村局", "晋原县农业行政执法文书之二十\n#晋原县农业农村局"));
        assertThat(asked.says("ZT-01")).isEmpty();

        var other = Asked.of(PenaltyCase.inOrder()
                .change("notice", "#晋原县农业农村局", "晋原县农业行政执法文书之十六\n#晋原县林业和草原局")
                .change("decision", "#晋原县农业农村局", "晋原县农业行政执法文书之二十\n#晋原县农业农村局"));
        assertThat(other.says("ZT-01")).hasSize(1);
    }

    @Test
    void anOrganMisreadByACharacterUnderItsSealIsNoMoreThanAHint() {
        var misread = PenaltyCase.inOrder().change("notice", "晋原县农业农村局", "普原县农业农村局");
        assertThat(Asked.of(misread).severities("ZT-01")).contains(Severity.VIOLATION);
        assertThat(Asked.of(misread.readAt(0.95)).severities("ZT-01")).containsOnly(Severity.HINT);
    }
}
