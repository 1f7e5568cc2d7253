package org.anjuan.ui.shell.workspace;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Attached;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.KeyPrint;
import org.anjuan.ui.kit.Styles;

/** Shows how long the case has been read, and stops and starts that clock; drives it while its window is shown. */
final class ReadingClock extends Button {
    private final Words words;
    private final ReadingTimeModel model;
    private final Timeline ticking;
    private final ObservableValue<Boolean> elsewhere;
    private String key = "";

    /** @param elsewhere whether another window of the same case is in use */
    ReadingClock(ReadingTimeModel model, Words words, Commands commands, ObservableValue<Boolean> elsewhere) {
        this.words = words;
        this.elsewhere = elsewhere;
        this.model = model;
        setId("reading-clock");
        getStyleClass().addAll(Styles.FLAT, "reading-clock");
        setFocusTraversable(false);
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip());
        setOnAction(_ -> commands.run(Command.READING_TIME));
        ticking = new Timeline(new KeyFrame(Duration.seconds(1), _ -> model.tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
        KeyPrint.follow(this, words, Command.READING_TIME, next -> {
            key = next;
            show(model.standProperty().get());
        });
        model.standProperty().subscribe(this::show);
        Attached.listen(this, this::listen);
    }

    private void show(ReadingTimeModel.Stand now) {
        var run = words.say("workspace.reading." + now.run());
        setText(words.say("workspace.reading", now.read().toMinutes(), run).strip());
        boolean stands = now.run() == ReadingTimeModel.Run.PAUSED || now.run() == ReadingTimeModel.Run.WAITING;
        setGraphic((stands ? Icons.PAUSE : Icons.CLOCK).node());
        var says = words.say("workspace.reading.tip", key);
        getTooltip().setText(says);
        setAccessibleText(words.say("workspace.reading.accessible", getText(), says));
    }

    private Subscription listen() {
        var shown = getScene().windowProperty().flatMap(Window::showingProperty).orElse(false);
        return watch(getScene()).and(shown.subscribe(this::run)).and(ticking::stop);
    }

    /** A window that is closed still holds its scene, and a running clock would hold the case for ever. */
    private void run(boolean shown) {
        if (shown) {
            ticking.play();
        } else {
            ticking.stop();
        }
    }

    private Subscription watch(Scene scene) {
        EventHandler<InputEvent> touched = _ -> model.touched();
        scene.addEventFilter(InputEvent.ANY, touched);
        var here = scene.windowProperty().flatMap(Window::focusedProperty).orElse(true);
        Runnable tell = () -> model.focused(here.getValue() || elsewhere.getValue());
        return Subscription.combine(
                here.subscribe(tell),
                elsewhere.subscribe(tell),
                () -> scene.removeEventFilter(InputEvent.ANY, touched));
    }
}
