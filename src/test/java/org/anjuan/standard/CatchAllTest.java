package org.anjuan.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.standard.read.Reading;
import org.anjuan.standard.read.StandardReader;
import org.junit.jupiter.api.Test;

class CatchAllTest {
    private static final String HEAD = """
        format: 1
        id: caught
        version: 1
        title: 试
        case-kind: 处罚
        dimensions: {law: 法律}
        formula: {kind: sum}
        rounding: {digits: 2, mode: half-up, grade-from: rounded}
        grades: {bands: [{name: 好, from: 6}, {name: 差, below: 6}]}
        veto: {total: 0, grade: 差}
        parts:
          - id: P
            title: 得分
            kind: earn
            groups:
              - id: G1
                title: 决定书
                document: 行政处罚决定书
                items:
                  - {id: A, text: 文号, points: 4, dimension: law, reasons: {no: {text: 没有, cost: all}, other: {text: 其他, cost: 1, free-text: true}}}
                  - {id: B, text: 日期, points: 4, dimension: law, reasons: {no: {text: 没有, cost: all}}}
              - id: G2
                title: 送达回证
                document: 送达回证
                items:
                  - {id: C, text: 签收, points: 4, dimension: law, reasons: {no: {text: 没有, cost: all}}}
        """;

    private static final String GENERAL = """
              - id: G3
                title: 卷面
                items:
                  - {id: D, text: 其他不规范, points: 4, dimension: law, reasons: {any: {text: 其他不规范, free-text: true, cost: {each: 1, unit: 处}}}}
        """;

    @Test
    void anItemsOwnCatchAllComesFirstThenThatOfItsDocumentThenOneOfNoDocument() {
        assertThat(nearest(HEAD + GENERAL, "A")).isEqualTo("A other");
        assertThat(nearest(HEAD + GENERAL, "B")).isEqualTo("A other");
        assertThat(nearest(HEAD + GENERAL, "C")).isEqualTo("D any");
    }

    @Test
    void theCatchAllOfAnotherDocumentIsNotOffered() {
        assertThat(nearest(HEAD, "C")).isEmpty();
    }

    private static String nearest(String yaml, String item) {
        var standard = read(yaml);
        return CatchAll.nearest(standard, standard.item(item).orElseThrow())
                .map(found -> found.item().id() + " " + found.reason().id())
                .orElse("");
    }

    private static Standard read(String yaml) {
        return ((Reading.Read) StandardReader.read(yaml)).standard();
    }
}
