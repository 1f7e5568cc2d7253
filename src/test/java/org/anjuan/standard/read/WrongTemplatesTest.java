package org.anjuan.standard.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.desk.Words;
import org.anjuan.standard.StandardProblem;
import org.anjuan.standard.StandardProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every wrong template gets its sentence at its line, and nothing else happens. */
class WrongTemplatesTest {
    private static final Words WORDS = Words.shipped();

    /**
     * One way to spoil the small template.
     *
     * @param from words that stand in it, replaced by {@code to}
     * @param at words of the line where the problem must stand; empty for the first line
     * @param sentence the one problem, in words
     */
    record Wrong(String from, String to, String at, String sentence) {
        String text() {
            assertThat(SmallTemplate.TEXT).contains(from);
            return SmallTemplate.TEXT.replace(from, to);
        }

        int line() {
            var lines = text().lines().toList();
            var line =
                    lines.stream().filter(any -> any.contains(at)).findFirst().orElseThrow();
            return 1 + lines.indexOf(line);
        }
    }

    @ParameterizedTest
    @MethodSource({"wrongWords", "wrongFigures", "wrongReasons", "wrongGrades", "wrongTerms", "wrongYaml"})
    void eachWrongTemplateHasItsSentenceAtItsLine(Wrong wrong) {
        var errors = problems(wrong.text()).stream()
                .filter(problem -> !problem.kind().isWarning())
                .toList();
        assertThat(errors).singleElement().satisfies(problem -> {
            assertThat(WORDS.say(problem)).isEqualTo(wrong.sentence());
            assertThat(problem.line()).isEqualTo(wrong.line());
        });
    }

    static Stream<Wrong> wrongWords() {
        return Stream.of(
                new Wrong("title: 小标准\n", "", "", "缺少“title”。"),
                new Wrong("veto:\n  total: 0\n  grade: 差\n", "", "", "缺少“veto”。"),
                new Wrong(
                        "            dimension: law\n            points: 4",
                        "            points: 4",
                        "id: B1.1",
                        "缺少“dimension”。"),
                new Wrong(
                        "  digits: 2",
                        "  digits: 2\n  digit: 2",
                        "digit: 2",
                        "不认识“digit”，是不是“digits”？这里可以写：source、mode、grade-from、digits、floor、ceiling、at。"),
                new Wrong("title: 小标准", "title: [小标准]", "[小标准]", "“title”应当是一段文字。"),
                new Wrong("title: 小标准", "title:", "title:", "“title”没有写内容。"),
                new Wrong("sources:\n  S01: 某细则\n", "sources: S01\n", "sources:", "“sources”下面应当是“名称: 内容”。"),
                new Wrong(
                        "case-kind: 处罚", "case-kind: 处罚\nremarks:\n  其一: 无", "remarks:", "“remarks”应当是一个列表，每行以“- ”开头。"),
                new Wrong(
                        "case-kind: 处罚",
                        "case-kind: 处罚\nin-force: 明年",
                        "明年",
                        "“in-force”应当是日期，写成 2026-01-31 的样子，这里写的是“明年”。"),
                new Wrong("needs-note: true", "needs-note: 是", "needs-note", "“needs-note”应当是 true 或 false，这里写的是“是”。"),
                new Wrong("kind: earn", "kind: extra", "extra", "“kind”不能写“extra”。可以写：earn、deduct、veto、check、bonus。"),
                new Wrong("format: 1", "format: 2", "", "文件格式是第 2 版，本程序只认识第 1 版。请更新程序后再试。"),
                new Wrong("id: B1\n", "id: B 1\n", "id: B 1", "编号“B 1”不能用。编号由文字、数字、点和短横组成，不能有空格。"),
                new Wrong("id: small\n", "id: small@1\n", "small@1", "编号“small@1”不能用。编号由文字、数字、点和短横组成，不能有空格。"),
                new Wrong("id: B1.2", "id: A1.1 # 又一次", "又一次", "编号“A1.1”重复，第 45 行已经用过。"),
                new Wrong(
                        "dimension: law\n            points: 4",
                        "dimension: lav\n            points: 4",
                        "lav",
                        "条目 B1.1 的维度“lav”没有在 dimensions 里列出。"),
                new Wrong("source: S01 第2项", "source: S02 第2项", "S02", "B1.1 的出处“S02”没有在 sources 里列出。"),
                new Wrong("source: S01 等次", "source: S9", "S9", "grades.source 的出处“S9”没有在 sources 里列出。"),
                new Wrong(
                        "        title: 告知\n",
                        "        title: 告知\n        absent: zero\n        absent-text: 没有\n",
                        "id: B1",
                        "缺少“document”。"),
                new Wrong(
                        "        title: 告知\n",
                        "        title: 告知\n        document: 告知书\n        absent: reviewer\n",
                        "id: B1",
                        "缺少“absent-text”。"));
    }

