package org.anjuan.standard.read;

/** A small valid template to spoil in tests. */
final class SmallTemplate {
    static final String TEXT = """
        format: 1
        id: small
        version: 1
        title: 小标准
        case-kind: 处罚

        sources:
          S01: 某细则

        dimensions:
          law: 法律适用

        formula:
          kind: sum

        rounding:
          digits: 2
          mode: half-up
          grade-from: rounded

        grades:
          source: S01 等次
          bands:
            - name: 好
              from: 6
            - name: 差
              below: 6

        veto:
          total: 0
          grade: 差

        parts:
          - id: A
            title: 否决
            kind: veto
            reasons:
              holds:
                cost: veto
                needs-note: true
            groups:
              - id: A1
                title: 主体
                items:
                  - id: A1.1
                    text: 没有职权
                    dimension: law
                    source: S01 第1项
                    reasons:
                      holds: 作出机关没有职权
          - id: B
            title: 计分
            kind: earn
            groups:
              - id: B1
                title: 告知
                points: 10
                items:
                  - id: B1.1
                    text: 告知了权利
                    dimension: law
                    points: 4
                    source: S01 第2项
                    reasons:
                      missing:
                        text: 没有告知
                        cost: all
                      late:
                        text: 告知迟了
                        cost: 2
                  - id: B1.2
                    text: 没有错漏
                    dimension: law
                    points: 6
                    source: S01 第3项
                    reasons:
                      each:
                        text: 有错漏
                        cost:
                          each: 0.5
                          unit: 处
                          cap: 3
        """;

    private SmallTemplate() {}
}
