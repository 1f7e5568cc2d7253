package org.anjuan.standard.read.table;

import static org.anjuan.standard.read.table.Tables.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.read.table.Unread.Why;
import org.anjuan.standard.read.workbook.StandardWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is graver costs more in the place of what went before; a cost that is said once in a row of several demands says which of them it means, or it is asked. */
class GraverAndSeveralTest {
    private static final String HEADING = "序号|评查项目|评查内容|分值|扣分标准|备注";
    private static final String SIGNED = "制作询问笔录并逐页签名|6|";
    private static final String FILED = "案由明确，来源清楚，立案审批手续齐备|3|";

    @TempDir
    Path folder;

    private Understood row(String row) throws IOException {
        return Tables.understood(folder, HEADING, "1|项目|" + row, "2|项目|一案一卷|2|不符合的扣2分|");
    }

    private static String said(Understood understood) {
        return read(understood).item("A1.1").orElseThrow().deductibles().stream()
                .map(GraverAndSeveralTest::said)
                .collect(Collectors.joining("；"));
    }

    private static String said(Deductible reason) {
        var set = reason.exclusive().isEmpty() ? "" : "（" + reason.exclusive() + "）";
        return reason.text() + "：" + StandardWorkbook.cost(reason.cost()) + set;
    }

    private static List<Why> asked(Understood understood) {
        return understood.unread().stream().map(Unread::why).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
        视情况扣2至3.5分，情节严重的全扣 @ 未制作询问笔录，或者未逐页签名：酌情扣2—3.5分，每档0.5分（r1）；未制作询问笔录，或者未逐页签名，情节严重：本条不得分（r1）
        未签名的扣1分，造成后果的本项不得分 @ 未逐页签名：分档择一：未签名的扣1分；造成后果的扣6分
        未签名的扣1分。造成后果的，该项不得分。 @ 未逐页签名：分档择一：未签名的扣1分；造成后果的扣6分
        未签名的每页扣0.5分，最多扣2分，造成后果的不得分 @ 未逐页签名：每页扣0.5分，最多扣2分（r1）；未逐页签名，造成后果：本条不得分（r1）
        未签名的扣1—2分；情节较重的扣2—3分；情节严重的扣6分 @ 未逐页签名：酌情扣1—2分，每档1分（r1）；未逐页签名，情节较重：酌情扣2—3分，每档1分（r1）；未逐页签名，情节严重：扣6分（r1）
        未签名的扣1分，情节严重的一票否决 @ 未逐页签名：扣1分；未逐页签名，情节严重：一票否决
        未签名的扣1分，两处以上的全扣 @ 未逐页签名：分档择一：未签名的扣1分；两处以上的扣6分
        未签名每处扣1分，超过3处的不得分 @ 未逐页签名：每处扣1分（r1）；未逐页签名，超过3处：本条不得分（r1）
        """)
    void whatIsGraverStandsInThePlaceOfWhatWentBefore(String rule, String reasons) throws IOException {
        var understood = row(SIGNED + rule + "|");

        assertThat(said(understood)).isEqualTo(reasons);
        assertThat(asked(understood)).isSubsetOf(Why.POINTS_LEFT);
    }

    @Test
    void allOfTheGroupForWhatIsGraverIsNoRung() throws IOException {
        var understood = Tables.understood(
                folder,
                HEADING,
                "1|送达|" + SIGNED + "未签名的扣1分，造成后果的送达一项不得分，本项不得分|",
                "^|^|送达回证由受送达人签名|4|未签名的扣1分，造成后果的本项不得分|");

        assertThat(read(understood).item("A1.2").orElseThrow().deductibles().stream()
                        .map(GraverAndSeveralTest::said))
                .containsExactly("送达回证未由受送达人签名：扣1分（r1）", "送达回证未由受送达人签名，造成后果：本组计0分（r1）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"未签名的扣1分；未标页码的扣1分；情节严重的，不得分", "未签名的扣1分，未标页码的扣1分，情节严重的扣3分", "未签名的扣1分；未标页码的扣1—2分。造成后果的全扣"})
    void ofWhichOfSeveralItIsGraverIsAQuestion(String rule) throws IOException {
        assertThat(asked(row(SIGNED + rule + "|"))).contains(Why.GRAVER_OF_SEVERAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"未签名的扣1分；未标页码的扣1分，情节严重的扣3分", "未标页码的扣1分；超期1—3日制作的扣1分，超期3日以上的扣3分"})
    void whatFollowsRightOnOneOfThemIsOfThat(String rule) throws IOException {
        assertThat(asked(row(SIGNED + rule + "|"))).doesNotContain(Why.GRAVER_OF_SEVERAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"不符合要求的扣相应分值", "有缺项的扣相应分值，扣完为止", "缺项的扣除该要素对应分数，扣完为止", "缺项的扣该要素的分", "不符合要求的按分值扣分", "按缺项情况相应扣分"})
    void pointsThatAreNotSaidAreAQuestion(String rule) throws IOException {
        var understood = row(FILED + rule + "|");

        assertThat(understood.unread()).singleElement().satisfies(unread -> {
            assertThat(unread.why()).isEqualTo(Why.NOT_UNDERSTOOD_ALONE);
            assertThat(rule).startsWith(unread.words());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
        ①②不符合各扣1分，③不符合扣1分 @ ①②不符合各扣1分 @ ③不符合扣1分
        第1、2项不符合的各扣1分；第3项不符合扣1分 @ 第1、2项不符合的各扣1分 @ 第3项不符合扣1分
        """)
    void whatOnlyANumberOfTheRowNamesIsAQuestion(String rule, String first, String second) throws IOException {
        assertThat(row("①案由明确；②来源清楚；③审批手续齐备|3|" + rule + "|").unread())
                .extracting(Unread::words)
                .containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"不符合扣1分", "有瑕疵的扣1分", "未按要求填写的扣1分", "其中之一不符合扣1分"})
    void pointsTakenOnceForSeveralDemandsAreAQuestion(String rule) throws IOException {
        var understood = row(FILED + rule + "|");

        assertThat(said(understood)).isEqualTo("案由不明确，或者来源不清楚，或者立案审批手续不齐备：扣1分");
        assertThat(asked(understood)).containsExactly(Why.ONCE_OF_SEVERAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
        手续不齐备扣2分，其余不符合扣1分 @ 立案审批手续不齐备：扣2分；案由不明确，或者来源不清楚：扣1分
        手续不齐备扣1分，其他每项扣1分 @ 立案审批手续不齐备：扣1分；案由不明确，或者来源不清楚：每项扣1分
        任一项不符合扣1分 @ 案由不明确，或者来源不清楚，或者立案审批手续不齐备：每项扣1分
        其中一项不符合的扣1分，两项以上不符合的不得分 @ 案由不明确，或者来源不清楚，或者立案审批手续不齐备：每项扣1分（r1）；案由不明确，或者来源不清楚，或者立案审批手续不齐备，两项以上不符合：本条不得分（r1）
        部分不符合的扣1分，全部不符合的不得分 @ 案由不明确，或者来源不清楚，或者立案审批手续不齐备：分档择一：部分不符合的扣1分；全部不符合的扣3分
        """)
    void whichDemandsARuleMeansIsSaid(String rule, String reasons) throws IOException {
        var understood = row(FILED + rule + "|");

        assertThat(said(understood)).isEqualTo(reasons);
        assertThat(asked(understood)).isEmpty();
    }

    @Test
    void theOthersAreAQuestionWhereNoRuleNamesADemand() throws IOException {
        assertThat(asked(row(FILED + "错别字扣1分，其余不符合扣2分|"))).contains(Why.REASON_UNCLEAR);
    }
}
