package org.anjuan.standard.read.table;

import static org.anjuan.standard.read.table.Tables.read;
import static org.anjuan.standard.read.table.Tables.understood;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.anjuan.standard.read.table.Assumed.What;
import org.anjuan.standard.read.table.Unread.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What many rows of a table leave open is asked once, and what a column of papers or a row's own points say is taken for what it is. */
class AskedTogetherTest {
    @TempDir
    Path folder;

    private Understood rows(int count) throws IOException {
        return understood(
                folder,
                IntStream.rangeClosed(-1, count)
                        .mapToObj(row -> switch (row) {
                            case -1 -> "评查标准||||";
                            case 0 -> "序号|评查内容|查阅文书|分值|扣分标准";
                            default -> row + "|送达" + "甲乙丙丁戊".charAt(row - 1) + "书及时|决定书|6|逾期的扣2分";
                        })
                        .toArray(String[]::new));
    }

    @Test
    void fewRowsAreAskedOneByOneWhatElseTheyLose() throws IOException {
        assertThat(rows(3).unread())
                .filteredOn(each -> each.why() == Why.POINTS_LEFT)
                .hasSize(3);
    }

    @Test
    void manyRowsAreAskedTogether() throws IOException {
        var understood = rows(5);

        assertThat(understood.unread()).extracting(Unread::why).doesNotContain(Why.POINTS_LEFT);
        assertThat(understood.assumed())
                .filteredOn(each -> each.what() == What.POINTS_LEFT)
                .singleElement()
                .satisfies(each -> assertThat(each.what().isToCheck()).isTrue())
                .satisfies(each -> assertThat(each.sentence()).contains("有 5 条", "第 1、2、3、4、5 项"));
    }

    @Test
    void papersToBeLookedAtAreNoGroups() throws IOException {
        var standard = read(rows(3));

        assertThat(standard.item("A1.3").orElseThrow().documents()).isEqualTo(List.of("决定书"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        当事人认定准确 | 认定错误的扣2分 | 认定错误（要求：当事人认定准确）
        """)
    void aFaultThatDoesNotSayOfWhatIsNotLeftAlone(String asked, String rule, String reason) throws IOException {
        var standard = read(understood(folder, "评查内容|分值|扣分标准", asked + "|2|" + rule));

        assertThat(standard.items().findFirst().orElseThrow().deductibles())
                .singleElement()
                .satisfies(each -> assertThat(each.text()).isEqualTo(reason));
    }

    @Test
    void aReasonThatStillSaysWhatEachIsWorthIsAsked() throws IOException {
        assertThat(understood(folder, "评查内容|分值|扣分标准", "归档4小项每项0.5分：封面、目录、页码、装订|2|每项不符扣0.5分")
                        .unread())
                .extracting(Unread::why)
                .contains(Why.REASON_UNCLEAR);
    }

    @Test
    void whatNeedNotBeThereIsAnException() throws IOException {
        var standard = read(understood(folder, "评查内容|分值|扣分标准|备注", "立案审批手续齐全|6|每处扣2分|即时立案的可不提供审批文书"));

        assertThat(standard.items().findFirst().orElseThrow().guidance().exceptions())
                .contains("即时立案的可不提供审批文书");
    }
}
