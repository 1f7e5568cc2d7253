package org.anjuan.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "行政處罰決定書, 行政处罚决定书",
        "罰款 伍 佰 元, 罚款伍佰元",
        "ＡＢＣ１２３, abc123",
        "ｱﾝｼﾞｭｱﾝ, アンジュアン",
        "㈠⑵, (一)(2)",
        "證據　第３頁, 证据第3页",
    })
    void whatAPersonTakesForTheSameIsTheSame(String one, String other) {
        assertThat(Folding.fold(one)).isEqualTo(Folding.fold(other)).isEqualTo(other);
    }

    @Test
    void differentWordsStayDifferent() {
        assertThat(Folding.fold("罚款")).isNotEqualTo(Folding.fold("没收"));
    }

    @Test
    void spacesLineEndsAndControlCharactersDoNotCount() {
        assertThat(Folding.fold(" 送\t达\n回\u0000证 ")).isEqualTo("送达回证");
    }
}
