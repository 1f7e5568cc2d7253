package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class FiguresDifferTest {
    @Test
    void anotherSumOfGainsInTheReportIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("report", "违法所得320元，违反", "违法所得380元，违反"));
        assertThat(asked.says("ZJ-14")).hasSize(1);
    }

    @Test
    void aSumWithinAQuotationIsTheLawsOwn() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "“处二千元以上", "“违法所得10000元以上的，处二千元以上"));
        assertThat(asked.says("ZJ-14")).isEmpty();
    }
}
