package org.anjuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.anjuan.desk.Answer;
import org.anjuan.desk.Folders;
import org.anjuan.desk.RetiredStandards;
import org.anjuan.desk.Words;
import org.anjuan.standard.StandardRef;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardCommandsTest {
    private static final String SHIPPED = "penalty-general";

    @TempDir
    Path folder;

    private CommandLineUser user;

    @BeforeEach
    void sitDown() {
        user = new CommandLineUser(folder.resolve("home"));
    }

    @Test
    void theShippedStandardIsListed() {
        var listed = user.gives("standard", "list", "--json").json().get("standards");
        assertThat(listed).anySatisfy(each -> {
            assertThat(each.get("id").stringValue()).isEqualTo(SHIPPED);
            assertThat(each.get("valid").booleanValue()).isTrue();
        });
    }

    @Test
    void aStandardGoesOutToExcelAndComesBackAndNothingIsOverwrittenSilently() {
        var sheet = folder.resolve("许可.xlsx").toString();
        var template = folder.resolve("许可.yaml").toString();
        assertThat(user.gives("standard", "export", "license", "--out", sheet).code())
                .isZero();
        assertThat(user.gives("standard", "export", "license", "--out", sheet).code())
                .isEqualTo(Exit.UNREADABLE);

        var taken = user.gives("standard", "import", sheet, "--out", template, "--json");

        assertThat(taken.code()).isZero();
        assertThat(taken.json().get("workbook").booleanValue()).isTrue();
        assertThat(taken.json().get("id").stringValue()).isEqualTo("license");
        assertThat(user.gives("standard", "import", sheet, "--out", template).code())
                .isEqualTo(Exit.UNREADABLE);
        assertThat(user.gives("standard", "import", sheet, "--out", template, "--replace")
                        .code())
                .isZero();
        assertThat(user.gives("standard", "validate", template).code()).isZero();
    }

    /** The line of the grades is what the table does not say. */
    @Test
    void whatIsToBeCheckedIsSaidLastAndStaysInTheFileUntilItIsTakenOut() throws IOException {
        var table = table("项目", "内容", "分值", "扣分标准", "立案", "立案及时", "10", "逾期的扣10分");
        var template = folder.resolve("某县.yaml");

        var taken = user.gives("standard", "import", table, "--out", template.toString());

        assertThat(taken.code()).isEqualTo(Exit.PARTLY);
        assertThat(taken.out()).contains("待核对（1）：").contains("，1 个条目，还有 1 处待核对：");
        var open = user.gives("standard", "validate", template.toString());
        assertThat(open.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(open.out()).contains("还不能使用，有 1 处待核对。").doesNotContain("可以使用");
        Files.writeString(template, Files.readString(template).replaceAll("(?m)^to-check: .*\\R", ""));
        assertThat(user.gives("standard", "validate", template.toString()).out())
                .contains("可以使用");
    }

    @Test
    void aTableCanBecomeAWorkbookInWhichThePlacesAreSettled() throws IOException {
        var table = table("项目", "内容", "分值", "扣分标准", "立案", "立案及时", "10", "逾期的扣10分");
        var sheet = folder.resolve("某县-改.xlsx").toString();

        user.gives("standard", "import", table, "--out", sheet);

        assertThat(user.gives("standard", "import", sheet).out())
                .contains("总则 页 B")
                .contains("还有 1 处待核对");
    }

    @Test
    void aTableThatIsReadWholeIsSaidToBeUsable() throws IOException {
        var table = table("内容", "分值", "扣分标准", "", "立案及时", "10", "逾期的扣10分", "", "注：6分以上为合格，6分以下为不合格", "", "", "");

        var taken = user.gives("standard", "import", table);

        assertThat(taken.code()).isZero();
        assertThat(taken.out()).contains("1 个条目，可以使用。").doesNotContain("待核对");
    }

    @Test
    void whatWasMadeIsSummedUpAlsoWherePlacesAreOpenAndSentencesWithoutPointsAreOnlyCounted() throws IOException {
        var table = table("内容", "分值", "扣分标准", "备注", "立案及时", "10", "逾期的扣10分；以登记日期为准", "", "越权处罚", "", "一票否决", "");

        assertThat(user.gives("standard", "import", table).out())
                .contains("处待核对：")
                .contains("条目：2 条")
                .contains("等次：")
                .contains("“一票否决” → 否决\n")
                .contains("另有 1 句没有说扣分，收进了说明。")
                .doesNotContain("以登记日期为准")
                .doesNotContain("“”");
        assertThat(user.gives("standard", "import", table, "--json").json().get("rules"))
                .anySatisfy(
                        each -> assertThat(each.get("explains").booleanValue()).isTrue());
    }

    @Test
    void elementsAreShownUnderWhatTheyStandUnderAndWhereAllPointsAreGivenThatIsSaid() throws IOException {
        var template = folder.resolve("某县.yaml").toString();
        var table = table(
                "内容及分值",
                "得分",
                "",
                "",
                "审批表：案由（1分）、来源（2分）",
                "",
                "",
                "",
                "延期经过批准（2分，未批准的不得分，未延期的不扣分）",
                "",
                "",
                "",
                "说明：4分以上为合格，4分以下为不合格。",
                "",
                "",
                "");
        user.gives("standard", "import", table, "--out", template);

        assertThat(user.gives("standard", "show", template).out())
                .containsSubsequence("A1.1 审批表（3 分）", "A1.1.1 案由（1 分）", "A1.1.2 来源（2 分）")
                .contains("未延期的不扣分（不适用的给满分）");
    }

    @Test
    void whatIsWrongWithATableIsSaidByItsItemAndRow() throws IOException {
        var table = table("序号", "内容", "分值", "扣分标准", "1", "立案及时", "10", "逾期的扣10分", "2", "送达及时", "0", "未送达的扣1分");

        assertThat(user.gives("standard", "import", table).out())
                .contains("某县.xlsx：A1.2 评查表 第 2 项（第 3 行）：")
                .doesNotContain(":1:");
        assertThat(user.gives("standard", "import", table, "--json").json().get("problems"))
                .anySatisfy(each -> assertThat(each.get("place").stringValue()).isEqualTo("A1.2 评查表 第 2 项（第 3 行）"));
    }

    @Test
    void onlyWhatIsWrongIsCountedAsAProblemAndAWrongFileIsNotCalledReady() throws IOException {
        var guide = Files.readString(Path.of("docs", "评查标准编写指南.md"));
        var example = guide.substring(guide.indexOf("```yaml") + 8, guide.indexOf("```", guide.indexOf("```yaml") + 8));
        var template = folder.resolve("例.yaml");
        Files.writeString(template, example.replace("points: 5", "points: 9"));
        var sheet = folder.resolve("例.xlsx").toString();
        user.gives("standard", "export", template.toString(), "--out", sheet);
        Files.writeString(
                template,
                example.replace("points: 5", "points: 9").replaceFirst("dimension: subject", "dimension: nowhere"));

        var wrong = user.gives("standard", "validate", template.toString());

        assertThat(wrong.out()).contains("提示：").contains("有 1 处问题");
        write(Path.of(sheet), "扣1分", "扣许多分");
        assertThat(user.gives(
                                "standard",
                                "import",
                                sheet,
                                "--out",
                                folder.resolve("又.yaml").toString())
                        .out())
                .contains("有 1 处问题")
                .contains("已写入")
                .contains("可是还不能使用");
    }

    private static void write(Path sheet, String before, String after) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(sheet)));
                var out = Files.newOutputStream(sheet)) {
            book.getSheet("条目")
                    .forEach(row -> row.forEach(cell -> {
                        if (cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().equals(before)) {
                            cell.setCellValue(after);
                        }
                    }));
            book.write(out);
        }
    }

    @Test
    void aUsableStandardIsSummedUpWithEachOutcomeOfItsVetoes() throws IOException {
        var table = table(
                "内容",
                "分值",
                "扣分标准",
                "",
                "立案及时",
                "10",
                "逾期的不得分",
                "",
                "注：6分以上为合格，6分以下为不合格；有下列情形之一的，不得评为优秀：未录音录像",
                "",
                "",
                "");

        assertThat(user.gives("standard", "import", table).out())
                .contains("否决：1 条理由，不得列为")
                .doesNotContain("得 0 分");
    }

    @Test
    void aUsableStandardIsSummedUpInFiveLines() {
        var lines = user.gives(
                        "standard",
                        "validate",
                        Path.of("scoring-templates", "penalty-general.v1.yaml").toString())
                .out()
                .lines()
                .toList();

        assertThat(lines.subList(lines.size() - 5, lines.size()))
                .satisfiesExactly(
                        items -> assertThat(items).contains("条目：").contains("否决"),
                        total -> assertThat(total).contains("总分：").contains("四舍五入"),
                        grades -> assertThat(grades).contains("等次：").contains("其余"),
                        vetoes -> assertThat(vetoes).contains("否决：").contains("得 0 分"),
                        without -> assertThat(without).contains("选了“不适用”的：").contains("折算"));
    }

    @Test
    void aCaseIsTriedOnASheetOfExcelWithoutWritingJson() throws IOException {
        var template = folder.resolve("某县.yaml");
        var table = table(
                "内容",
                "分值",
                "扣分标准",
                "",
                "立案及时",
                "10",
                "逾期的扣10分",
                "",
                "字迹清楚",
                "20",
                "有涂改每处扣2分",
                "",
                "送达合法",
                "5",
                "未送达的不得分",
                "",
                "注：30分以上为合格，30分以下为不合格",
                "",
                "",
                "");
        assertThat(user.gives("standard", "import", table, "--out", template.toString())
                        .code())
                .isZero();
        var sheet = folder.resolve("试算.xlsx");

        assertThat(user.gives("standard", "try", template.toString(), "--out", sheet.toString())
                        .out())
                .contains("standard score");
        fill(sheet, Map.of("立案不及时", "1", "有涂改", "3", "送达合法", "不适用"));
        var scored = user.gives("standard", "score", template.toString(), "--marks", sheet.toString());

        assertThat(scored.code()).isZero();
        assertThat(scored.out()).contains("19").contains("不合格").contains("有涂改（2 分 × 3）");
        fill(sheet, Map.of("有涂改", "很多"));
        var wrong = user.gives("standard", "score", template.toString(), "--marks", sheet.toString());
        assertThat(wrong.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(wrong.err()).contains("填的是“很多”");
    }

    /** Fills in what stands behind these words on a sheet of trial. */
    private static void fill(Path sheet, Map<String, String> filled) throws IOException {
        try (var in = Files.newInputStream(sheet);
                var book = new XSSFWorkbook(in)) {
            for (var row : book.getSheetAt(0)) {
                var words = row.getCell(2) == null ? "" : row.getCell(2).getStringCellValue();
                if (filled.containsKey(words)) {
                    row.getCell(4).setCellValue(filled.get(words));
                }
            }
            try (var out = Files.newOutputStream(sheet)) {
                book.write(out);
            }
        }
    }

    /** A sheet of four columns. */
    private String table(String... cells) throws IOException {
        var file = folder.resolve("某县.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("评查表");
            for (int i = 0; i < cells.length; i++) {
                var row = i % 4 == 0 ? sheet.createRow(i / 4) : sheet.getRow(i / 4);
                row.createCell(i % 4).setCellValue(cells[i]);
            }
            book.write(out);
        }
        return file.toString();
    }

    @Test
    void whatAStandardAsksOfACaseIsShownWithIt() {
        var terms = user.gives("standard", "show", "license", "--json").json().get("terms");
        assertThat(terms.get("facts")).isNotEmpty();
        assertThat(user.gives("standard", "show", "license").out()).contains("案情：");
    }

    @Test
    void aStandardIsShownDownToItsReasonsWithPointsAsDecimalStrings() {
        var shown = user.gives("standard", "show", SHIPPED, "--json").json();
        assertThat(shown.get("dimensions")).hasSize(6);
        assertThat(shown.get("formula").get("kind").stringValue()).isEqualTo("base-plus-share");
        var item = shown.get("parts").get(1).get("groups").get(0).get("items").get(0);
        assertThat(new BigDecimal(item.get("points").stringValue())).isPositive();
        assertThat(item.get("reasons").get(0).get("cost").get("kind").stringValue())
                .isNotBlank();
        assertThat(user.gives("standard", "show", SHIPPED).out())
                .contains(item.get("text").stringValue());
    }

    @Test
    void aStandardIsShownWithWhatEachReasonCosts() {
        assertThat(user.gives("standard", "show", SHIPPED).out()).contains("等次：优秀", "——一票否决");
    }

    @Test
    void anUnknownStandardIsNamed() {
        var heard = user.gives("standard", "show", "nothing");
        assertThat(heard.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(heard.err()).contains("nothing", "standard list");
    }

    @Test
    void aWrongStandardIsToldLineByLine() throws IOException {
        var file = Files.writeString(folder.resolve("wrong.yaml"), "format: 1\nid: x\ntitel: y\n");
        var heard = user.gives("standard", "validate", file.toString());
        assertThat(heard.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(heard.out()).contains(file + ":3:", "titel");
        var json = user.gives("standard", "validate", file.toString(), "--json").json();
        assertThat(json.get("valid").booleanValue()).isFalse();
        assertThat(json.get("problems")).anySatisfy(problem -> {
            assertThat(problem.get("line").intValue()).isEqualTo(3);
            assertThat(problem.get("message").stringValue()).contains("titel");
        });
    }

    @Test
    void theShippedFileIsValid() {
        var heard = user.gives("standard", "validate", "scoring-templates/penalty-general.v1.yaml", "--json");
        assertThat(heard.code()).isZero();
        assertThat(heard.json().get("id").stringValue()).isEqualTo(SHIPPED);
    }

    @Test
    void marksAreWorkedThroughTheStandardStepByStep() throws IOException {
        var marks = Files.writeString(folder.resolve("marks.json"), """
            {"marks": [{"item": "B01.1", "deductions": [{"reason": "missing"}]}], "others": "clear"}
            """);
        var heard = user.gives("standard", "score", SHIPPED, "--marks", marks.toString(), "--json");
        assertThat(heard.code()).isZero();
        var score = heard.json();
        assertThat(score.get("open").intValue()).isZero();
        assertThat(score.get("final").booleanValue()).isTrue();
        assertThat(score.get("steps"))
                .extracting(step -> step.get("step").stringValue())
                .containsExactly("possible", "earned", "deducted", "shared", "rounded", "graded");
        var possible = new BigDecimal(score.get("possible").stringValue());
        var earned = new BigDecimal(score.get("earned").stringValue());
        assertThat(earned).isLessThan(possible);
        assertThat(new BigDecimal(score.get("total").stringValue())).isLessThan(new BigDecimal(100));
        assertThat(user.gives("standard", "score", SHIPPED, "--marks", marks.toString())
                        .out())
                .contains(score.get("steps").get(3).get("text").stringValue());
    }

    @Test
    void whatEachItemLostAndWhatAFactLeftOutIsSaid() throws IOException {
        var marks = Files.writeString(folder.resolve("marks.json"), """
            {"facts": {"hearing": "否"},
             "marks": [{"item": "B01.1", "deductions": [{"reason": "missing"}]}], "others": "clear"}
            """);

        var items = user.gives("standard", "score", SHIPPED, "--marks", marks.toString(), "--json")
                .json()
                .get("items");
        assertThat(items.get(0).get("id").stringValue()).isEqualTo("B01.1");
        assertThat(items.get(0).get("lost").stringValue()).isEqualTo("0.5");
        assertThat(items.get(1).get("id").stringValue()).isEqualTo("B09.1");
        assertThat(items.get(1).get("by_fact").booleanValue()).isTrue();
        assertThat(user.gives("standard", "score", SHIPPED, "--marks", marks.toString())
                        .out())
                .contains("B01.1 失 0.5 分", "B10.8：当事人是否申请听证：否");
    }

    @Test
    void pointsThatAreLeftToTheReviewerMustBeWrittenAndFactsThatAreNotStatedAreNamed() throws IOException {
        var partly = """
            {"marks": [{"item": "B02.4", "deductions": [{"reason": "partly"%s, "note": "略"}]}], "others": "clear"}
            """;
        var open = Files.writeString(folder.resolve("open.json"), partly.formatted(""));
        var priced = Files.writeString(folder.resolve("priced.json"), partly.formatted(", \"points\": \"0.5\""));

        assertThat(user.gives("standard", "score", SHIPPED, "--marks", open.toString()))
                .satisfies(heard -> assertThat(heard.code()).isEqualTo(Exit.UNREADABLE))
                .satisfies(heard ->
                        assertThat(heard.err()).contains("条目 B02.4 的“partly”由评查人定扣几分，要写 points：由评查人扣 0.5 至 3.5 分"));
        assertThat(user.gives("standard", "score", SHIPPED, "--marks", priced.toString())
                        .err())
                .contains("没有写明案情", "hearing");
    }

    @Test
    void aTableIsNoTemplateButCanBeImported() throws IOException {
        var table = Files.writeString(folder.resolve("某局.xlsx"), "PK");

        var heard = user.gives("standard", "validate", table.toString());

        assertThat(heard.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(heard.err()).contains("anjuan standard import");
    }

    @Test
    void aReasonPointsOrAnswersThatAreNotAllowedAreToldWithThoseThatAre() throws IOException {
        var marks = Files.writeString(folder.resolve("marks.json"), """
            {"facts": {"hearing": "也许"},
             "marks": [
               {"item": "B01.1", "deductions": [{"reason": "mising"}]},
               {"item": "B02.4", "deductions": [{"reason": "partly", "points": "0.3", "note": "略"}]}]}
            """);
        var heard = user.gives("standard", "score", SHIPPED, "--marks", marks.toString());
        assertThat(heard.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(heard.err())
                .contains("条目 B01.1 没有编号为“mising”的扣分原因。可以写：missing、absent")
                .contains("由评查人扣 0.5 至 3.5 分、每档 0.5 分")
                .contains("hearing（是、否）");
    }

    @Test
    void marksThatAreMisspeltAreToldByLine() throws IOException {
        var marks = Files.writeString(folder.resolve("marks.json"), """
            {"marks": [
               {"item": "B01.1",
                "verdikt": "clear"}]}
            """);
        var heard = user.gives("standard", "score", SHIPPED, "--marks", marks.toString());
        assertThat(heard.err()).contains("marks.json:3", "marks[0].verdikt", "verdict");
    }

    @Test
    void aRetiredVersionIsListedAsSuchAndOpensNoRoundUnlessItIsNamedInFull() {
        var standards = Folders.below(folder.resolve("home")).workspace().resolve("standards");
        var retired = new RetiredStandards(standards, Words.shipped());
        assertThat(retired.set(new StandardRef(SHIPPED, "1"), true)).isInstanceOf(Answer.Yes.class);

        assertThat(user.gives("standard", "list").out()).contains("已停用");
        assertThat(user.gives("round", "new", "--title", "R", "--standard", SHIPPED)
                        .code())
                .isNotZero();
        assertThat(user.gives("round", "new", "--title", "R", "--standard", SHIPPED + "@1")
                        .code())
                .isZero();
    }

    @Test
    void itemsLeftOpenAreSaidBesideTheResult() throws IOException {
        var marks = Files.writeString(folder.resolve("marks.json"), "{\"marks\": []}");
        var heard = user.gives("standard", "score", SHIPPED, "--marks", marks.toString());
        assertThat(heard.code()).isZero();
        assertThat(heard.err()).contains("未评");
    }

    @Test
    void marksThatDoNotFitAreRefusedWithEveryReason() throws IOException {
        var unknown = Files.writeString(folder.resolve("unknown.json"), """
            {"marks": [{"item": "Z99", "verdict": "clear"}, {"item": "Z98", "verdict": "clear"}]}
            """);
        var heard = user.gives("standard", "score", SHIPPED, "--marks", unknown.toString());
        assertThat(heard.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(heard.err()).contains("Z99", "Z98", "unknown.json");
        var broken = Files.writeString(folder.resolve("broken.json"), "{");
        var said = user.gives("standard", "score", SHIPPED, "--marks", broken.toString());
        assertThat(said.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(said.err()).contains("broken.json", "JSON");
    }
}
