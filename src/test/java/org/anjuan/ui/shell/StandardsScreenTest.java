package org.anjuan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.anjuan.desk.Answer;
import org.anjuan.standard.StandardRef;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Nameless;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Standards are looked at, given out to Excel and taken in from it, by keys in the window. */
class StandardsScreenTest extends AtTheShell {
    @Override
    void arrive() {
        robot.push(KeyCode.CONTROL, KeyCode.B);
        until(() -> trail().depth() == 2 && top().settled());
    }

    @Test
    void theShippedStandardsAreListedAndTheChosenOneIsSpreadOut() {
        robot.interact(() -> table().getSelectionModel().select(2));

        assertThat(table().getItems()).hasSize(5);
        assertThat(tree().getRoot().getValue()).isEqualTo("行政许可案卷评查标准（建议稿）");
        assertThat(tree().getRoot().getChildren())
                .extracting(node -> node.getValue())
                .containsExactly("使用须知和出处", "A 否决项", "B 计分项");
    }

    @Test
    void aStandardIsGivenOutToTheChosenFolderAndNeverOverwritten() {
        window.choose(folder);
        robot.push(KeyCode.CONTROL, KeyCode.P);
        var file = folder.resolve("penalty-general.v1.xlsx");
        until(() -> Files.isRegularFile(file));

        robot.push(KeyCode.CONTROL, KeyCode.P);

        until(() -> labels().anyMatch(text -> text.contains("没有覆盖")));
    }

    @Test
    void aTableThatIsReadWholeIsShownAsUnderstoodBeforeItIsTaken() throws IOException {
        window.choose(table("某县标准.xlsx", "逾期的不得分", "注：9分以上为合格，9分以下为不合格"));
        robot.push(KeyCode.CONTROL, KeyCode.O);
        until(() -> labels().anyMatch(text -> text.equals("表外的话怎样理解（1）")));
        assertThat(labels())
                .anyMatch(text -> text.equals("每处扣 0.5 分"))
                .anyMatch(text -> text.contains("都读懂了") && text.contains("总分：各条得分相加"))
                .noneMatch(text -> text.startsWith("待核对"));
        assertThat(onFx(() -> Nameless.in(shell().scene().getRoot()))).isEmpty();
        assertThat(desk.standards().all()).hasSize(5);

        take("导入");

        until(() -> table().getItems().size() == 6);
        assertThat(desk.standards().find("某县标准")).isPresent();
    }

    /** Two places: a phrase that is not understood, and the line of the grades, which the table does not say. */
    @Test
    void whatIsToBeCheckedIsSettledInADraftBeforeItCanBePublished() throws IOException {
        window.choose(table("某县标准.xlsx", "按比例扣减相应得分", ""));
        robot.push(KeyCode.CONTROL, KeyCode.O);
        until(() -> labels().anyMatch(text -> text.equals("待核对（2）")));

        assertThat(labels()).anyMatch(text -> text.contains("2 处待核对") && text.contains("总分：各条得分相加"));

        take("存为草稿，逐处核对");

        until(() -> trail().depth() == 3 && labels().anyMatch("2 处待核对"::equals));
        assertThat(desk.standards().all()).hasSize(5);
        settleNext();
        until(() -> labels().anyMatch("1 处待核对"::equals));
        settleNext();
        until(() -> top().commands().enabled(Command.PUBLISH).get());
        assertThat(labels()).noneMatch(text -> text.endsWith("处待核对"));
    }

    @Test
    void whatIsWrongWithATableIsShownByItsItemAndRow() throws IOException {
        window.choose(table("某县标准.xlsx", "每处扣0分", "注：9分以上为合格，9分以下为不合格"));
        robot.push(KeyCode.CONTROL, KeyCode.O);

        until(() -> labels().anyMatch(text -> text.equals("A1.2 评查表 第 3 行")));
        assertThat(labels()).anyMatch(text -> text.contains("大于 0，这里是 0")).noneMatch(text -> text.contains("parts["));
    }

    private void settleNext() {
        robot.type(KeyCode.F8);
        until(() -> robot.lookup("#field-to-check")
                .tryQuery()
                .filter(Node::isFocused)
                .isPresent());
        robot.type(KeyCode.SPACE);
    }

    private void take(String button) {
        robot.interact(() -> robot.lookup(".button").queryAllAs(Button.class).stream()
                .filter(each -> each.isDefaultButton() && each.getText().startsWith(button))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    @Test
    void aPublishedVersionWhoseFileWasChangedIsMarked() throws IOException {
        assertThat(desk.rounds().open("一", "", new StandardRef("penalty-general", "1")))
                .isInstanceOf(Answer.Yes.class);
        var standards = Files.createDirectories(desk.folders().workspace().resolve("standards"));
        Files.writeString(
                standards.resolve("penalty-general.v1.yaml"),
                Files.readString(Path.of("scoring-templates", "penalty-general.v1.yaml"))
                        .replace("weight: 50", "weight: 40"));

        robot.push(KeyCode.ALT, KeyCode.UP);
        until(() -> trail().depth() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.B);

        until(() -> labels().anyMatch("文件已改动"::equals));
    }

    @Test
    void aFileThatIsNoTableSaysWhy() throws IOException {
        window.choose(Files.writeString(folder.resolve("a.xlsx"), "no workbook"));
        robot.push(KeyCode.CONTROL, KeyCode.O);

        until(() -> labels().anyMatch(text -> text.contains("不是 Excel")));
        assertThat(table().getItems()).hasSize(5);
    }

    private Path table(String name, String rule, String below) throws IOException {
        var file = folder.resolve(name);
        var rows = new String[][] {
            {"评查内容", "分值", "扣分标准"},
            {"立案审批表填写齐全", "10", "每处扣0.5分，扣完为止"},
            {"送达及时", "5", rule},
            {below, "", ""},
        };
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("评查表");
            for (int r = 0; r < rows.length; r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < rows[r].length; c++) {
                    row.createCell(c).setCellValue(rows[r][c]);
                }
            }
            book.write(out);
        }
        return file;
    }

    private TableView<?> table() {
        return robot.lookup("#standards").queryAs(TableView.class);
    }

    @SuppressWarnings("unchecked") // the tree of the screen holds lines
    private TreeView<String> tree() {
        return robot.lookup("#standard-tree").queryAs(TreeView.class);
    }
}
