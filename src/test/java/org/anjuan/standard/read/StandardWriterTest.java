package org.anjuan.standard.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.standard.Basis;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardProblem;
import org.anjuan.standard.StandardProblem.Kind;
import org.anjuan.standard.edit.At;
import org.anjuan.standard.edit.ItemForm;
import org.anjuan.standard.edit.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A standard that is written and read again is the same standard. */
class StandardWriterTest {
    private static final Path TEMPLATES = Path.of("scoring-templates");

    static Stream<Path> files() throws IOException {
        try (var all = Files.walk(TEMPLATES)) {
            return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyShippedFileIsReadWrittenAndReadAsTheSameStandard(Path file) {
        var standard = read(Catalog.inFile(file).text());

        var again = read(StandardWriter.write(standard));

        assertThat(again).isEqualTo(standard);
        assertThat(StandardWriter.write(again)).isEqualTo(StandardWriter.write(standard));
    }

    @Test
    void thereAreEightOfThem() throws IOException {
        assertThat(files()).hasSize(8);
    }

    @ParameterizedTest
    @MethodSource("files")
    void oneChangedFieldChangesJustThatLine(Path file) {
        var standard = read(Catalog.inFile(file).text());
        var place = (Place.OfItem) Place.all(standard)
                .filter(Place.OfItem.class::isInstance)
                .skip(3)
                .findFirst()
                .orElseThrow();

        var changed = At.item(
                standard, place, item -> new ItemForm(item).text("换了一句话").made());

        var before = StandardWriter.write(standard).lines().toList();
        var after = StandardWriter.write(changed).lines().toList();
        assertThat(after).hasSameSizeAs(before);
        assertThat(after.stream().filter(line -> !before.contains(line)))
                .singleElement()
                .asString()
                .endsWith("text: 换了一句话");
        assertThat(read(String.join("\n", after))).isEqualTo(changed);
    }

    @Test
    void whatOnlyRareStandardsSayIsKeptToo() {
        var standard = read(RARE);

        assertThat(read(StandardWriter.write(standard))).isEqualTo(standard);
    }

    @Test
    void lawsKeepTheirWordingsWhereverTheyStand() {
        var standard = read(RARE);
        var basis = standard.items().flatMap(item -> item.basis().stream()).toList();

        assertThat(basis).extracting(Basis::edition).containsExactly("2021年修订", "2021年修订", "2017年修正", "");
        assertThat(basis.get(1).text()).isEqualTo("行政处罚法第四十二条、第四十四条");
        assertThat(Laws.of(standard).named("行政处罚法第5条").edition()).isEqualTo("2021年修订");
        assertThat(Laws.of(standard).named("某市条例第3条")).isEqualTo(Basis.of("某市条例第3条"));
    }

    @Test
    void wordsThatYamlWouldTakeForSomethingElseStayWords() {
        var standard = read(SmallTemplate.TEXT);
        for (var words :
                List.of("是: 否", "- 一", "#号", "true", "2026-01-31", "'引号\"", "第一行\n第二行", "{页}", "*星", "1e3", "~")) {
            var changed = At.item(
                    standard,
                    new Place.OfItem(0, 0, 0),
                    item -> new ItemForm(item)
                            .text(words)
                            .provenance("S01 " + words)
                            .made());

            assertThat(StandardReader.draft(StandardWriter.write(changed)).standard())
                    .isEqualTo(changed);
        }
    }

    @Test
    void aDraftKeepsWhatIsNotWrittenYetAndTellsIt() {
        var standard = read(SmallTemplate.TEXT);
        var unfinished = At.item(
                standard,
                new Place.OfItem(0, 0, 0),
                item -> new ItemForm(item)
                        .id("")
                        .text("")
                        .points(new BigDecimal("0.0"))
                        .provenance("S99")
                        .deductibles(List.of())
                        .made());

        var read = StandardReader.draft(StandardWriter.write(unfinished));

        assertThat(read.standard()).isNotNull();
        assertThat(read.isWhole()).isFalse();
        assertThat(read.problems())
                .extracting(StandardProblem::kind)
                .contains(Kind.BLANK, Kind.NO_REASON, Kind.UNKNOWN_SOURCE);
    }

    @Test
    void aDraftThatAStandardCouldNotHoldIsRefusedRatherThanLost() {
        var text = SmallTemplate.TEXT.replace("digits: 2", "digits: zwei");

        var read = StandardReader.draft(text);

        assertThat(read.standard()).isNull();
        assertThat(read.problems()).extracting(StandardProblem::kind).contains(Kind.NOT_WHOLE);
        assertThat(StandardReader.draft("").standard()).isNull();
        assertThat(StandardReader.draft("- 1").standard()).isNull();
        assertThat(StandardReader.draft(SmallTemplate.TEXT + "\nunknown: 1\n").standard())
                .isNull();
    }

    private static Standard read(String text) {
        assertThat(StandardReader.read(text)).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) StandardReader.read(text)).standard();
    }

