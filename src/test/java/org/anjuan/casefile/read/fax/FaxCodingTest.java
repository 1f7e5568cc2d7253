package org.anjuan.casefile.read.fax;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.casefile.read.fax.FaxCoding.Scheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaxCodingTest {
    @ParameterizedTest
    @CsvSource({
        "1728, 2200, true",
        "40000, 10000, true",
        "300000000, 1, false",
        "2147483647, 1, false",
        "9, 30000000, false"
    })
    void onlyWhatMemoryCanBearIsDecoded(int columns, int rows, boolean bearable) {
        assertThat(new FaxCoding(columns, rows, Scheme.BY_THE_ROW_ABOVE, false).bearable())
                .isEqualTo(bearable);
    }
}
