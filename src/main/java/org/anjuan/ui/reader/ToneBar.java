package org.anjuan.ui.reader;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Styles;

/** Makes faint scans stronger and dark ones lighter, step by step. */
final class ToneBar extends HBox {
    private final Words words;

    ToneBar(ToneModel model, Words words) {
        this.words = words;
        getStyleClass().addAll(Styles.TOOLBAR, "search-bar");
        setId("tone-bar");
        var light = figure();
        var strength = figure();
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var reset = Buttons.of(words.say("reader.tone.reset"), model::reset);
        reset.setId("tone-reset");
        getChildren()
                .addAll(
                        Icons.TONE.node(Styles.MUTED),
                        new Label(words.say("reader.tone.light")),
                        step("reader.tone.darker", Icons.MINUS, () -> model.lighter(-1)),
                        light,
                        step("reader.tone.lighter", Icons.ADD, () -> model.lighter(1)),
                        new Label(words.say("reader.tone.strength")),
                        step("reader.tone.weaker", Icons.MINUS, () -> model.stronger(-1)),
                        strength,
                        step("reader.tone.stronger", Icons.ADD, () -> model.stronger(1)),
                        reset,
                        gap,
                        step("reader.tone.close", Icons.CLOSE, model::openOrClose));
        model.toneProperty().subscribe(tone -> {
            light.setText(signed(tone.light()));
            strength.setText(signed(tone.strength()));
            reset.setDisable(tone.equals(Tone.AS_SCANNED));
        });
        model.openProperty().subscribe(open -> {
            setVisible(open);
            setManaged(open);
        });
    }

    private static String signed(int steps) {
        return steps > 0 ? "+" + steps : Integer.toString(steps);
    }

    private static Label figure() {
        var label = new Label();
        label.getStyleClass().add("tone-figure");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private Button step(String key, Icons icon, Runnable act) {
        var button = Buttons.of("", act);
        button.setId(key.substring(key.indexOf('.') + 1).replace('.', '-'));
        button.setGraphic(icon.node());
        button.getStyleClass().addAll(Styles.FLAT, Styles.ICON_ONLY);
        button.setAccessibleText(words.say(key));
        button.setTooltip(new javafx.scene.control.Tooltip(words.say(key)));
        return button;
    }
}
