package org.anjuan.ui.shell.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Box;
import org.anjuan.review.Change;
import org.anjuan.review.Proof;
import org.anjuan.samples.SamplePdf;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** The box of a proof is moved and resized by mouse and by keys, on turned, cropped and odd pages, and can be undone. */
class MoveBoxTest extends AtTheWorkspace {
    @Start
    void start(Stage first) throws IOException {
        open(first);
    }

    /** A page that carries a turn and is cropped, then a wide one; both are read in the frame they show. */
    @Override
    void lay(SamplePdf pdf) {
        pdf.page(new PDRectangle(40, 60, 500, 700), 90, content -> SamplePdf.write(content, "Sideways", 80, 300, 24))
                .page(
                        new PDRectangle(0, 0, 1190, 842),
                        0,
                        content -> SamplePdf.write(content, "Fold-out", 300, 400, 40))
                .text("Third page");
    }

    @Test
    void aCornerIsPulledAndTheOppositeOneStays() {
        box(0.2, 0.1, 0.6, 0.3);
        var before = proof();

        pull(middle("bottom_right"), on(0.7, 0.45));

        until(() -> !proof().equals(before));
        var after = area();
        near(after, 0.2, 0.1, 0.5, 0.35);
        assertThat(after.box().x())
                .isEqualTo(((Anchor.Area) before.anchor()).box().x());
        assertThat(after.box().y())
                .isEqualTo(((Anchor.Area) before.anchor()).box().y());
        assertThat(proof().id()).isEqualTo(before.id());
        assertThat(proof().cutOut()).isNotNull().isNotEqualTo(before.cutOut());
    }

    @Test
    void aBoxIsMovedByItsMiddleKeepsItsSizeAndComesBackWithUndo() {
        box(0.2, 0.1, 0.6, 0.3);
        var before = proof();

        pull(on(0.4, 0.2), on(0.5, 0.5));
        until(() -> !proof().equals(before));
        near(area(), 0.3, 0.4, 0.4, 0.2);
        assertThat(area().box().width()).isEqualTo(boxOf(before).width());

        chord(KeyCode.CONTROL, KeyCode.Z);
        until(() -> proof().equals(before));
        chord(KeyCode.CONTROL, KeyCode.Y);
        until(() -> !proof().equals(before));
    }

    @Test
    void onAPageTheReaderTurnedTheBoxGoesWhereItIsSeenToGo() {
        chord(KeyCode.CONTROL, KeyCode.R);
        window.settle();
        box(0.2, 0.1, 0.6, 0.3);
        var before = boxOf(proof()).turned(1);

        pull(middle("right"), on(0.8, 0.2));

        until(() -> !boxOf(proof()).turned(1).equals(before));
        var after = boxOf(proof()).turned(1);
        assertThat(after.x()).isCloseTo(before.x(), within(1e-12));
        assertThat(after.height()).isCloseTo(before.height(), within(1e-12));
        assertThat(after.right()).isCloseTo(0.8, within(0.006));
    }

    @Test
    void keysMoveAndResizeTheBoxThatIsHeldAndEnterTakesIt() {
        box(0.2, 0.1, 0.6, 0.3);
        var before = boxOf(proof());

        chord(KeyCode.SHIFT, KeyCode.F7);
        press(KeyCode.RIGHT, KeyCode.DOWN);
        chord(KeyCode.SHIFT, KeyCode.LEFT);
        press(KeyCode.ENTER);

        until(() -> !boxOf(proof()).equals(before));
        var after = boxOf(proof());
        assertThat(after.x()).isCloseTo(before.x() + 0.01, within(1e-12));
        assertThat(after.y()).isCloseTo(before.y() + 0.01, within(1e-12));
        assertThat(after.width()).isCloseTo(before.width() - 0.01, within(1e-12));
        assertThat(after.height()).isCloseTo(before.height(), within(1e-12));
        chord(KeyCode.CONTROL, KeyCode.Z);
        until(() -> boxOf(proof()).equals(before));
    }

    @Test
    void arrowsDoNotMoveABoxThatWasOnlyClicked() {
        box(0.2, 0.1, 0.6, 0.3);
        var before = proof();

        press(KeyCode.DOWN, KeyCode.UP, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.ESCAPE);
        window.settle();

        assertThat(proof()).isEqualTo(before);
    }

    @Test
    void escapeLetsGoSoThatTheNextDragDrawsAgain() {
        box(0.2, 0.1, 0.6, 0.3);
        press(KeyCode.ESCAPE);
        until(() -> robot.lookup(".grip").queryAll().isEmpty());
        var before = proof();

        drag(0.3, 0.15, 0.5, 0.25);

        until(() -> !robot.lookup(".mark-waiting").queryAll().isEmpty());
        assertThat(proof()).isEqualTo(before);
        press(KeyCode.ESCAPE);
    }

    @Test
    void handlesShowByTheirPointerWhatTheyDo() {
        box(0.2, 0.1, 0.6, 0.3);

        assertThat(handle("top_left").getCursor()).isEqualTo(Cursor.NW_RESIZE);
        assertThat(handle("right").getCursor()).isEqualTo(Cursor.E_RESIZE);
        assertThat(handle("bottom").getLayoutBounds().getWidth()).isGreaterThanOrEqualTo(20);
        assertThat(robot.lookup(".mark").queryAll().stream().map(Node::getCursor))
                .contains(Cursor.MOVE);
    }

    @Test
    void aBoxOnAWidePageIsPulledThereToo() {
        press(KeyCode.RIGHT);
        window.settle();
        box(0.4, 0.3, 0.6, 0.5);
        assertThat(area().page().number()).isEqualTo(2);
        var before = boxOf(proof());

        pull(middle("left"), on(0.3, 0.4));

        until(() -> !boxOf(proof()).equals(before));
        near(area(), 0.3, 0.3, 0.3, 0.2);
    }

    @Test
    void aReviewThatWasHandedInHasNoHandles() {
        box(0.2, 0.1, 0.6, 0.3);
        WorkspaceWindow.onFx(() -> sitting.act(new Change.Judged(
                sitting.standard()
                        .items()
                        .map(item -> item.id())
                        .filter(id -> !id.equals("B01.1"))
                        .toList(),
                org.anjuan.review.Verdict.CLEAR,
                "")));
        WorkspaceWindow.onFx(() -> sitting.act(new Change.Submitted()));

        until(() -> robot.lookup(".grip").queryAll().isEmpty());
    }

    /** Draws a proof of the item's first reason, and takes hold of it with a click. */
    private void box(double left, double top, double right, double bottom) {
        toItem("B01.1");
        press(KeyCode.DIGIT1);
        drag(left, top, right, bottom);
        until(() -> onlyDeduction().proofs().size() == 1);
        robot.clickOn(on((left + right) / 2, (top + bottom) / 2));
        until(() -> !robot.lookup(".grip").queryAll().isEmpty());
    }

    private Proof proof() {
        return onlyDeduction().proofs().getFirst();
    }

    private Anchor.Area area() {
        return (Anchor.Area) proof().anchor();
    }

    private static Box boxOf(Proof proof) {
        return ((Anchor.Area) proof.anchor()).box();
    }

    private Node handle(String name) {
        return node("#grip-" + name, Node.class);
    }

    private Point2D middle(String handle) {
        Bounds at = WorkspaceWindow.onFx(
                () -> handle(handle).localToScreen(handle(handle).getLayoutBounds()));
        return new Point2D(at.getCenterX(), at.getCenterY());
    }
}
