package org.anjuan.ui.shell.workspace;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import org.anjuan.desk.Desk;
import org.anjuan.desk.Sitting;
import org.anjuan.ui.kit.Background;
import org.anjuan.ui.kit.Fonts;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.Keys;
import org.anjuan.ui.kit.LogLine;
import org.anjuan.ui.kit.Look;
import org.anjuan.ui.kit.Outside;
import org.anjuan.ui.kit.Sheets;
import org.anjuan.ui.kit.Styles;
import org.testfx.util.WaitForAsyncUtils;

/** A window with nothing but the workspace in it, framed as the shell frames it. */
final class WorkspaceWindow {
    private final Stage stage;
    private final WorkspaceView view;
    private final LogLine log = new LogLine();
    private String copied = "";

    WorkspaceWindow(Stage stage, Desk desk, Sitting sitting, Look look, double width, double height) {
        this.stage = stage;
        var frame = new BorderPane();
        var sheets = new Sheets(frame);
        var host = new Host(
                desk.words(),
                Background.of(desk.jobs(), trouble -> log.say(trouble.code())),
                sheets,
                log::say,
                outside(),
                ZoneOffset.UTC);
        view = new WorkspaceView(desk, sitting, host);
        var title = new Label(view.title());
        title.getStyleClass().add(Styles.HEADING);
        var header = new HBox(title, view.header().orElseThrow());
        header.getStyleClass().add(Styles.HEADER);
        var gap = new javafx.scene.layout.Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var footer = new HBox(view.footer().orElseThrow(), gap, log);
        footer.getStyleClass().add(Styles.FOOTER);
        frame.setTop(header);
        frame.setCenter(view.view());
        frame.setBottom(footer);
        var scene = new Scene(sheets, width, height);
        look.dress(scene);
        Keys.install(scene, () -> sheets.openProperty().get() ? List.of() : List.of(view.commands()));
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        view.shown();
    }

    private Outside outside() {
        return new Outside() {
            @Override
            public List<Path> chooseFiles(String title) {
                return List.of();
            }

            @Override
            public Optional<Path> chooseFolder(String title) {
                return Optional.empty();
            }

            @Override
            public void open(Path path) {
                throw new AssertionError("The workspace opens no other program");
            }

            @Override
            public void copy(String text) {
                copied = text;
            }
        };
    }

    WorkspaceView view() {
        return view;
    }

    Stage stage() {
        return stage;
    }

    String copied() {
        return copied;
    }

    String said() {
        return log.getText();
    }

    static Look look() {
        return new Look(org.anjuan.ui.kit.Theme.LIGHT, org.anjuan.ui.kit.TypeSize.MIDDLE, Fonts.bundled());
    }

    /** Waits until every picture is drawn and every proof cut out. */
    void settle() {
        for (int quiet = 0; quiet < 3; ) {
            WaitForAsyncUtils.waitForFxEvents();
            quiet = onFx(view::settled) ? quiet + 1 : 0;
        }
    }

    static <T> T onFx(Callable<T> question) {
        return Platform.isFxApplicationThread() ? call(question) : WaitForAsyncUtils.waitForAsyncFx(60_000, question);
    }

    private static <T> T call(Callable<T> question) {
        try {
            return question.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
