package org.anjuan.casefile.read.word.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {
    @ParameterizedTest
    @CsvSource({
        "7, decimal, 7",
        "7, decimalZero, 07",
        "10, chineseCounting, 十",
        "12, chineseCounting, 十二",
        "20, chineseCountingThousand, 二十",
        "105, chineseCounting, 一百零五",
        "110, chineseCounting, 一百一十",
        "1001, chineseCounting, 一千零一",
        "2024, ideographDigital, 二〇二四",
        "25, chineseLegalSimplified, 贰拾伍",
        "3, decimalEnclosedCircle, ③",
        "21, decimalEnclosedCircle, 21",
        "14, upperRoman, XIV",
        "3, lowerLetter, c",
        "28, upperLetter, BB",
        "2, ideographTraditional, 乙",
        "3, numberInDash, - 3 -",
        "5, aFormatFromTheFuture, 5"
    })
    void numbersAreWrittenTheWayListsAsk(int number, String format, String written) {
        assertThat(NumberFormat.write(number, format)).isEqualTo(written);
    }
}
