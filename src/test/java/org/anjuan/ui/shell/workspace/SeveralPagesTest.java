package org.anjuan.ui.shell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.anjuan.casefile.Anchor;
import org.anjuan.desk.Control;
import org.anjuan.desk.PaperKind;
import org.anjuan.review.Applied;
import org.anjuan.review.Change;
import org.anjuan.review.Proof;
import org.anjuan.review.Verdict;
import org.anjuan.samples.SamplePdf;
import org.anjuan.standard.Item;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** One deduction that rests on boxes on several pages and on a whole page: drawn, jumped to, kept, and told in the papers. */
class SeveralPagesTest extends AtTheWorkspace {
    private static final String ITEM = "B01.1";

    @Start
    void start(Stage first) throws IOException {
        open(first);
    }

    @Override
    void lay(SamplePdf pdf) {
        pdf.text("Record of inquiry").text("Second page").text("Third page").text("Fourth page");
    }

    @Test
    void eachProofLeadsToItsPageAndBackAndEachMarkToTheDeduction() {
        proveOnThreePages();

        var jumps = List.of(1, 4, 2);
        for (int at = 0; at < jumps.size(); at++) {
            press(KeyCode.HOME);
            jump(at);
            int page = jumps.get(at);
            until(() -> page() == page);
            chord(KeyCode.ALT, KeyCode.LEFT);
            until(() -> page() == 1);
        }
        for (int page : List.of(1, 4)) {
            toItem("V01");
            toPage(page);
            until(() -> mark(page).isPresent());
            robot.clickOn(WorkspaceWindow.onFx(() -> middle(mark(page).orElseThrow())));
            until(() -> window.view().currentItem().equals(ITEM));
        }
    }

    @Test
    void oneKeyGoesFromProofToProofAndTheBoxInSightIsMovedByKeys() {
        proveOnThreePages();
        press(KeyCode.HOME);
        for (int page : List.of(1, 4, 2, 1, 4)) {
            chord(KeyCode.CONTROL, KeyCode.F7);
            until(() -> page() == page);
        }
        chord(KeyCode.CONTROL, KeyCode.F7);
        chord(KeyCode.CONTROL, KeyCode.F7);
        until(() -> page() == 1);
        var before = (Anchor.Area) onlyDeduction().proofs().getFirst().anchor();

        chord(KeyCode.SHIFT, KeyCode.F7);
        press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        window.settle();

        var after = (Anchor.Area) onlyDeduction().proofs().getFirst().anchor();
        assertThat(after.box().y()).isGreaterThan(before.box().y());
        assertThat(after.box().height()).isEqualTo(before.box().height());
        toItem("V01");
        chord(KeyCode.CONTROL, KeyCode.F7);
        assertThat(window.said()).contains("V01");
    }

    @Test
    void allProofsAndTheirPicturesAreThereAfterARestartAndInThePaperOfTheCase() throws Exception {
        proveOnThreePages();
        var before = proofs();

        restart();

        assertThat(proofs())
                .isEqualTo(before)
                .hasSize(3)
                .allSatisfy(proof -> assertThat(proof.cutOut()).isNotNull());
        assertThat(pictures(before)).as("each page has a picture of its own").hasSize(3);
        handIn();
        try (var paper = new XWPFDocument(Files.newInputStream(paperOfTheCase()))) {
            assertThat(paper.getAllPictures()).hasSize(3);
            assertThat(new XWPFWordExtractor(paper).getText()).contains("卷内第1页", "第2页", "第4页");
        }
    }

    @Test
    void undoTakesTheProofsOneByOneAlsoAfterARestart() {
        proveOnThreePages();
        restart();

        for (int left : List.of(2, 1, 0)) {
            chord(KeyCode.CONTROL, KeyCode.Z);
            until(() -> sitting.review()
                            .deductions()
                            .findFirst()
                            .orElseThrow()
                            .proofs()
                            .size()
                    == left);
        }
        chord(KeyCode.CONTROL, KeyCode.Z);
        until(() -> sitting.review().deductions().findAny().isEmpty());
    }

