package org.anjuan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Source;
import org.anjuan.desk.Answer;
import org.anjuan.desk.Control;
import org.anjuan.desk.Desk;
import org.anjuan.desk.Sitting;
import org.anjuan.desk.TakeIn;
import org.anjuan.review.Deduction;
import org.anjuan.review.Status;
import org.anjuan.review.Verdict;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.Round;
import org.anjuan.samples.SamplePdf;
import org.anjuan.samples.SectionedStandard;
import org.anjuan.ui.shell.workspace.WorkspaceView;
import org.junit.jupiter.api.Test;

/**
 * How many keys a case costs: 60 items in 8 sections, 6 deductions each with a box as proof, handed in. Boxes are drawn
 * and pages are turned with the mouse; every key is a real one and is counted.
 */
@SuppressWarnings("NullAway.Init") // laid before each test
class RacesTest extends AtTheShell {
    private static final int DEDUCTIONS = 6;
    private static final int PAGE_FIRST = 22;
    private static final int WALKING = 68;
    private static final Set<Integer> FAULTY = Set.of(3, 11, 19, 27, 35, 43);

    private final Presses presses = new Presses(robot);
    private CaseEntry first;
    private CaseEntry second;

    @Override
    Desk lay() throws Exception {
        SectionedStandard.lay(folder.resolve("data").resolve("workspace"));
        var laid = super.lay();
        var round = ((Answer.Yes<Round>) laid.rounds().open("2026 年度案卷评查", "示范市司法局", SectionedStandard.REF)).value();
        first = take(
                laid,
                round,
                "示监罚〔2026〕1 号",
                Stream.concat(FAULTY.stream().sorted(), Stream.of(51, 59)).toList());
        second = take(laid, round, "示监罚〔2026〕2 号", List.of(3));
        return laid;
    }

    @Override
    void arrive() {
        robot.interact(() -> shell().journey().toCase(first));
        until(() -> top() instanceof WorkspaceView);
        settle();
    }

    @Test
    void pageFirst() {
        for (int deduction = 0; deduction < DEDUCTIONS; deduction++) {
            if (deduction > 0) {
                turnThePage();
            }
            draw();
            until(() -> robot.lookup("#pick-2").tryQuery().isPresent());
            presses.key(KeyCode.DIGIT2).key(KeyCode.DIGIT1);
            settle();
        }
        for (int section = 0; section < SectionedStandard.SECTIONS; section++) {
            presses.chord(KeyCode.SHIFT, KeyCode.ENTER);
        }
        presses.chord(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> shell().host().sheets().top() != null);
        presses.key(KeyCode.ENTER);

        theNextCaseLiesOpen();
        handedInWithProofs();
        assertThat(presses.count()).isLessThanOrEqualTo(PAGE_FIRST);
    }

    @Test
    void walkingEveryItem() {
        for (int item = 1; item <= SectionedStandard.ITEMS; item++) {
            if (FAULTY.contains(item)) {
                presses.key(KeyCode.DIGIT1);
                draw();
                turnThePage();
                presses.key(KeyCode.ENTER);
            } else {
                presses.key(KeyCode.SPACE);
            }
        }
        presses.chord(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> shell().host().sheets().top() != null);
        presses.key(KeyCode.ENTER);

        theNextCaseLiesOpen();
        handedInWithProofs();
        assertThat(presses.count()).isLessThanOrEqualTo(WALKING);
    }

    private void theNextCaseLiesOpen() {
        until(() -> top() instanceof WorkspaceView && top().title().contains(second.title()));
        settle();
        assertThat(((WorkspaceView) top()).currentItem()).isEqualTo("S1.1");
    }

    /** Each deduction is proved by a page of the very document that its item speaks of. */
    private void handedInWithProofs() {
        try (var sitting = sitting(first)) {
            var review = sitting.review();
            assertThat(review.status()).isEqualTo(Status.SUBMITTED);
            assertThat(review.deductions()).hasSize(DEDUCTIONS).allSatisfy(deduction -> {
                assertThat(deduction.proofs()).hasSize(1);
                assertThat(deduction.proofs().getFirst().cutOut()).isNotNull();
                assertThat(document(sitting, deduction))
                        .isEqualTo("材料" + deduction.item().split("\\.", 0)[1] + ".pdf");
            });
            assertThat(review.scores().values())
                    .filteredOn(score -> score.verdict() == Verdict.CLEAR)
                    .hasSize(SectionedStandard.ITEMS - DEDUCTIONS);
        }
    }

    private static String document(Sitting sitting, Deduction deduction) {
        var place = (Anchor.OnPage) deduction.proofs().getFirst().anchor();
        return sitting.caseFile()
                .source(place.page().source())
                .map(Source::name)
                .orElseThrow();
    }

    private Sitting sitting(CaseEntry entry) {
        return onFx(() -> ((Answer.Yes<Sitting>) desk.openReview().open(entry.id())).value());
    }

    private CaseEntry take(Desk laid, Round round, String title, List<Integer> documents) throws IOException {
        var files = new ArrayList<Path>();
        for (int document : documents) {
            try (var pdf = new SamplePdf()) {
                files.add(pdf.text("Document " + document)
                        .save(Files.createDirectories(folder.resolve(title)).resolve("材料" + document + ".pdf")));
            }
        }
        var taken = laid.takeIn().take(round.id(), title, "示范市监局", files, Control.UNWATCHED);
        return ((TakeIn.Result.Taken) taken).taken().entry();
    }

    /** Turns the wheel over the document until the page in the middle is another. */
    private void turnThePage() {
        var before = middle();
        for (int turn = 0; turn < 60 && middle().equals(before); turn++) {
            robot.moveTo(reader().getCenterX(), reader().getCenterY()).scroll(2, VerticalDirection.DOWN);
            settle();
        }
        assertThat(middle()).isNotEqualTo(before);
    }

    /** Drags a box over the page in the middle of the document. */
    private void draw() {
        var page = seen(middle());
        double x = page.getCenterX() - 60;
        double y = page.getCenterY() - 10;
        robot.moveTo(x, y).press(MouseButton.PRIMARY);
        robot.moveTo(x + 50, y + 10).moveTo(x + 120, y + 20).release(MouseButton.PRIMARY);
        settle();
    }

    private Node middle() {
        return onFx(() -> robot.lookup(".page-sheet").queryAll().stream()
                .max(Comparator.comparingDouble(page -> seen(page).getHeight()))
                .orElseThrow());
    }

    /** The part of the page that can be seen. */
    private Bounds seen(Node page) {
        var all = page.localToScreen(page.getLayoutBounds());
        var reader = reader();
        double top = Math.max(all.getMinY(), reader.getMinY());
        double bottom = Math.min(all.getMaxY(), reader.getMaxY());
        return new BoundingBox(all.getMinX(), top, all.getWidth(), Math.max(0, bottom - top));
    }

    private Bounds reader() {
        var pages = robot.lookup(".pages").query();
        return pages.localToScreen(pages.getLayoutBounds());
    }

    private void settle() {
        until(() -> top().settled());
        until(() -> top().settled());
    }
}
