package org.anjuan.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A few values side by side of which exactly one holds. */
public final class Choice<T> extends HBox {
    private final ObjectProperty<T> value;
    private final ToggleGroup group = new ToggleGroup();

    /**
     * A choice among the values.
     *
     * @param label what is chosen, for screen readers
     * @param word the word on a value's button
     */
    public Choice(String label, List<T> values, T first, Function<T, String> word) {
        value = new SimpleObjectProperty<>(first);
        getStyleClass().add("aj-choice");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(label);
        for (var each : values) {
            getChildren().add(button(label, each, word.apply(each), pill(values.indexOf(each), values.size())));
        }
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            }
        });
        value.subscribe(this::show);
    }

    private ToggleButton button(String label, T each, String word, String pill) {
        var button = new ToggleButton(word);
        button.getStyleClass().add(pill);
        button.setAccessibleText(label + " " + word);
        button.setToggleGroup(group);
        button.setUserData(each);
        button.setOnAction(_ -> value.set(each));
        return button;
    }

    private static String pill(int index, int count) {
        return index == 0 ? "left-pill" : index == count - 1 ? "right-pill" : "center-pill";
    }

    private void show(T chosen) {
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData().equals(chosen))
                .forEach(group::selectToggle);
    }

    public ObjectProperty<T> valueProperty() {
        return value;
    }
}
