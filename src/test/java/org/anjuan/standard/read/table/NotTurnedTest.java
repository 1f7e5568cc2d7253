package org.anjuan.standard.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.standard.StandardProblem;
import org.anjuan.standard.StandardProblem.Kind;
import org.anjuan.standard.read.StandardReader;
import org.anjuan.standard.read.Yaml;
import org.anjuan.standard.read.YamlWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reason that only repeats what is asked for is told again where its question was struck out and nothing changed. */
class NotTurnedTest {
    private static final String HEADING = "序号|评查项目|评查内容|分值|扣分标准|备注";
    private static final String KEY = "to-check";

    @TempDir
    Path folder;

    /** What is told of the first item's reasons once nothing is left to be checked. */
    private List<String> told(String row, String from, String to) throws IOException {
        var understood = Tables.understood(folder, HEADING, "1|项目|" + row, "2|项目|一案一卷|2|不符合的扣2分|");
        var text = YamlWriter.file(settled(understood.standard())).replace(from, to);

        return StandardReader.draft(text).problems().stream()
                .filter(problem -> problem.kind() == Kind.REASON_NOT_TURNED)
                .map(StandardProblem::arguments)
                .map(arguments -> arguments.getFirst() + " " + arguments.getLast())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
        程序公正高效|4|| @ 不符合：程序公正高效 @ 程序拖沓
        卷内文书的排列顺序|4|3处以上扣4分| @ 卷内文书的排列顺序：3处以上 @ 卷内文书有3处以上顺序错乱
        行政执法主体资格||一票否决| @ 不符合：行政执法主体资格 @ 执法主体没有资格
        """)
    void wordsThatWereAskedAboutAndStandAsTheyWereAreToldAgain(String row, String left, String mended)
            throws IOException {
        assertThat(told(row, "", "")).containsExactly("A1.1 " + left);
        assertThat(told(row, left, mended)).isEmpty();
    }

    @Test
    void aDemandThatWasTakenForTheFaultIsToldUnlessItNamesOne() throws IOException {
        assertThat(told("处罚决定合法|4|不合法的不得分|", "处罚决定不合法", "处罚决定合法")).containsExactly("A1.1 处罚决定合法");
        assertThat(told("处罚决定合法|4|不合法的不得分|", "", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"封面|4|缺日期的扣1分|, 缺日期, 封面：缺日期", "办案程序|4|超期的扣1分|, 超期, 超期办理"})
    void shortNamesBeforeAColonAndFaultsOfTheirOwnAreNotTold(String row, String from, String to) throws IOException {
        assertThat(told(row, from, to)).isEmpty();
    }

    private static Yaml settled(Yaml tree) {
        return switch (tree) {
            case Yaml.Text text -> text;
            case Yaml.Items(var all, var spot) ->
                new Yaml.Items(all.stream().map(NotTurnedTest::settled).toList(), spot);
            case Yaml.Fields(var all, var spot) ->
                new Yaml.Fields(
                        all.stream()
                                .filter(field -> !field.key().equals(KEY))
                                .map(field -> new Yaml.Field(field.key(), settled(field.value()), field.spot()))
                                .toList(),
                        spot);
        };
    }
}
