package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class FineOutOfRangeTest {
    @Test
    void aFineAboveTheRangeIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "二万元以下", "四千元以下"));
        assertThat(asked.says("CL-01")).hasSize(1);
    }

    @Test
    void aFineBelowTheRangeIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "二千元以上", "八千元以上"));
        assertThat(asked.says("CL-01")).hasSize(1);
    }

    @Test
    void aFineThatWasLoweredByLawIsLetPass() {
        var asked = Asked.of(
                PenaltyCase.inOrder().change("decision", "二千元以上", "八千元以上").change("decision", "属从轻情节", "依法减轻处罚"));
        assertThat(asked.says("CL-01")).isEmpty();
    }

    @Test
    void theEdgeBelongsToTheRange() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "二万元以下", "五千元以下"));
        assertThat(asked.says("CL-01")).isEmpty();
    }

    private static final String RANGE = "处二千元以上二万元以下罚款";
    private static final String FINE = "2.罚款人民币5000元（大写：伍仟元整）";

    @Test
    void aMultipleAboveTheQuotedOnesIsTold() {
        assertThat(times("违法所得320元三十倍罚款，计9600元")).containsExactly("按30倍罚款，高于决定书所引罚则的上限20倍。");
    }

    @Test
    void aMultipleBelowTheQuotedOnesIsTold() {
        assertThat(times("违法所得320元5倍的罚款，计1600元")).containsExactly("按5倍罚款，低于决定书所引罚则的下限10倍，没有说明减轻处罚的理由。");
    }

    @Test
    void aMultipleAtTheEdgeIsLetPass() {
        assertThat(times("违法所得320元十倍的罚款，计3200元")).isEmpty();
    }

    @Test
    void aLowerMultipleThatIsExplainedIsLetPass() {
        assertThat(times("违法所得320元5倍的罚款，计1600元，系减轻处罚")).isEmpty();
    }

    private static java.util.List<String> times(String fine) {
        return Asked.of(PenaltyCase.inOrder()
                        .change("decision", RANGE, "处违法所得十倍以上二十倍以下罚款")
                        .change("decision", FINE, "2.处" + fine))
                .says("CL-01");
    }
}
