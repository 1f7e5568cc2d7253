package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.anjuan.review.Applied;
import org.anjuan.review.Change;
import org.anjuan.review.Deduction;
import org.anjuan.review.Verdict;
import org.anjuan.samples.SampleCase;
import org.anjuan.samples.SampleDesk;
import org.anjuan.samples.SamplePdf;
import org.anjuan.standard.StandardRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers are written and read back right also where a standard counts in ways that Excel's formulas do not redo. */
class PapersOfOddStandardsTest {
    private static final String ODD = """
        format: 1
        id: odd
        version: 1
        title: 试
        case-kind: 处罚
        dimensions: {law: 法律}
        deductions: {waivers: true}
        formula: {kind: by-parts, parts: {B: 20, C: 80}}
        rounding: {digits: 2, mode: half-up, floor: 0, ceiling: 105, grade-from: rounded}
        grades:
          bands: [{name: 优秀, from: 90, requires: [{in: B, problems-at-most: 0}]}, {name: 合格, from: 60, below: 90}, {name: 不合格, below: 60}]
        parts:
          - id: A
            title: 否决
            kind: veto
            groups: [{id: A1, title: 组, items: [{id: V1, text: 甲, dimension: law, reasons: {holds: {text: 甲, cost: {veto: {bar: 优秀}}}}}]}]
          - id: B
            title: 卷面
            kind: earn
            groups:
              - {id: B1, title: 组, items: [{id: H, text: 笔录, dimension: law, cap: 3, elements: [
                  {id: H1, text: 时间, points: 2, reasons: {a: {text: 缺时间, cost: all}}},
                  {id: H2, text: 签名, points: 4, reasons: {a: {text: 缺签名, cost: {ladder: [{points: 1}, {points: 2.5}]}}}}]}]}
          - id: C
            title: 内容
            kind: earn
            groups: [{id: C1, title: 组, items: [{id: I, text: 主体, points: 10, dimension: law, overflow: total, reasons: {hard: {text: 主体违法, cost: 30}, waived: {text: 另案, cost: 2}}}]}]
          - id: D
            title: 目录
            kind: deduct
            groups: [{id: D1, title: 组, items: [{id: J, text: 卷面, dimension: law, reasons: {other: {text: 其他, cost: {each: 0.5, unit: 处}, free-text: true}}}]}]
          - id: E
            title: 清单
            kind: check
            groups: [{id: E1, title: 组, items: [{id: K, text: 公示, dimension: law, reasons: {not: 没有公示}}]}]
          - id: F
            title: 加分
            kind: bonus
            cap: 12
            groups: [{id: F1, title: 组, items: [{id: L, text: 立案, dimension: law, reasons: {filed: {text: 已立案, cost: 15}}}]}]
        """;

    @TempDir
    Path folder;

    @Test
    void everyPaperOfAStandardWithEveryRuleSaysWhatTheProgramFound() throws Exception {
        try (var desk = open("odd", ODD);
                var sitting = sample(desk, "odd").open()) {
            deduct(sitting, "V1", "holds", "0");
            deduct(sitting, "H1", "a", "2");
            deduct(sitting, "H2", "a", "2.5");
            deduct(sitting, "I", "hard", "30");
            deduct(sitting, "I", "waived", "2");
            sitting.act(new Change.Waived("I-waived", "省厅文件"));
            deduct(sitting, "J", "other", "0.5");
            deduct(sitting, "K", "not", "0");
            deduct(sitting, "L", "filed", "15");

            // 20 × 3 ÷ 6 + 80 × 0 ÷ 10 − 0.5 − 20 beyond the ten + 12 = 1.5
            assertThat(sitting.outcome().total()).isEqualByComparingTo("1.5");
            handInAndWrite(desk, sitting);
        }
    }

    @Test
    void everyPaperOfAListWithoutTotalsIsWritten() throws Exception {
        var list = ODD.substring(0, ODD.indexOf("formula:")) + "formula: {kind: none}\nparts:\n"
                + ODD.substring(ODD.indexOf("  - id: E"), ODD.indexOf("  - id: F"));
        try (var desk = open("odd", list);
                var sitting = sample(desk, "odd").open()) {
            deduct(sitting, "K", "not", "0");

            assertThat(sitting.outcome().total()).isNull();
            handInAndWrite(desk, sitting);
        }
    }

    private Desk open(String name, String standard) throws IOException {
        var standards = Files.createDirectories(folder.resolve("workspace").resolve("standards"));
        Files.writeString(standards.resolve(name + ".yaml"), standard);
        return SampleDesk.in(folder);
    }

    private SampleCase sample(Desk desk, String standard) throws IOException {
        try (var pdf = new SamplePdf()) {
            return SampleCase.of(
                    desk, new StandardRef(standard, "1"), pdf.text("One page").save(folder.resolve("case.pdf")));
        }
    }

    private static void deduct(Sitting sitting, String item, String reason, String points) {
        var deduction = new Deduction(item + "-" + reason, item, reason, 1, new BigDecimal(points), "理由", List.of());
        assertThat(sitting.act(new Change.Deducted(deduction))).isInstanceOf(Applied.Done.class);
    }

    private void handInAndWrite(Desk desk, Sitting sitting) throws Exception {
        assertThat(sitting.review().scores().values()).noneMatch(score -> score.verdict() == Verdict.OPEN);
        assertThat(sitting.act(new Change.Submitted())).isInstanceOf(Applied.Done.class);
        var round = desk.rounds().all().getFirst().round();
        var made = desk.makeReports()
                .make(round.id(), EnumSet.allOf(PaperKind.class), folder.resolve("papers"), Control.UNWATCHED);
        assertThat(made.failures()).isEmpty();
        assertThat(made.written()).hasSize(3);
    }
}
