package org.anjuan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.anjuan.desk.Desk;
import org.anjuan.samples.SampleCase;
import org.anjuan.samples.SampleDesk;
import org.anjuan.samples.SamplePdf;
import org.anjuan.samples.TornReview;
import org.anjuan.ui.kit.MessageSheet;
import org.junit.jupiter.api.Test;

/** A case lies open once, however impatiently it is asked for, and is left once. */
@SuppressWarnings("NullAway.Init") // laid before each test
class OpenedOnceTest extends AtTheShell {
    private SampleCase sample;

    @Override
    Desk lay() throws IOException {
        var file = folder.resolve("case.pdf");
        try (var pdf = new SamplePdf()) {
            pdf.text("one").save(file);
        }
        var data = folder.resolve("data");
        sample = SampleCase.of(data, Platform::runLater, file);
        sample.desk().close();
        TornReview.in(data);
        return SampleDesk.in(data, Platform::runLater);
    }

    @Test
    void aCaseAskedForTwiceAtOnceIsShownOnce() {
        until(() -> robot.lookup("#resume").tryQuery().filter(Node::isFocused).isPresent());
        robot.interact(() -> {
            shell().journey().toCase(sample.entry());
            shell().journey().toCase(sample.entry());
        });
        until(() -> trail().depth() == 3 && shell().host().sheets().top() instanceof MessageSheet);
        robot.push(KeyCode.ENTER);
        until(() -> shell().host().sheets().top() == null);

        robot.push(KeyCode.ALT, KeyCode.UP);

        until(() -> trail().depth() == 2 && isListed());
    }

    @Test
    void aRoundAskedForTwiceAtOnceIsShownOnce() {
        var round = desk.rounds().find(sample.entry().round()).orElseThrow();
        robot.interact(() -> {
            shell().journey().toRound(round);
            shell().journey().toRound(round);
        });
        until(() -> trail().depth() == 2 && isListed());

        robot.push(KeyCode.ALT, KeyCode.UP);

        until(() -> trail().depth() == 1 && top().settled());
    }

    @Test
    void whatWasAskedForOnAScreenThatWasLeftIsNotGoneTo() {
        var round = desk.rounds().find(sample.entry().round()).orElseThrow();
        robot.interact(() -> {
            shell().journey().toRound(round);
            shell().journey().toStandards();
        });
        until(() -> trail().depth() == 2 && top().settled());

        robot.push(KeyCode.ALT, KeyCode.UP);

        until(() -> trail().depth() == 1 && top().settled());
    }

    @Test
    void aCaseLeftTwiceAtOnceIsLeftOnce() {
        until(() -> robot.lookup("#resume").tryQuery().filter(Node::isFocused).isPresent());
        robot.push(KeyCode.ENTER);
        until(() -> trail().depth() == 3 && shell().host().sheets().top() instanceof MessageSheet);
        var arrived = new AtomicInteger();
        robot.interact(() -> {
            trail().back(2, arrived::incrementAndGet);
            trail().back(2, arrived::incrementAndGet);
        });
        until(() -> arrived.get() == 2);

        assertThat(trail().depth()).isEqualTo(2);
    }

    @Test
    void whatCouldNotBeTakenOverIsSaidWhenTheCaseIsOpened() {
        until(() -> robot.lookup("#resume").tryQuery().filter(Node::isFocused).isPresent());
        robot.push(KeyCode.ENTER);
        until(() -> trail().depth() == 3 && shell().host().sheets().top() instanceof MessageSheet);

        assertThat(labels()).contains(desk.words().say("shell.torn", 1));
    }

    private boolean isListed() {
        return robot.lookup("#cases")
                .<TableView<?>>tryQuery()
                .filter(cases -> cases.isFocused() && !cases.getSelectionModel().isEmpty())
                .isPresent();
    }
}