    /** A box on the first page, one on the last, and the whole of the second. */
    private void proveOnThreePages() {
        toItem(ITEM);
        press(KeyCode.DIGIT1);
        draw(1);
        until(() -> provedBy(1));
        oneMore();
        toPage(4);
        draw(4);
        until(() -> provedBy(2));
        toPage(2);
        press(KeyCode.F7);
        until(() -> provedBy(3));
        window.settle();
        assertThat(proofs())
                .extracting(proof -> ((Anchor.OnPage) proof.anchor()).page())
                .extracting(page -> sitting.caseFile().volumeNumber(page).orElseThrow())
                .containsExactly(1, 4, 2);
    }

    /** A box in the middle of what is to be seen of the page, wider on later pages, so that no two pictures are alike. */
    private void draw(int page) {
        var middle = WorkspaceWindow.onFx(() -> middle(sheet(page)));
        double half = 40 + 10 * page;
        pull(middle.subtract(half, 15), middle.add(half, 15));
    }

    private Node sheet(int page) {
        return robot.lookup(".page-sheet").queryAll().stream()
                .filter(sheet -> sheet.getAccessibleText().replaceAll("\\D", "").equals(Integer.toString(page)))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Node> mark(int page) {
        return sheet(page).lookupAll(".mark").stream().findFirst();
    }

    /** The middle of that part of the node which lies within the document, on the screen. */
    private Point2D middle(Node node) {
        var all = node.localToScreen(node.getLayoutBounds());
        var pages = robot.lookup(".pages").query();
        var around = pages.localToScreen(pages.getLayoutBounds());
        double top = Math.max(all.getMinY(), around.getMinY());
        double bottom = Math.min(all.getMaxY(), around.getMaxY());
        return new Point2D(all.getCenterX(), (top + bottom) / 2);
    }

    /** By the button beside the proofs that are there. */
    private void oneMore() {
        until(() -> robot.lookup(".proof-more").tryQuery().isPresent());
        WorkspaceWindow.onFx(() -> {
            robot.lookup(".proof-more").<Button>query().fire();
            return true;
        });
    }

    private boolean provedBy(int places) {
        return sitting.review()
                .deductions()
                .anyMatch(deduction -> deduction.proofs().size() == places);
    }

    private void jump(int at) {
        WorkspaceWindow.onFx(() -> {
            robot.lookup(".proof-jump").queryAllAs(Button.class).stream()
                    .skip(at)
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return true;
        });
        window.settle();
    }

    private void toPage(int number) {
        press(KeyCode.HOME);
        for (int page = 1; page < number; page++) {
            press(KeyCode.RIGHT);
        }
        until(() -> page() == number);
        window.settle();
    }

    /** Number of the page one is at, as the toolbar says. */
    private int page() {
        return Integer.parseInt(
                robot.lookup("#page-number").queryTextInputControl().getText());
    }

    private List<Proof> proofs() {
        return onlyDeduction().proofs();
    }

    private static Set<String> pictures(List<Proof> proofs) {
        return proofs.stream().map(Proof::cutOut).collect(Collectors.toSet());
    }

    private void handIn() {
        WorkspaceWindow.onFx(() -> {
            var open = sitting.standard()
                    .items()
                    .map(Item::id)
                    .filter(item -> sitting.review().score(item).verdict() == Verdict.OPEN)
                    .toList();
            assertThat(sitting.act(new Change.Judged(open, Verdict.CLEAR, ""))).isInstanceOf(Applied.Done.class);
            return assertThat(sitting.act(new Change.Submitted())).isInstanceOf(Applied.Done.class);
        });
        until(() -> !sitting.unwritten());
    }

    private Path paperOfTheCase() {
        var desk = sample.desk();
        var round = desk.rounds().all().getFirst().round();
        var made = desk.makeReports()
                .make(round.id(), EnumSet.of(PaperKind.CASE), folder.resolve("papers"), Control.UNWATCHED);
        assertThat(made.failures()).isEmpty();
        return made.written().getFirst();
    }
}
