package org.anjuan.standard.needs;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.review.Verdict;
import org.anjuan.review.Working;
import org.anjuan.standard.Heading;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.StandardProblem.Kind;
import org.junit.jupiter.api.Test;

/** A: how a standard is built. */
class StructureNeedsTest {

    @Test
    void a1PartsOfEveryKindStandSideBySideAndCountEachInItsWay() {
        var yardstick = Yardstick.parts("""
            - id: A
              title: 否决
              kind: veto
              groups: [{id: A1, title: 主体, items: [{id: A1.1, text: 无权, dimension: law, reasons: {holds: {text: 无权, cost: veto}}}]}]
            - id: B
              title: 得分
              kind: earn
              groups: [{id: B1, title: 文书, items: [{id: B1.1, text: 齐全, dimension: papers, points: 100, reasons: {short: {text: 不全, cost: 8}}}]}]
            - id: C
              title: 扣分
              kind: deduct
              groups: [{id: C1, title: 卷面, items: [{id: C1.1, text: 整洁, dimension: papers, points: 5, reasons: {untidy: {text: 不整洁, cost: 2}}}]}]
            - id: D
              title: 清单
              kind: check
              groups: [{id: D1, title: 公示, items: [{id: D1.1, text: 已公示, dimension: law, reasons: {not: 没有公示}}]}]
            - id: E
              title: 加分
              kind: bonus
              groups: [{id: E1, title: 移送, items: [{id: E1.1, text: 移送立案, dimension: law, points: 3, reasons: {filed: {text: 已立案, cost: 3}}}]}]
            """);

        yardstick
                .deduct("B1.1", "short")
                .deduct("C1.1", "untidy")
                .deduct("D1.1", "not")
                .deduct("E1.1", "filed");

        // 100 − 8 earned, − 2 deducted, + 3 given; what is only checked takes nothing
        assertThat(yardstick.total()).isEqualTo("93");
        assertThat(yardstick.deduct("A1.1", "holds").total()).isEqualTo("0");
        assertThat(yardstick.standard().parts()).extracting(Part::kind).containsExactly(Part.Kind.values());
    }

    @Test
    void a2FourLevelsStandOrFewer() {
        var standard = Yardstick.parts("""
            - id: P
              title: 文书
              kind: earn
              groups:
                - id: S1
                  title: 调查取证阶段
                  points: 12
                  items:
                    - id: D1
                      text: 检查笔录
                      points: 10
                      dimension: papers
                      reasons: {missing: {text: 不具备, cost: all}}
                      elements:
                        - {id: D1.1, text: 时间地点, points: 4}
                        - {id: D1.2, text: 签名, points: 6, reasons: {partly: {text: 缺一人, cost: 3}}}
                    - {id: D2, text: 询问笔录, points: 2, dimension: papers, reasons: {missing: {text: 没有, cost: all}}}
            """).standard();

        assertThat(standard.items()).extracting(Item::id).containsExactly("D1.1", "D1.2", "D2");
        assertThat(standard.items())
                .extracting(Item::heading)
                .extracting(heading -> heading instanceof Heading(var id, var _, var _, var _) ? id : "none")
                .containsExactly("D1", "D1", "none");
        assertThat(standard.item("D1.2").orElseThrow().fullText())
                .startsWith("检查笔录")
                .endsWith("签名");
    }

    @Test
    void a3SumsThatDoNotAddUpAreLoadedAndReported() {
        var table = Yardstick.USUAL + """
            full: 100
            parts:
            - id: P
              title: 许可
              kind: earn
              points: 100
              groups:
                - {id: G1, title: 受理, points: 90, items: [{id: I1, text: 甲, points: 90, dimension: law, reasons: {not: {text: 无, cost: all}}}]}
                - {id: G2, title: 收费, points: 10, items: [{id: I2, text: 乙, points: 19, dimension: law, reasons: {not: {text: 无, cost: all}}}]}
            """;

        assertThat(Yardstick.warnings(table)).containsExactlyInAnyOrder(Kind.FULL_SUM, Kind.PART_SUM, Kind.GROUP_SUM);
        assertThat(Yardstick.of(table).total()).isEqualTo("109");
    }

    @Test
    void a4TheFullTotalNeedNotBeAHundred() {
        var daily = "parts:\n" + part("earn", "points: 120");

        assertThat(Yardstick.of(Yardstick.USUAL + daily).total()).isEqualTo("120");
        assertThat(Yardstick.of(Yardstick.USUAL.replace("{kind: sum}", "{kind: base-plus-share, base: 0, weight: 100}")
                                + daily)
                        .total())
                .isEqualTo("100");
    }

