package org.anjuan.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anjuan.standard.StandardRef;

/** An invented standard of 60 items in 8 sections, as an office would lay it beside its workspace. */
public final class SectionedStandard {
    /** How it is asked for. */
    public static final StandardRef REF = new StandardRef("sectioned", "1");

    /** How many items it has. */
    public static final int ITEMS = 60;

    /** How many sections they stand in. */
    public static final int SECTIONS = 8;

    private static final String HEAD = """
        format: 1
        id: sectioned
        version: 1
        title: 案卷评查标准（八节六十项，示例）
        case-kind: 行政处罚（普通程序）
        issuer: 示例县司法局
        sources:
          本产品: 只用于测试
        dimensions:
          procedure: 程序是否合法
          evidence: 证据是否充分
        formula:
          kind: base-plus-share
          base: 50
          weight: 50
          source: 本产品
        rounding:
          digits: 2
          mode: half-up
          floor: none
          grade-from: rounded
          source: 本产品
        grades:
          source: 本产品
          bands:
            - name: 优秀
              from: 90
            - name: 合格
              from: 60
              below: 90
            - name: 不合格
              below: 60
        veto:
          total: 0
          grade: 不合格
          source: 本产品
        parts:
          - id: P
            title: 计分项
            kind: earn
            groups:
        """;

    private SectionedStandard() {}

    /** Lays it into the folder in which a workspace looks for standards. */
    public static void lay(Path workspace) throws IOException {
        var folder = Files.createDirectories(workspace.resolve("standards"));
        Files.writeString(folder.resolve("sectioned.v1.yaml"), text());
    }

    private static String text() {
        var text = new StringBuilder(HEAD);
        int item = 0;
        for (int section = 1; section <= SECTIONS; section++) {
            int last = ITEMS * section / SECTIONS;
            text.append("""
                      - id: S%d
                        title: 第%d节
                        points: %d
                        source: 本产品
                        items:
                """.formatted(section, section, 4 * (last - item)));
            for (; item < last; item++) {
                text.append(item(section, item + 1));
            }
        }
        return text.toString();
    }

    private static String item(int section, int number) {
        return """
                  - id: S%1$d.%2$d
                    text: 第%2$d项材料齐全
                    points: 4
                    dimension: procedure
                    documents: 材料%2$d
                    reasons:
                      missing:
                        text: 第%2$d项材料缺失
                        cost: all
                      incomplete:
                        text: 第%2$d项材料不全
                        cost:
                          each: 1
                          unit: 处
                          cap: 3
                      partly:
                        text: 第%2$d项材料不规范
                        cost:
                          step: 0.5
            """.formatted(section, number).indent(4);
    }
}
