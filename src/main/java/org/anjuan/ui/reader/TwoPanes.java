package org.anjuan.ui.reader;

import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** One view, or two: side by side where there is room for two columns of pages, else one above the other. */
final class TwoPanes extends SplitPane {
    private static final double ROOM_SIDE_BY_SIDE = 860;
    private static final double LEAST = 180;
    private static final double LEAST_HIGH = 110;

    TwoPanes(Region first, Region second, ObservableBooleanValue both) {
        getStyleClass().add("two-panes");
        setFocusTraversable(false);
        first.setMinSize(LEAST, LEAST_HIGH);
        second.setMinSize(LEAST, LEAST_HIGH);
        getItems().add(first);
        both.subscribe(now -> {
            if (now && getItems().size() == 1) {
                getItems().add(second);
                setDividerPositions(0.5);
            } else if (!now) {
                getItems().remove(second);
            }
        });
        widthProperty()
                .subscribe(width -> setOrientation(
                        width.doubleValue() >= ROOM_SIDE_BY_SIDE ? Orientation.HORIZONTAL : Orientation.VERTICAL));
    }
}