    @Test
    void a5SomeItemsAreThereForSomeKindsOfCaseOnly() {
        var yardstick = Yardstick.of(Yardstick.USUAL + """
            facts: [{id: kind, ask: 案卷种类, answers: [一般处罚, 按日连续处罚, 查封扣押]}]
            parts:
            - id: A
              title: 否决
              kind: veto
              groups:
                - id: A1
                  title: 共用与专用
                  items:
                    - {id: V1, text: 无权, dimension: law, reasons: {holds: {text: 无权, cost: veto}}}
                    - {id: V22, text: 没有复查, dimension: law, applies-if: {kind: 按日连续处罚}, reasons: {holds: {text: 没有复查, cost: veto}}}
                    - {id: V25, text: 超期查封, dimension: law, applies-if: {kind: [查封扣押]}, reasons: {holds: {text: 超期, cost: veto}}}
            """ + part("earn", "points: 100"));

        yardstick.state("kind", "查封扣押");

        assertThat(yardstick.review().score("V22").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(yardstick.review().score("V25").verdict()).isEqualTo(Verdict.OPEN);
        assertThat(yardstick.review().score("V1").verdict()).isEqualTo(Verdict.OPEN);
    }

    @Test
    void a6OneCaseIsMeasuredByTwoStandardsEachWithItsOwnTotal() {
        var penalty = Yardstick.parts(part("earn", "points: 100"));
        var seizure = Yardstick.parts(part("earn", "points: 80").replace("id: X", "id: Y"));

        penalty.deduct("X1.1", "not");

        assertThat(penalty.review().caseId()).isEqualTo(seizure.review().caseId());
        assertThat(penalty.total()).isEqualTo("0");
        assertThat(seizure.total()).isEqualTo("80");
    }

    @Test
    void a8AListOnlySaysWhatIsInOrderAndHasNoTotal() {
        var yardstick = Yardstick.of("""
            formula: {kind: none}
            parts:
            - id: D
              title: 清单
              kind: check
              groups: [{id: D1, title: 公示, items: [{id: D1.1, text: 已公示, dimension: law, reasons: {not: 没有公示}}, {id: D1.2, text: 已告知, dimension: law, reasons: {not: 没有告知}}]}]
            """);

        yardstick.deduct("D1.1", "not").judge(Verdict.CLEAR, "D1.2");

        assertThat(yardstick.total()).isEqualTo("none");
        assertThat(yardstick.grade()).isEqualTo("none");
        assertThat(yardstick.outcome().isFinal()).isTrue();
        assertThat(Working.of(yardstick.standard(), yardstick.review()).steps())
                .containsExactly(new Working.Step.Unscored());
    }

    @Test
    void a10GuidanceHasThreeKinds() {
        var item = Yardstick.parts(part(
                        "earn",
                        "points: 100, common-errors: [漏写日期, 漏签名], exceptions: 漏记证号但全卷可判断的除外, explanation:" + " 指两名以上"))
                .standard()
                .item("X1.1")
                .orElseThrow();

        assertThat(item.guidance().commonErrors()).containsExactly("漏写日期", "漏签名");
        assertThat(item.guidance().exceptions()).startsWith("漏记证号");
        assertThat(item.guidance().explanation()).isEqualTo("指两名以上");
    }

    @Test
    void a11AnItemNamesTheDocumentsToLookAt() {
        var item = Yardstick.parts(part("earn", "points: 100, documents: [询问笔录, 执法证复印件]"))
                .standard()
                .item("X1.1")
                .orElseThrow();

        assertThat(item.documents()).containsExactly("询问笔录", "执法证复印件");
    }

    @Test
    void a12AVersionSaysWhoPublishedItWhenAndWhatItReplaces() {
        var standard = Yardstick.of("issuer: 某厅\n"
                        + "document-number: 某发〔2024〕4号\n"
                        + "in-force: 2024-05-31\n"
                        + "until: 2026-08-14\n"
                        + "replaces: 旧细则\n"
                        + Yardstick.USUAL + "parts:\n" + part("earn", "points: 100"))
                .standard();

        assertThat(standard.issuer()).isEqualTo("某厅");
        assertThat(standard.from()).isEqualTo("2024-05-31");
        assertThat(standard.terms().number()).isEqualTo("某发〔2024〕4号");
        assertThat(standard.terms().until()).isEqualTo("2026-08-14");
        assertThat(standard.terms().replaces()).isEqualTo("旧细则");
    }

    /** A part with one item X1.1 that one reason zeroes. */
    static String part(String kind, String item) {
        return """
            - id: X
              title: 部分
              kind: %s
              groups: [{id: X1, title: 组, items: [{id: X1.1, text: 条目, dimension: law, %s, reasons: {not: {text: 没有, cost: all}}}]}]
            """.formatted(kind, item);
    }
}
