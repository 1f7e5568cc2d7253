package org.anjuan.ui.shell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.anjuan.casefile.Anchor;
import org.anjuan.desk.Sitting;
import org.anjuan.review.Proof;
import org.anjuan.samples.SampleCase;
import org.anjuan.samples.SamplePdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Reading in a real window: searching, selecting, turning, comparing, and pages that cannot be shown. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // opened before each test
class ReadingTest {
    @TempDir
    static Path folder;

    private final FxRobot robot = new FxRobot();
    private SampleCase sample;
    private Sitting sitting;
    private Stage stage;
    private WorkspaceWindow window;

    @Start
    void open(Stage first) throws IOException {
        stage = first;
        try (var pdf = new SamplePdf()) {
            var file = pdf.text("Fine of 500 yuan, fine print")
                    .text("Nothing of note")
                    .text("The FINE was paid")
                    .text("Fourth page")
                    .save(Files.createTempDirectory(folder, "files").resolve("case.pdf"));
            sample = SampleCase.of(Files.createTempDirectory(folder, "data"), Platform::runLater, file);
        }
        show();
    }

    private void show() {
        sitting = sample.open();
        window = new WorkspaceWindow(stage, sample.desk(), sitting, WorkspaceWindow.look(), 980, 700);
    }

    @AfterEach
    void close() {
        leave();
        sample.desk().close();
    }

    private void leave() {
        window.settle();
        var gone = new AtomicBoolean();
        WorkspaceWindow.onFx(() -> {
            window.view().close(() -> gone.set(true));
            return true;
        });
        assertThat(gone).isTrue();
    }

    @Test
    void hitsAreMarkedOnThePageAndWalkedByKeys() {
        together(KeyCode.CONTROL, KeyCode.F);
        robot.write("fine");
        press(KeyCode.ENTER);
        window.settle();
        assertThat(text(".search-bar")).contains("1 / 3");
        assertThat(shown(".hit")).hasSizeGreaterThanOrEqualTo(2);
        press(KeyCode.F3, KeyCode.F3);
        window.settle();
        assertThat(text(".search-bar")).contains("3 / 3");
        assertThat(page()).isEqualTo("3");
        together(KeyCode.SHIFT, KeyCode.F3);
        assertThat(page()).isEqualTo("1");
        press(KeyCode.ESCAPE);
        assertThat(shown(".hit")).isEmpty();
        assertThat(shown(".search-bar")).isEmpty();
    }

    @Test
    void selectedTextIsCopiedAndBecomesAProofWithItsWords() {
        select();
        assertThat(shown(".selection-bar")).hasSize(1);
        together(KeyCode.CONTROL, KeyCode.C);
        assertThat(window.copied()).startsWith("Fine of 500");
        toItem("B01.1");
        press(KeyCode.DIGIT1);
        select();
        press(KeyCode.ENTER);
        window.settle();
        assertThat(shown(".selection-bar")).isEmpty();
        assertThat(onlyAnchor())
                .isInstanceOfSatisfying(
                        Anchor.Passage.class,
                        passage -> assertThat(passage.quote()).startsWith("Fine of 500"));
    }