    private static final String RARE = """
        format: 1
        id: rare
        version: 2024.1
        title: 少见的写法
        case-kind: 行政处罚
        document-number: 〔2024〕1 号
        in-force: 2024-05-01
        until: 2030-12-31
        replaces: 2020 年版
        sources: {S01: 一份标准}
        laws:
          行政处罚法: {edition: 2021年修订, in-force: 2021-07-15}
        dimensions: {subject: 主体, law: 法律}
        full: 10
        facts:
          - {id: hearing, ask: 是否听证}
          - {id: amount, ask: 数额, answers: [大, 中, 小]}
        not-applicable: {counts: full, needs-reason: true, reasons: [没有听证], remind-above: 30, source: S01 三}
        deductions: {waivers: true, notes: all}
        formula: {kind: by-parts, parts: {A: 20, B: 70}, source: S01 一}
        rounding: {digits: 1, mode: half-even, floor: none, ceiling: 100, grade-from: exact, at: share, source: S01 二}
        grades:
          bands:
            - {name: 优秀, above: 80, requires: [{in: A1, lost-at-most: 1}, {in: B, problems-at-most: 2}]}
            - {name: 合格, to: 80}
        veto: {bar: [优秀]}
        parts:
          - id: A
            title: 主体
            kind: earn
            applies-if: {hearing: 是}
            absent-text: 缺《{document}》
            groups:
              - id: A1
                title: 资格
                points: 6
                cap: 5
                document: 委托书
                condition: 委托执法的
                absent: reviewer
                items:
                  - id: A1.1
                    text: 项
                    points: 5
                    cap: 4
                    applies-if: {amount: [大, 中]}
                    elements:
                      - id: A1.1.1
                        text: 要素一
                        points: 2
                        dimension: subject
                        also: law
                        views: {three: form}
                        not-with: A1.1.2
                        overflow: total
                        counts-without: subtracts
                        basis: 行政处罚法第42条第1款
                        source: S01 四
                        reasons:
                          a: {text: 甲, cost: {each: 0.50, unit: 处, cap: 1.5}, exclusive: x}
                          b: {text: 乙, cost: item, exclusive: x}
                          c: {text: 丙, cost: {step: 0.5}, needs-note: true}
                      - id: A1.1.2
                        text: 要素二
                        points: 3
                        dimension: law
                        basis: 行政处罚法第四十二条、第四十四条
                        source: S01 五
                        reasons:
                          a: {text: 其他, cost: {ladder: [{points: 1, text: 轻}, {points: 2}]}, free-text: true}
                          v: {text: 重, cost: {veto: {minus: 100}}}
                          w: {text: 缺, cost: {veto: {result: 不符合评查条件}}}
                          y: {text: 假, cost: {veto: {total: none, grade: 合格, scoring: stop}}}
                  - id: A1.2
                    text: 单独一项
                    points: 1
                    dimension: law
                    documents: [委托书, 授权书]
                    common-errors: [错一, 错二]
                    exceptions: 除外
                    explanation: |-
                      第一行
                      第二行
                    basis: {law: 行政强制法, article: 3, item: 2, edition: 2017年修正, in-force: 2017-01-01, until: 2020-01-01}
                    source: S01 六
                    reasons:
                      a: {text: 甲, cost: all}
          - id: B
            title: 程序
            kind: earn
            groups:
              - id: B1
                title: 立案
                items:
                  - id: B1.1
                    text: 立案
                    points: 4
                    dimension: subject
                    basis: 某市条例第3条
                    source: S01 七
                    reasons:
                      a: {text: 甲, cost: group}
                      n: {text: 记, cost: none}
          - id: D
            title: 扣分
            kind: deduct
            points: 3
            cap: 2
            note: 说明
            groups:
              - id: D1
                title: 目录
                items:
                  - id: D1.1
                    text: 错别字
                    dimension: law
                    source: S01 八
                    reasons:
                      a: {text: 每处, cost: {each: 0.1, unit: 处}}
                  - id: D1.2
                    text: 缺页
                    points: 3
                    dimension: law
                    source: S01 九
                    reasons:
                      a: {text: 缺, cost: 1}
          - id: E
            title: 清单
            kind: check
            groups:
              - id: E1
                title: 检查
                items:
                  - id: E1.1
                    text: 看
                    dimension: law
                    source: S01 十
                    reasons:
                      a: 没有
        parameters:
          - {id: days, text: 立案期限, value: 15, unit: 日, source: S01}
          - {id: more, text: 未定}
        substitutes:
          - {document: 通知书, by: 决定书, condition: 当场的, source: S01}
        views:
          - id: three
            name: 三类
            dimensions: {form: 形式, matter: 实体}
            from: {subject: matter, law: form}
        """;
}