    static Stream<Wrong> wrongFigures() {
        return Stream.of(
                new Wrong(
                        "case-kind: 处罚",
                        "case-kind: 处罚\ndeductions: {wording: '{页}{理由}：{原因}'}",
                        "wording",
                        "“wording”里的{理由}不认识。可以写：{页}{文书}{原因}{依据}。"),
                new Wrong("points: 4", "points: 四分", "四分", "“points”应当是数，这里写的是“四分”。"),
                new Wrong("points: 4", "points: 4e9999", "4e9999", "“points”应当是数，这里写的是“4e9999”。"),
                new Wrong("points: 4", "points: 0 # 无", "# 无", "B1.1 的数应当大于 0，这里是 0。"),
                new Wrong("digits: 2", "digits: 0.5", "digits", "“digits”应当是整数，这里写的是“0.5”。"),
                new Wrong("digits: 2", "digits: 9", "digits", "小数位数应当是 0 到 4，这里是 9。"),
                new Wrong("mode: half-up", "mode: up", "mode", "“mode”不能写“up”。可以写：half-up、half-even、down。"),
                new Wrong(
                        "kind: sum",
                        "kind: median",
                        "median",
                        "没有名为“median”的计分公式。可以写：base-plus-share、sum、from-full、by-parts、none。"),
                new Wrong("kind: sum", "kind: base-plus-share\n  base: 50", "formula:", "缺少“weight”。"),
                new Wrong(
                        "kind: sum",
                        "kind: base-plus-share\n  base: -5\n  weight: 15",
                        "base: -5",
                        "base 的数不能小于 0，这里是 -5。"),
                new Wrong("dimensions:\n  law: 法律适用\n", "dimensions: {}\n", "dimensions", "没有任何维度。"));
    }

    static Stream<Wrong> wrongReasons() {
        return Stream.of(
                new Wrong("cost: 2", "cost: 6", "cost: 6", "条目 B1.1 的理由“late”要扣 6 分，超过该条目的 4 分。"),
                new Wrong("cost: 2", "cost: -1", "cost: -1", "B1.1 late 的数应当大于 0，这里是 -1。"),
                new Wrong("cost: 2", "cost: some", "some", "“cost”不能写“some”。" + COSTS),
                new Wrong("cost: 2", "cost: [2]", "[2]", "“cost”不能写“[]”。" + COSTS),
                new Wrong("cost: 2", "cost: {points: 2}", "{points", "“cost”不能写“points:”。" + COSTS),
                new Wrong("cost: 2", "cost: {from: 1, to: 3}", "{from", "缺少“step”。"),
                new Wrong("                cost: 2\n", "", "late:", "缺少“cost”。"),
                new Wrong(
                        "holds: 作出机关没有职权",
                        "hold: 作出机关没有职权",
                        "hold: 作",
                        "上面没有编号为“hold”的共用理由（有：holds）。编号写错的请改正；另外的理由写成 text 和 cost。"),
                new Wrong(
                        "cost:\n                  each: 0.5\n                  unit: 处\n                  cap: 3",
                        "cost: # 每处\n                  each: 0.5\n                  unit: 处\n                  cap: 7",
                        "# 每处",
                        "B1.2 的扣分上限是 7 分，超过可扣的 6 分。"),
                new Wrong("unit: 处", "unit:", "unit:", "“unit”没有写内容。"),
                new Wrong(
                        "cost: 2",
                        "cost: {from: 0.5, to: 3, step: 1}",
                        "from: 0.5",
                        "条目 B1.1 的理由“late”从 0.5 分到 3 分，不能按每档 1 分分完。"),
                new Wrong(
                        "cost: 2",
                        "cost: {from: 3, to: 1, step: 1}",
                        "from: 3",
                        "条目 B1.1 的理由“late”最少扣 3 分、最多扣 1 分，没有可选的分值。"),
                new Wrong("cost: 2", "cost: {from: 1, to: 3, step: 0}", "step: 0", "B1.1 late 的数应当大于 0，这里是 0。"),
                new Wrong(
                        "              holds: 作出机关没有职权\n",
                        "              holds:\n",
                        "              holds:",
                        "“holds”没有写内容。"),
                new Wrong("        cost: veto", "        cost: all", "holds: 作出", "条目 A1.1 是否决项，理由“holds”的扣法应当是 veto。"),
                new Wrong("            reasons:\n              holds: 作出机关没有职权\n", "", "id: A1.1", "条目 A1.1 没有扣分理由。"));
    }

