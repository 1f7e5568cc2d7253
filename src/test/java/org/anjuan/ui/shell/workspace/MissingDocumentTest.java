package org.anjuan.ui.shell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Catalogued;
import org.anjuan.desk.ReportWording;
import org.anjuan.review.CaseReading;
import org.anjuan.samples.SamplePdf;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** 缺失材料 in a real window: a document that the volume's own list promises and that is not there. */
class MissingDocumentTest extends AtTheWorkspace {
    private static final String RECEIPTS = "C1.4";
    private static final List<String> CATALOGUE = List.of(
            "卷内目录",
            "序号 题名 日期 页号",
            "1 立案审批表 2024.3.1 1",
            "2 现场检查笔录 2024.3.1 2",
            "3 询问笔录 2024.3.5 3",
            "4 行政处罚事先告知书 2024.4.1 4",
            "5 行政处罚决定书 2024.4.20 5",
            "6 送达回证 2024.4.22 6",
            "7 结案审批表 2024.5.20 7");

    @Start
    void start(Stage first) throws IOException {
        open(first);
    }

    @Override
    void lay(SamplePdf pdf) throws IOException {
        try (var file = SamplePdf.class.getResourceAsStream("/org/anjuan/fonts/NotoSerifSC-Regular.ttf")) {
            var font = PDType0Font.load(pdf.document(), file);
            written(pdf, font, CATALOGUE);
            for (var paper : List.of("立案审批表", "现场检查笔录", "询问笔录", "行政处罚事先告知书", "行政处罚决定书", "结案审批表")) {
                written(pdf, font, List.of(paper, "当事人：示范商店"));
            }
        }
    }

    private static void written(SamplePdf pdf, PDType0Font font, List<String> lines) {
        pdf.page(content -> {
            content.beginText();
            content.setFont(font, 16);
            content.setLeading(30);
            content.newLineAtOffset(80, 760);
            for (var line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        });
    }

    @Test
    void theRowThatPromisesItIsFoundRecordedShownAndTold() {
        ask();
        assertThat(node("#missing-document", TextField.class).getText()).isEqualTo("送达回证");
        assertThat(chosen()).contains("目录第 6 项", "送达回证", "卷内第 1 页");

        press(KeyCode.DIGIT1);
        until(() -> review().deductions().anyMatch(any -> !any.proofs().isEmpty()));

        var proof = onlyDeduction().proofs().getFirst();
        assertThat(proof.cutOut()).as("the row's picture").isNotNull();
        assertThat(proof.anchor()).isInstanceOfSatisfying(Anchor.Absence.class, absence -> {
            assertThat(absence.first()).isEqualTo(1);
            assertThat(absence.last()).isEqualTo(7);
            assertThat(absence.catalogued())
                    .isInstanceOfSatisfying(
                            Catalogued.Promised.class,
                            promised -> assertThat(promised.row().number()).isEqualTo(6));
        });
        until(() -> texts("#item-card").contains("未见送达回证（第 1–7 页；目录第 6 项列有）"));
        assertThat(WorkspaceWindow.onFx(() -> ReportWording.of(sitting).of(onlyDeduction())))
                .contains("第1页卷内目录第6项列有");
    }

    @Test
    void itsProofLeadsToTheRowAndTheRowToItsDeduction() {
        ask();
        press(KeyCode.DIGIT1);
        until(() -> review().deductions().anyMatch(any -> !any.proofs().isEmpty()));
        toItem("V01");
        press(KeyCode.END);
        window.settle();
        toItem(RECEIPTS);

        robot.clickOn(".proof-jump");
        window.settle();
        until(() -> !robot.lookup(".mark").queryAll().isEmpty());
        toItem("V01");
        robot.clickOn(".mark");

        until(() -> window.view().currentItem().equals(RECEIPTS));
    }

    @Test
    void thatTheListLacksItTooIsSaidByOneClickAndUnseenPagesAreNotClaimed() {
        ask();
        robot.clickOn("#missing-lacking");
        press(KeyCode.DIGIT1);
        until(() -> review().deductions().anyMatch(any -> !any.proofs().isEmpty()));

        assertThat(onlyDeduction().proofs().getFirst().anchor())
                .isInstanceOfSatisfying(Anchor.Absence.class, absence -> {
                    assertThat(absence.catalogued()).isInstanceOf(Catalogued.Lacking.class);
                    assertThat(absence.unseen()).isNotEmpty();
                });
        assertThat(WorkspaceWindow.onFx(() -> ReportWording.of(sitting).of(onlyDeduction())))
                .contains("目录也未列")
                .doesNotContain("1—7页");
    }

    /** What the list holds is known once the case was read. */
    private void ask() {
        until(() -> sitting.reading().map(CaseReading::listed).orElse(0) == 7);
        toItem(RECEIPTS);
        press(KeyCode.F5);
        until(() -> robot.lookup("#missing-sheet").tryQuery().isPresent());
    }

    private String chosen() {
        return WorkspaceWindow.onFx(() -> robot.lookup(".catalogue-row").queryAllAs(RadioButton.class).stream()
                .filter(RadioButton::isSelected)
                .map(Labeled::getText)
                .collect(Collectors.joining()));
    }

    private String texts(String within) {
        return WorkspaceWindow.onFx(() -> robot.lookup(within).lookup(".button").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("|")));
    }
}
