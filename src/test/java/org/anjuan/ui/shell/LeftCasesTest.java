package org.anjuan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.anjuan.desk.Desk;
import org.anjuan.samples.SampleCase;
import org.anjuan.samples.SamplePdf;
import org.junit.jupiter.api.Test;

/** A day of opening and leaving cases: nothing of a case that was left stays in memory. */
class LeftCasesTest extends AtTheShell {
    private static final int TIMES = 4;

    @Override
    Desk lay() throws IOException {
        var file = folder.resolve("case.pdf");
        try (var pdf = new SamplePdf()) {
            pdf.text("one").text("two").text("three").save(file);
        }
        return SampleCase.of(folder.resolve("data"), Platform::runLater, file).desk();
    }

    @Test
    void aCaseThatWasLeftIsForgottenOnceAnotherLiesOpen() {
        until(() -> robot.lookup("#resume").tryQuery().filter(Node::isFocused).isPresent());
        var left = new ArrayList<WeakReference<Region>>();
        for (int time = 0; time < TIMES; time++) {
            left.add(openAndLeave());
        }

        until(() -> forgotten(left) >= TIMES - 1);

        assertThat(forgotten(left)).isGreaterThanOrEqualTo(TIMES - 1);
    }

    private WeakReference<Region> openAndLeave() {
        robot.push(KeyCode.ENTER);
        until(() -> trail().depth() == 3 && top().settled());
        var view = new WeakReference<>(top().view());
        robot.push(KeyCode.SPACE).push(KeyCode.RIGHT).push(KeyCode.CONTROL, KeyCode.EQUALS);
        until(() -> top().settled());
        robot.push(KeyCode.ALT, KeyCode.UP);
        until(() -> trail().depth() == 2 && isListed());
        return view;
    }

    private static long forgotten(List<WeakReference<Region>> views) {
        System.gc();
        return views.stream().filter(view -> view.refersTo(null)).count();
    }

    private boolean isListed() {
        return robot.lookup("#cases")
                .<TableView<?>>tryQuery()
                .filter(cases -> cases.isFocused() && !cases.getSelectionModel().isEmpty())
                .isPresent();
    }
}