    static Stream<Wrong> wrongGrades() {
        return Stream.of(
                new Wrong("from: 6", "from: 5", "name: 好", "等次“差”与“好”的分数段重叠。"),
                new Wrong("below: 6", "below: 5.5", "name: 好", "等次“差”与“好”之间有得分落空。"),
                new Wrong("from: 6", "above: 6", "name: 好", "等次“差”与“好”之间有得分落空。"),
                new Wrong("from: 6", "from: 6\n      to: 5", "name: 好", "等次“好”的下限高于上限，没有得分能落进去。"),
                new Wrong("      below: 6", "      from: 1\n      below: 6", "bands:", "得分 0.00 没有对应的等次。"),
                new Wrong("from: 6", "from: 6\n      below: 10", "bands:", "得分 10.00 没有对应的等次。"),
                new Wrong(
                        "from: 6", "from: 6\n      above: 6", "above", "不认识“above”。这里可以写：name、from、to、below、requires。"),
                new Wrong(
                        "- name: 差\n      below: 6",
                        "- name: 差\n      below: 3\n    - name: 差 # 又\n      from: 3\n      below: 6",
                        "# 又",
                        "编号“差”重复，第 26 行已经用过。"),
                new Wrong("grade: 差", "grade: 劣", "grade: 劣", "被否决时的等次“劣”没有在 grades 里列出。"));
    }

    static Stream<Wrong> wrongTerms() {
        return Stream.of(
                new Wrong(
                        "            dimension: law\n            points: 4",
                        "            dimension: law\n            applies-if: {hearing: 是}\n            points: 4",
                        "applies-if",
                        "B1.1 的适用条件用到案情“hearing”，没有在 facts 里列出。"),
                new Wrong(
                        "case-kind: 处罚\n",
                        "case-kind: 处罚\nfacts: [{id: hearing, ask: 是否听证, answers: [是]}]\n",
                        "facts",
                        "案情“hearing”至少要有两个不同的答案。"),
                new Wrong("digits: 2", "digits: 2\n  floor: 5\n  ceiling: 4", "ceiling: 4", "最高分 4 低于最低分 5。"),
                new Wrong(
                        "      below: 6",
                        "      below: 6\n      requires: [{in: B, lost-at-most: 1}]",
                        "requires",
                        "最低的等次“差”不能带条件（requires），否则有的案卷没有等次可定。"),
                new Wrong(
                        "      from: 6",
                        "      from: 6\n      requires: [{in: Z, lost-at-most: 1}]",
                        "requires",
                        "好 提到的编号“Z”不存在。"),
                new Wrong("  total: 0\n  grade: 差", "  bar: 差", "bar: 差", "否决不能排除最低的等次“差”，否则有的案卷没有等次可定。"),
                new Wrong("kind: sum", "kind: by-parts\n  parts: {B: 10, Z: 5}", "parts: {B", "formula 提到的编号“Z”不存在。"),
                new Wrong(
                        "kind: sum",
                        "kind: by-parts\n  parts: {B: 10, A: 5}",
                        "parts: {B",
                        "计分公式给部分 A 定了分，但它不是得分的部分（kind: earn）。"),
                new Wrong("kind: sum", "kind: none", "bands:", "计分公式是 none（不计总分），就不能写等次（grades）。"),
                new Wrong(
                        "cost: 2",
                        "cost: {ladder: [{points: 3}, {points: 1}]}",
                        "ladder",
                        "条目 B1.1 的理由“late”：分档（ladder）至少两档，并且从轻到重、一档比一档分多。"),
                new Wrong("cost: 2", "cost: item", "cost: item", "条目 B1.1 不是要素，理由“late”的扣法不能写 item（所属的条目计 0 分）。"),
                new Wrong(
                        "            text: 告知了权利\n",
                        "            text: 告知了权利\n            not-with: B9\n",
                        "not-with",
                        "B1.1 提到的编号“B9”不存在。"),
                new Wrong(
                        "            text: 告知了权利\n",
                        "            text: 告知了权利\n            basis: {article: 42}\n",
                        "article",
                        "缺少“law”。"));
    }

