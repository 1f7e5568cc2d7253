package org.anjuan.samples;

import org.anjuan.standard.Standard;
import org.anjuan.standard.read.Reading;
import org.anjuan.standard.read.StandardReader;

/**
 * Invented standards with every rule that a total can hang on, for properties of the arithmetic: one for each way to the
 * total, each with its own way of rounding and its own ends.
 */
@SuppressWarnings("ImmutableEnumChecker") // a standard is a value, but does not say so
public enum RichStandard {
    /** Half up at the end, both ends held, the grade read from what is printed. */
    SHARE(
            "{kind: base-plus-share, base: 50, weight: 50}",
            "{digits: 2, mode: half-up, floor: 0, ceiling: 105, grade-from: rounded}",
            90,
            60),
    /** The share rounded at once, to the even neighbour, and never below zero; no ends. */
    HELD_SHARE(
            "{kind: base-plus-share, base: 50, weight: 50, share-floor: 0}",
            "{digits: 1, mode: half-even, at: share, grade-from: rounded}",
            90,
            60),
    /** Cut off at whole points, the grade read from the exact total. */
    SUM("{kind: sum}", "{digits: 0, mode: down, floor: 0, grade-from: exact}", 30, 15),
    /** May fall below zero, but not rise above a hundred. */
    FROM_FULL("{kind: from-full, full: 100}", "{digits: 2, mode: half-up, ceiling: 100, grade-from: rounded}", 95, 75),
    /** Two parts scaled for themselves, each share cut off at once. */
    BY_PARTS(
            "{kind: by-parts, parts: {B: 80, G: 20}}",
            "{digits: 2, mode: down, floor: 0, at: share, grade-from: exact}",
            90,
            60);

    @SuppressWarnings("InlineFormatString") // stands with the other pieces of the template
    private static final String HEAD = """
        format: 1
        id: rich
        version: 1
        title: 试
        case-kind: 处罚
        dimensions: {law: 法律}
        facts: [{id: hearing, ask: 是否听证}]
        deductions: {waivers: true}
        formula: %s
        rounding: %s
        grades:
          bands:
            - {name: 优秀, from: %3$d, requires: [{in: D, problems-at-most: 1}, {in: G, zeros-at-most: 1}]}
            - {name: 合格, from: %4$d, below: %3$d, requires: [{in: H1, lost-at-most: 4, zeros-at-most: 1}, {in: B1, lost-at-most: 8}]}
            - {name: 不合格, below: %4$d}
        veto: {total: 0, grade: 不合格}
        parts:
          - id: A
            title: 否决
            kind: veto
            groups:
              - {id: A1, title: 组, items: [
                  {id: V1, text: 甲, dimension: law, reasons: {holds: {text: 甲, cost: {veto: {minus: 30}}}}},
                  {id: V2, text: 乙, dimension: law, reasons: {holds: {text: 乙, cost: {veto: {bar: 优秀}}}}},
                  {id: V6, text: 己, dimension: law, reasons: {holds: {text: 己, cost: {veto: {at-most: 20.56}}}}}]}
        """;

    private static final String PARTS = """
          - id: B
            title: 得分
            kind: earn
            groups:
              - id: B1
                title: 组
                items:
                  - {id: I1, text: 甲, points: 6, dimension: law, overflow: total, reasons: {
                      grave: {text: 重, cost: {ladder: [{points: 1}, {points: 5}, {points: 30}]}}, each: {text: 处, cost: {each: 0.5, unit: 处}}}}
                  - id: H1
                    text: 项
                    dimension: law
                    cap: 3
                    elements:
                      - {id: E1, text: 甲, points: 2.5, reasons: {a: {text: 甲, cost: all, exclusive: 一}, b: {text: 乙, cost: 1, exclusive: 一}}}
                      - {id: E2, text: 乙, points: 4, reasons: {whole: {text: 全, cost: item}, part: {text: 部分, cost: {step: 0.5}}}}
              - id: B2
                title: 组
                applies-if: {hearing: 是}
                items:
                  - {id: I2, text: 丙, points: 5, dimension: law, counts-without: full, reasons: {all: {text: 无, cost: all}}}
                  - {id: I3, text: 丁, points: 3, dimension: law, counts-without: subtracts, reasons: {group: {text: 组, cost: group}}}
                  - {id: I4, text: 戊, points: 4, dimension: law, reasons: {two: {text: 二, cost: 2}}}
          - id: D
            title: 扣分
            kind: deduct
            cap: 8
            groups:
              - {id: D1, title: 组, items: [{id: I5, text: 目录, dimension: law, reasons: {ten: {text: 十, cost: 10}, half: {text: 半, cost: {each: 0.5, unit: 处, cap: 3}}}}]}
          - id: F
            title: 加分
            kind: bonus
            cap: 12
            groups:
              - {id: F1, title: 组, items: [{id: I6, text: 加, dimension: law, reasons: {ten: {text: 十, cost: 10}, five: {text: 五, cost: 5}}}]}
        """;

    /** A further earning part with a capped group and a whole that is smaller than what its items can lose. */
    private static final String FURTHER = """
          - id: G
            title: 另一得分
            kind: earn
            cap: 6
            groups:
              - {id: G1, title: 组, cap: 5, items: [
                  {id: I7, text: 己, points: 3, dimension: law, reasons: {each: {text: 处, cost: {each: 0.7, unit: 处}}}},
                  {id: I8, text: 庚, points: 4, dimension: law, reasons: {all: {text: 无, cost: all}}}]}
              - {id: G2, title: 组, items: [{id: I9, text: 辛, points: 3, dimension: law, reasons: {
                  all: {text: 无, cost: all}, away: {text: 未结案, cost: {veto: {result: 不符合评查条件}}}}}]}
        """;

    /** Vetoes that decide the whole case: with a total, without one, and by which no grade can be given. */
    private static final String DECIDING = """
              - {id: A2, title: 组, items: [
                  {id: V3, text: 丙, dimension: law, reasons: {holds: {text: 丙, cost: veto}}},
                  {id: V4, text: 丁, dimension: law, reasons: {holds: {text: 丁, cost: {veto: {total: none, grade: 不合格, scoring: stop}}}}},
                  {id: V5, text: 戊, dimension: law, reasons: {
                      low: {text: 低, cost: {veto: {total: 20, grade: 不合格}}}, minus: {text: 扣, cost: {veto: {minus: 30}}}}}]}
        """;

    private final String text;
    private final Standard standard;

    RichStandard(String formula, String rounding, int best, int pass) {
        var head = HEAD.formatted(formula, rounding, best, pass);
        this.text = head + DECIDING + PARTS + FURTHER;
        this.standard = ((Reading.Read) StandardReader.read(text)).standard();
    }

    /** As a template says it. */
    public String text() {
        return text;
    }

    /** With vetoes that decide a case, which leaves little of the arithmetic to be seen where they hold. */
    public Standard standard() {
        return standard;
    }

    /** Items with a veto by which a case is decided; they should be rare where the arithmetic is to be seen. */
    public static boolean decides(String item) {
        return item.equals("V3") || item.equals("V4") || item.equals("V5");
    }
}
