package org.anjuan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are found by the first letters of their pinyin. */
class InitialsTest {
    @ParameterizedTest
    @CsvSource({
        "送达回证,SDHZ,true",
        "送达回证,dhz,true",
        "送达回证,DZ,false",
        "行政处罚决定书,XZCF,true",
        "银行流水,YH,true",
        "长期保存,CQ,true",
        "重大案件集体讨论,ZDAJJTTL,true",
        "重复处罚,CFCF,true",
        "调查取证,DCQZ,true",
        "调解书,TJS,true",
        "（一）询问笔录,YXWBL,true",
        "B01.1 立案审批表,B011LA,true",
        "送达回证,'',true",
        "'',S,false",
    })
    void areFoundByNeighbouringInitials(String text, String letters, boolean found) {
        assertThat(Initials.in(text, letters)).isEqualTo(found);
    }
}
