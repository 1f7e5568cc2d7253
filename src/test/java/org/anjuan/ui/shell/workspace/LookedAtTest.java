package org.anjuan.ui.shell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.effect.ColorAdjust;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** How a case was looked at is there when one comes again, and what the second view shows was shown. */
class LookedAtTest extends AtTheWorkspace {
    @Start
    void start(Stage first) throws IOException {
        open(first);
    }

    @Test
    void brightnessContrastAndTheSecondViewAreAsTheyWereLeft() {
        chord(KeyCode.CONTROL, KeyCode.M);
        robot.clickOn(node("#tone-stronger", Node.class));
        until(() -> contrast() > 0);
        double strength = contrast();
        chord(KeyCode.CONTROL, KeyCode.D);
        until(() -> second());

        comeAgain();

        until(() -> second());
        until(() -> contrast() == strength);
        chord(KeyCode.CONTROL, KeyCode.D);
        until(() -> !second());
        comeAgain();
        assertThat(second()).isFalse();
        assertThat(contrast()).isEqualTo(strength);
    }

    @Test
    void aPageThatOnlyTheSecondViewShowedCountsAsShownAndOneComesBackToTheFirst() {
        chord(KeyCode.CONTROL, KeyCode.D);
        until(() -> second());
        until(() -> review().seen().size() == 1);
        robot.moveTo(node("#second-pages .pages", Node.class));
        until(() -> {
            robot.scroll(3, VerticalDirection.DOWN);
            return review().seen().size() > 1;
        });

        assertThat(node("#page-number", TextField.class).getText()).isEqualTo("1");
        comeAgain();
        assertThat(node("#page-number", TextField.class).getText()).isEqualTo("1");
    }

    private boolean second() {
        return WorkspaceWindow.onFx(() -> stage.getScene().lookup("#second-pages") != null);
    }

    private double contrast() {
        return WorkspaceWindow.onFx(() -> stage.getScene().getRoot().lookupAll(".page-sheet").stream()
                .flatMap(sheet -> sheet.lookupAll(".image-view").stream())
                .map(view -> ((ImageView) view).getEffect())
                .filter(ColorAdjust.class::isInstance)
                .mapToDouble(effect -> ((ColorAdjust) effect).getContrast())
                .max()
                .orElse(0));
    }
}
