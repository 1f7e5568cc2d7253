package org.anjuan.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.anjuan.check.layout.Script;
import org.anjuan.check.layout.Seen;
import org.anjuan.samples.SamplePapers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single expressions are read as the field writes them. */
class ValuesTest {
    @ParameterizedTest
    @CsvSource({"十五,15", "二十,20", "一百零三,103", "一百二十二,122", "一千零五十四,1054", "二〇二四,2024", "33,33"})
    void numeralsAreCounted(String words, int number) {
        assertThat(Numerals.of(words)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年3月14日",
                "2024 年 3月 14 日",
                "2024-03-14",
                "2024.3.14",
                "２０２４年３月１４日",
                "二〇二四年三月十四日",
                "二○二四年三月十四日"
            })
    void aDayIsReadHoweverItIsWritten(String words) {
        assertThat(Days.of(tight("落款：" + words))).extracting(Seen::value).containsExactly(LocalDate.of(2024, 3, 14));
    }

    @Test
    void aDayThatDoesNotExistIsToldApart() {
        assertThat(Days.of(tight("2023年2月29日"))).isEmpty();
        assertThat(Days.impossible(tight("2023年2月29日"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2024年3月14日9时30分至10时15分,45",
        "2024年3月14日22时50分至15日0时40分,110",
        "2024年3月14日下午2时至4时,120",
        "2024年3月14日9：30—10：00,30"
    })
    void aSpanKnowsHowLongItLasts(String words, int minutes) {
        assertThat(Spans.of(tight("时间：" + words)))
                .extracting(seen -> seen.value().length())
                .containsExactly(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @CsvSource({
        "晋原市监罚〔2024〕3号,晋原市监罚〔2024〕3号",
        "（晋原）市监处罚〔2024〕131号,(晋原)市监处罚〔2024〕131号",
        "晋原农罚【2024】012号,晋原农罚〔2024〕12号",
        "晋原市监罚〔2024〕第118号,晋原市监罚〔2024〕118号",
        "决定书文号晋原市监罚[2024]3号,晋原市监罚〔2024〕3号"
    })
    void aNumberIsTheSameHoweverItIsWritten(String words, String number) {
        assertThat(PaperNumber.of(tight(words)))
                .extracting(seen -> seen.value().toString())
                .containsExactly(number);
    }

    @Test
    void theNumberOfARuleForAllIsNoNumberOfACase() {
        assertThat(PaperNumber.of(tight("依据国办发〔2018〕118号文件"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "伍仟元整,5000",
        "拾万元整,100000",
        "壹万贰仟叁佰肆拾伍元陆角柒分,12345.67",
        "壹仟零壹拾元零伍分,1010.05",
        "壹亿零伍佰万元整,105000000",
        "人民币伍仟圆整,5000",
        "贰拾万元,200000",
        "￥14912.00壹万肆仟玖佰壹拾贰元整,14912"
    })
    void sumsInCapitalsAreCounted(String words, BigDecimal sum) {
        assertThat(tight(words).first(Money.WORDS).flatMap(Money::words))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(sum));
    }

    @Test
    void sumsInFiguresKnowTenThousandsAndLeavePricesOut() {
        assertThat(Money.figures(tight("货值1.26万元，罚款29,000元，每袋3元/袋")))
                .extracting(seen -> Money.say(seen.value()))
                .containsExactly("12600", "29000");
    }

    @Test
    void checkDigitsAreCounted() {
        assertThat(List.of("990121199003070010", "99012119870612018X", "990121196809120028"))
                .allMatch(Ids::personIsRight);
        assertThat(Ids.personIsRight("990121199003070011")).isFalse();
        assertThat(List.of("91990121MA0ABCD1X5", "92990121MA0EFGH2X0", "119901210001234579", "52990121MJ0123456J"))
                .allMatch(Ids::organisationIsRight);
        assertThat(Ids.organisationIsRight("91990121MAOABCD1X5")).isFalse();
    }

    @Test
    void anArticleBelongsToTheLawNamedLast() {
        assertThat(cited("违反了《中华人民共和国食品安全法》第三十五条第一款、第一百二十二条第一款的规定，依据《行政处罚法》第33条第1款，同法第二十八条"))
                .containsExactly("食品安全法第35条第1款", "食品安全法第122条第1款", "行政处罚法第33条第1款", "行政处罚法第28条");
    }

    @Test
    void whatAQuotationCitesIsNotCitedHere() {
        assertThat(cited("依据《广告法》第五十七条第（一）项“发布有本法第九条、第十条规定情形的”的规定")).containsExactly("广告法第57条第1项");
    }

    @Test
    void aStandardIsNoLaw() {
        assertThat(cited("不符合《食品安全国家标准》第三条")).isEmpty();
    }

    private static List<String> cited(String words) {
        return Citation.of(tight(words)).stream()
                .map(seen -> seen.value().say())
                .toList();
    }

    private static Script tight(String words) {
        return Script.loose(SamplePapers.none().with("page", words).pages()).tight();
    }
}