    static Stream<Wrong> wrongYaml() {
        return Stream.of(
                new Wrong("title: 小标准", "title: 小标准\ntitle: 又一个", "又一个", "“title”写了两次。"),
                new Wrong("title: 小标准", "title: &t 小标准\nissuer: *t", "*t", "不能用星号（*）引用别处的内容，请直接写出来。"),
                new Wrong("title: 小标准", "title: &t [*t]", "*t", "不能用星号（*）引用别处的内容，请直接写出来。"),
                new Wrong("title: 小标准", "title: \"小标准", "title", "这一行的引号不成对。用半角引号，前后各一个；内容里要用引号的，写全角的“”。"),
                new Wrong("title: 小标准", "title：小标准", "title：", "“title”后面是全角冒号（：），要用半角冒号（:），后面空一格。"),
                new Wrong("- id: B1.1", "- id：B1.1", "id：", "“id”后面是全角冒号（：），要用半角冒号（:），后面空一格。"),
                new Wrong("title: 告知\n", "title:告知\n", "title:告知", "“title:”后面没有空格。半角冒号后面要空一格。"),
                new Wrong("  kind: sum", "\tkind: sum", "kind: sum", "这一行用制表符（Tab）缩进。请改用空格，每级两格。"),
                new Wrong("\nveto:", "\n---\nveto:", "---", "一个文件只能写一份标准，这里（---）又开始了一份。"),
                new Wrong("title: 小标准", "title: " + "[".repeat(30), "[[", "嵌套超过 24 层。"));
    }

    private static final String COSTS =
            "可以写 all、item、group、none、veto；一个数；或者 each（每次几分）、step（酌定，从 from 到 to）、ladder（分档）、veto（另有后果的否决）。";

    @Test
    void nothingAtAllIsAnEmptyFile() {
        assertThat(kinds("")).containsExactly(Kind.EMPTY_FILE);
        assertThat(kinds("# 只有一句注释\n")).containsExactly(Kind.EMPTY_FILE);
    }

    @Test
    void aTextThatIsNoTemplateIsToldApart() {
        assertThat(kinds("各位同事：附件是评查标准。\n请查收。\n")).containsExactly(Kind.NOT_A_STANDARD);
        assertThat(kinds("- 一\n- 二\n")).containsExactly(Kind.NOT_A_STANDARD);
        assertThat(kinds("\u0000\u0001\u0002")).containsExactly(Kind.NOT_YAML);
        assertThat(kinds("title: 甲\n\ttab: 乙\n")).containsExactly(Kind.TAB);
    }

    @Test
    void aTemplateOfSomethingElseLacksNearlyEverything() {
        assertThat(kinds("server: {port: 80}\n"))
                .contains(Kind.UNKNOWN_KEY)
                .filteredOn(kind -> kind == Kind.MISSING_KEY)
                .hasSize(10);
    }

