package org.anjuan.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjuan.desk.DifferenceWords;
import org.anjuan.desk.Words;
import org.anjuan.standard.Difference.Figure;
import org.anjuan.standard.Difference.Whole;
import org.anjuan.standard.read.Reading;
import org.anjuan.standard.read.StandardReader;
import org.junit.jupiter.api.Test;

/** What two versions differ in is found item by item. */
class ComparingTest {
    private static final String TEXT = """
        format: 1
        id: c
        version: 1
        title: 试
        case-kind: 处罚
        dimensions: {law: 法律, papers: 文书}
        formula: {kind: sum}
        rounding: {digits: 2, mode: half-up, grade-from: rounded}
        grades: {bands: [{name: 好, from: 6}, {name: 差, below: 6}]}
        parts:
        - id: P
          title: 得分
          kind: earn
          groups:
            - {id: G, title: 组, items: [
                {id: I, text: 甲, points: 6, dimension: law, reasons: {half: {text: 半, cost: 3}}},
                {id: J, text: 乙, points: 4, dimension: law, reasons: {all: {text: 无, cost: all}}}]}
        """;

    @Test
    void twoReadingsOfOneTextDoNotDiffer() {
        assertThat(Comparing.of(read(TEXT), read(TEXT))).isEmpty();
    }

    @Test
    void pointsCostsWordsAndDimensionsAreToldApart() {
        assertThat(lines("points: 6", "points: 7")).containsExactly("I：6 分改为 7 分，多 1 分");
        assertThat(lines("points: 6", "points: 5.5")).containsExactly("I：6 分改为 5.5 分，少 0.5 分");
        assertThat(lines("cost: 3", "cost: 2")).containsExactly("I：扣法有改动，“半”由“扣3分”改为“扣2分”");
        assertThat(lines("half: {text: 半, cost: 3}", "half: {text: 半, cost: {each: 1, unit: 处, cap: 2}}"))
                .containsExactly("I：扣法有改动，“半”由“扣3分”改为“每处扣1分，最多扣2分”");
        assertThat(lines("half: {text: 半, cost: 3}", "half: {text: 半, cost: 3}, more: {text: 全无, cost: all}"))
                .contains("I：扣法有改动，增加“全无”（本条不得分）");
        assertThat(lines("text: 甲", "text: 新甲")).containsExactly("I：文字由“甲”改为“新甲”");
        assertThat(lines("text: 半", "text: 一半")).containsExactly("I：理由、说明或者依据的文字有改动 half");
        assertThat(lines("points: 4, dimension: law", "points: 4, dimension: papers"))
                .containsExactly("J：所属维度、适用条件或者计法有改动");
    }

    @Test
    void whatCameAndWhatWentIsNamedWithItsPoints() {
        assertThat(lines("id: I", "id: K")).containsExactly("增加 K（6 分）：甲", "删去 I（6 分）：甲");
    }

    @Test
    void figuresOfTheWholeStandFirst() {
        var after = TEXT.replace("kind: sum", "kind: base-plus-share, base: 0, weight: 10")
                .replace("digits: 2", "digits: 1")
                .replace("title: 组", "title: 另一组");

        assertThat(Comparing.of(read(TEXT), read(after)))
                .containsExactly(new Figure(Whole.FORMULA), new Figure(Whole.ROUNDING), new Figure(Whole.PARTS));
    }

    private static List<String> lines(String from, String to) {
        return new DifferenceWords(Words.shipped()).lines(Comparing.of(read(TEXT), read(TEXT.replace(from, to))));
    }

    private static Standard read(String text) {
        return ((Reading.Read) StandardReader.read(text)).standard();
    }
}
