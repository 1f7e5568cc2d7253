package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class TwoPlacesAtOnceTest {
    @Test
    void twoInterviewsAtOneTimeByTheSameOfficersAreTold() {
        var asked = Asked.of(PenaltyCase.inOrder().before("report", "second", """
            #询问笔录
            询问时间：2024年3月14日9时40分至10时50分
            询问地点：会议室
            询问人：张明远、李小雨
            这是我们的执法证件，可以申请回避。被询问人：刘某
            笔录看过，与我说的一致。\
            """));
        assertThat(asked.says("ZT-09")).hasSize(1);
    }

    @Test
    void interviewsThatFollowEachOtherAreInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder().before("report", "second", """
            #询问笔录
            询问时间：2024年3月14日10时15分至10时50分
            询问地点：会议室
            询问人：张明远、李小雨
            这是我们的执法证件，可以申请回避。被询问人：刘某
            笔录看过，与我说的一致。\
            """));
        assertThat(asked.says("ZT-09")).isEmpty();
    }

    @Test
    void otherOfficersMayWorkAtTheSameTime() {
        var asked = Asked.of(PenaltyCase.inOrder().before("report", "second", """
            #询问笔录
            询问时间：2024年3月14日9时40分至10时50分
            询问地点：会议室
            询问人：陈立、周强
            这是我们的执法证件，可以申请回避。被询问人：刘某
            笔录看过，与我说的一致。\
            """));
        assertThat(asked.says("ZT-09")).isEmpty();
    }
}