    @Test
    void aBoxIsDrawnWithKeysAlone() {
        toItem("B01.1");
        press(KeyCode.DIGIT1);
        together(KeyCode.SHIFT, KeyCode.F7);
        assertThat(shown(".sketch-by-keys")).hasSize(1);
        press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.UP);
        together(KeyCode.SHIFT, KeyCode.DOWN);
        press(KeyCode.ENTER);
        window.settle();
        assertThat(shown(".sketch-by-keys")).isEmpty();
        assertThat(onlyAnchor()).isInstanceOfSatisfying(Anchor.Area.class, area -> {
            assertThat(area.box().x()).isCloseTo(0.32, org.assertj.core.api.Assertions.within(1e-6));
            assertThat(area.box().y()).isCloseTo(0.39, org.assertj.core.api.Assertions.within(1e-6));
            assertThat(area.box().height()).isCloseTo(0.09, org.assertj.core.api.Assertions.within(1e-6));
        });
    }

    @Test
    void escGivesABoxByKeysUp() {
        together(KeyCode.SHIFT, KeyCode.F7);
        press(KeyCode.ESCAPE);
        assertThat(shown(".sketch-by-keys")).isEmpty();
        assertThat(WorkspaceWindow.onFx(() -> sitting.review().deductions().count()))
                .isZero();
    }

    @Test
    void everyPageStaysTurnedAlsoTomorrow() {
        together(KeyCode.CONTROL, KeyCode.R);
        press(KeyCode.RIGHT);
        together(KeyCode.CONTROL, KeyCode.R);
        together(KeyCode.CONTROL, KeyCode.R);
        press(KeyCode.RIGHT);
        leave();
        WorkspaceWindow.onFx(() -> {
            show();
            return true;
        });
        window.settle();
        assertThat(WorkspaceWindow.onFx(() -> sitting.review().turns().values()))
                .containsExactlyInAnyOrder(1, 2);
        press(KeyCode.HOME);
        window.settle();
        var first = sheets().getFirst();
        assertThat(first.getWidth()).isGreaterThan(first.getHeight());
    }

    @Test
    void aPageWhoseFileIsAwaySaysWhyAndComesWhenItIsAskedForAgain() throws IOException {
        leave();
        var file = stored();
        var aside = Files.move(file, file.resolveSibling("aside"));
        WorkspaceWindow.onFx(() -> {
            sample.desk().pages().again(sitting.caseFile().pages().getFirst());
            show();
            return true;
        });
        window.settle();
        assertThat(shown(".sheet-why")).isNotEmpty();
        Files.move(aside, file);
        together(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        window.settle();
        assertThat(shown(".sheet-why")).hasSizeLessThan(2);
        robot.lookup(".sheet-again").queryAll().stream()
                .filter(Node::isVisible)
                .limit(1)
                .forEach(robot::clickOn);
        window.settle();
        assertThat(picturesShown()).isPositive();
    }

    @Test
    void aSecondViewStandsStillUntilItGoesAlongAndTheTwoChangePlaces() {
        together(KeyCode.CONTROL, KeyCode.D);
        window.settle();
        assertThat(second()).contains("1");
        press(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(second()).contains("第 1 页");
        together(KeyCode.CONTROL, KeyCode.J);
        window.settle();
        assertThat(page()).isEqualTo("1");
        assertThat(second()).contains("第 3 页");
        together(KeyCode.CONTROL, KeyCode.J);
        together(KeyCode.CONTROL, KeyCode.J);
        together(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        press(KeyCode.RIGHT);
        assertThat(page()).isEqualTo("2");
        assertThat(second()).contains("第 4 页");
        together(KeyCode.CONTROL, KeyCode.D);
        assertThat(shown("#second-pages")).isEmpty();
    }

    @Test
    void theLensFollowsKeysAndIsPutAwayByEsc() {
        together(KeyCode.CONTROL, KeyCode.L);
        window.settle();
        var before = lens().getMinX();
        together(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(lens().getMinX()).isGreaterThan(before);
        assertThat(page()).isEqualTo("1");
        press(KeyCode.ESCAPE);
        assertThat(shown("#lens-glass")).isEmpty();
    }

    @Test
    void aFaintPageIsMadeStrongerAndAsItWasAgain() {
        together(KeyCode.CONTROL, KeyCode.M);
        robot.clickOn("#tone-stronger").clickOn("#tone-stronger").clickOn("#tone-darker");
        assertThat(effects()).isPositive();
        robot.clickOn("#tone-reset");
        assertThat(effects()).isZero();
        together(KeyCode.CONTROL, KeyCode.M);
        assertThat(shown("#tone-bar")).isEmpty();
    }

    private void select() {
        var at = WorkspaceWindow.onFx(
                () -> sheets().getFirst().localToScreen(sheets().getFirst().getLayoutBounds()));
        double y = at.getMinY() + at.getHeight() * (842 - 764) / 842;
        together(KeyCode.CONTROL, KeyCode.T);
        robot.moveTo(at.getMinX() + at.getWidth() * 71 / 595, y).press(MouseButton.PRIMARY);
        robot.moveTo(at.getMinX() + at.getWidth() * 110 / 595, y);
        robot.moveTo(at.getMinX() + at.getWidth() * 190 / 595, y).release(MouseButton.PRIMARY);
        together(KeyCode.CONTROL, KeyCode.T);
        window.settle();
    }

    private void toItem(String item) {
        WorkspaceWindow.onFx(() -> {
            window.view().goTo(item);
            return true;
        });
        window.settle();
    }

    private void press(KeyCode... keys) {
        for (var key : keys) {
            robot.type(key);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private void together(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Anchor onlyAnchor() {
        return WorkspaceWindow.onFx(() -> {
            var proofs = sitting.review()
                    .deductions()
                    .flatMap(deduction -> deduction.proofs().stream())
                    .map(Proof::anchor)
                    .toList();
            assertThat(proofs).hasSize(1);
            return proofs.getFirst();
        });
    }

    private Path stored() {
        var source = sitting.caseFile().sources().getFirst().shown().sha256();
        try (var all = Files.walk(sample.desk().folders().workspace())) {
            return all.filter(Files::isRegularFile)
                    .filter(path -> path.toString().replace("/", "").contains(source.substring(4)))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String page() {
        return WorkspaceWindow.onFx(() ->
                robot.lookup("#page-number").queryAs(TextInputControl.class).getText());
    }

    private String second() {
        return text("#second-pages");
    }

    private String text(String within) {
        return WorkspaceWindow.onFx(() -> shown(within).stream()
                .flatMap(node -> node.lookupAll(".label").stream())
                .map(node -> ((Labeled) node).getText())
                .reduce("", (one, other) -> one + "|" + other));
    }

    private Bounds lens() {
        return WorkspaceWindow.onFx(() -> shown("#lens-glass").getFirst().getBoundsInParent());
    }

    private List<javafx.scene.layout.Region> sheets() {
        return WorkspaceWindow.onFx(() -> robot.lookup(".page-sheet").queryAll().stream()
                .map(javafx.scene.layout.Region.class::cast)
                .sorted((one, other) -> Double.compare(one.getLayoutY(), other.getLayoutY()))
                .toList());
    }

    private long picturesShown() {
        return images(view -> view.getImage() != null);
    }

    private long effects() {
        return images(view -> view.getEffect() != null);
    }

    private long images(java.util.function.Predicate<ImageView> which) {
        return WorkspaceWindow.onFx(() -> sheets().stream()
                .flatMap(sheet -> ((Parent) sheet).getChildrenUnmodifiable().stream())
                .filter(ImageView.class::isInstance)
                .map(ImageView.class::cast)
                .filter(which)
                .count());
    }

    private List<Node> shown(String selector) {
        return WorkspaceWindow.onFx(() -> robot.lookup(selector).queryAll().stream()
                .filter(ReadingTest::isSeen)
                .toList());
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
