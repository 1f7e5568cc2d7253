package org.anjuan.review;

import org.anjuan.standard.Standard;
import org.anjuan.standard.read.Reading;
import org.anjuan.standard.read.StandardReader;

/** An invented standard with every rule that a total can hang on, for properties of the arithmetic. */
final class RichStandard {
    static final Standard STANDARD = ((Reading.Read) StandardReader.read("""
        format: 1
        id: rich
        version: 1
        title: 试
        case-kind: 处罚
        dimensions: {law: 法律}
        facts: [{id: hearing, ask: 是否听证}]
        deductions: {waivers: true}
        formula: {kind: base-plus-share, base: 50, weight: 50}
        rounding: {digits: 2, mode: half-up, floor: 0, ceiling: 105, grade-from: rounded}
        grades:
          bands:
            - {name: 优秀, from: 90, requires: [{in: D, problems-at-most: 1}]}
            - {name: 合格, from: 60, below: 90}
            - {name: 不合格, below: 60}
        veto: {total: 0, grade: 不合格}
        parts:
          - id: A
            title: 否决
            kind: veto
            groups:
              - {id: A1, title: 组, items: [
                  {id: V1, text: 甲, dimension: law, reasons: {holds: {text: 甲, cost: {veto: {minus: 30}}}}},
                  {id: V2, text: 乙, dimension: law, reasons: {holds: {text: 乙, cost: {veto: {bar: 优秀}}}}}]}
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
        """)).standard();

    private RichStandard() {}
}
