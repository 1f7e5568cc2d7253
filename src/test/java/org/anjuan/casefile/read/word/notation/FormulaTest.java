package org.anjuan.casefile.read.word.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eq \\o\\ac(○,1)|○1",
                "EQ \\* jc2 \\* hps10 \\o\\ad(\\s\\up 9(とうきょう),東京)|東京",
                "EQ \\f(1,2)|1/2",
                "PAGE|''",
                "EQ nothing|''"
            })
    void theCharactersOfAFormulaAreKept(String instruction, String shown) {
        assertThat(Formula.characters(instruction)).isEqualTo(shown);
    }
}