    @Test
    void gbkIsNotReadAsGarbageButTold() {
        var bytes = SmallTemplate.TEXT.getBytes(Charset.forName("GBK"));

        assertThat(problems(StandardReader.read(bytes))).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.NOT_UTF8);
            assertThat(problem.line()).isEqualTo(4);
        });
        assertThat(kinds(StandardReader.read(SmallTemplate.TEXT.getBytes(StandardCharsets.UTF_16))))
                .containsExactly(Kind.NOT_UTF8);
    }

    @Test
    void aByteOrderMarkDoesNoHarm() {
        assertThat(StandardReader.read("\uFEFF" + SmallTemplate.TEXT)).isInstanceOf(Reading.Read.class);
    }

    @Test
    void windowsLineEndsDoNoHarm() {
        assertThat(StandardReader.read(SmallTemplate.TEXT.replace("\n", "\r\n")))
                .isInstanceOf(Reading.Read.class);
    }

    @Test
    void tenMegabytesAreNotEvenLookedAt() {
        assertThat(kinds(StandardReader.read(new byte[10 * 1024 * 1024]))).containsExactly(Kind.TOO_LARGE);
    }

    @Test
    void anAliasBombIsStoppedAtItsFirstAlias() {
        var bomb = new StringBuilder("a0: &a0 [哈, 哈, 哈]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1, i - 1));
        }

        assertThat(problems(bomb.toString())).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.ALIAS);
            assertThat(problem.line()).isEqualTo(2);
        });
    }

    @Test
    void aTreeThatHoldsItselfIsStoppedWhereItCloses() {
        assertThat(problems("title: &own\n  - 小标准\n  - *own\n")).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.ALIAS);
            assertThat(problem.line()).isEqualTo(3);
        });
    }

    @Test
    void aMillionBracketsAreStoppedInTime() {
        assertThat(kinds("[".repeat(1_000_000))).containsExactly(Kind.TOO_DEEP);
    }

    @Test
    void aKeyThatIsNoWordIsNoYamlForUs() {
        assertThat(kinds("? [a, b]\n: c\n")).containsExactly(Kind.NOT_YAML);
    }

    @Test
    void allProblemsAreToldAtOnceByLine() {
        var text = SmallTemplate.TEXT
                .replace("title: 小标准\n", "")
                .replace("kind: sum", "kind: median")
                .replace("points: 4", "points: 四")
                .replace("unit: 处", "units: 处")
                .replace("grade: 差", "grade: 劣");

        assertThat(kinds(text))
                .containsExactly(
                        Kind.MISSING_KEY,
                        Kind.UNKNOWN_FORMULA,
                        Kind.UNKNOWN_VETO_GRADE,
                        Kind.NOT_A_NUMBER,
                        Kind.MISSING_KEY,
                        Kind.MISSPELT_KEY);
        assertThat(problems(text)).isSortedAccordingTo((one, other) -> Integer.compare(one.line(), other.line()));
    }

    @Test
    void aWrongValueDoesNotDragFollowUpProblemsAlong() {
        assertThat(kinds(SmallTemplate.TEXT.replace("parts:\n  - id: A", "parts:\n  - 空\n  - id: A")))
                .containsExactly(Kind.EXPECTED_FIELDS);
        assertThat(kinds(SmallTemplate.TEXT.replace("formula:\n  kind: sum\n", "formula: sum\n")))
                .containsExactly(Kind.EXPECTED_FIELDS);
    }

    @Test
    void aMistakeInASharedReasonIsToldOnceHoweverManyItemsShareIt() {
        var text = SmallTemplate.TEXT.replace(
                "    kind: earn\n", "    kind: earn\n    reasons:\n      partly: {text: 部分, cost: {step: 半分}}\n");

        assertThat(kinds(text)).contains(Kind.NOT_A_NUMBER).doesNotHaveDuplicates();
    }

    @Test
    void aFormulaNeedsThePartsItCounts() {
        assertThat(kinds(SmallTemplate.TEXT.replace("kind: earn", "kind: deduct")))
                .contains(Kind.FORMULA_NEEDS_EARNING);
        assertThat(kinds(SmallTemplate.TEXT.replace("kind: sum", "kind: from-full\n  full: 100")))
                .contains(Kind.FORMULA_NEEDS_DEDUCTING, Kind.EARNING_IGNORED);
    }

    @Test
    void aPartThatAFormulaByPartsForgetsIsAnErrorAndHasItsOwnSentence() {
        var text = SmallTemplate.TEXT.replace("kind: sum", "kind: by-parts\n  parts: {C: 10}")
                + SmallTemplate.TEXT
                        .substring(SmallTemplate.TEXT.indexOf("  - id: B\n"))
                        .replace("B", "C");

        assertThat(problems(text)).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.PART_WITHOUT_WORTH);
            assertThat(WORDS.say(problem)).contains("得分的部分 B", "formula 的 parts");
        });
    }

    @Test
    void hintsAreToldBesideErrorsThatHaveNothingToDoWithThem() {
        var text = SmallTemplate.TEXT.replace("points: 10", "points: 9").replace("kind: sum", "kind: median");

        assertThat(kinds(text)).containsExactly(Kind.UNKNOWN_FORMULA, Kind.GROUP_SUM);
        assertThat(kinds(text.replace("points: 4", "points: 四")))
                .containsExactly(Kind.UNKNOWN_FORMULA, Kind.NOT_A_NUMBER);
    }

    @Test
    void emptyPartsAndGroupsAreTold() {
        var noGroups = SmallTemplate.TEXT.substring(0, SmallTemplate.TEXT.indexOf("    groups:\n      - id: B1"));
        assertThat(kinds(noGroups + "    groups: []\n")).contains(Kind.EMPTY_PART);
        var noItems =
                SmallTemplate.TEXT.substring(0, SmallTemplate.TEXT.indexOf("        items:\n          - id: B1.1"));
        assertThat(kinds(noItems + "        items: []\n")).contains(Kind.EMPTY_GROUP);
        var noParts = SmallTemplate.TEXT.substring(0, SmallTemplate.TEXT.indexOf("parts:"));
        assertThat(kinds(noParts + "parts: []\n")).contains(Kind.NO_PARTS);
    }

    private static List<Kind> kinds(String text) {
        return kinds(StandardReader.read(text));
    }

    private static List<Kind> kinds(Reading reading) {
        return problems(reading).stream().map(StandardProblem::kind).toList();
    }

    private static List<StandardProblem> problems(String text) {
        return problems(StandardReader.read(text));
    }

    /** Without the hint that the template's second item is worth more than its reason takes. */
    private static List<StandardProblem> problems(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Rejected.class);
        return ((Reading.Rejected) reading)
                .problems().stream()
                        .filter(problem -> problem.kind() != Kind.POINTS_LEFT)
                        .toList();
    }
}
