package org.anjuan.ui.shell.workspace;

import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.anjuan.desk.Settings;

/** Strip, document and checklist side by side; dividers stay where they were dragged to, also tomorrow. */
final class Panes extends SplitPane {
    private static final double LEAST_READER = 420;
    private static final double LEAST_SCORING = 360;
    private static final double USUAL_STRIP = 124;
    private static final double USUAL_SCORING = 440;
    private static final String STRIP = "workspace.strip";
    private static final String SCORING = "workspace.scoring";

    private final Region strip;
    private final Settings settings;
    private boolean placed;

    Panes(Region strip, Region reader, Region scoring, Settings settings) {
        this.strip = strip;
        this.settings = settings;
        getStyleClass().add("panes");
        strip.setMinWidth(64);
        reader.setMinWidth(LEAST_READER);
        scoring.setMinWidth(LEAST_SCORING);
        SplitPane.setResizableWithParent(strip, false);
        SplitPane.setResizableWithParent(scoring, false);
        getItems().addAll(strip, reader, scoring);
        setFocusTraversable(false);
        widthProperty().subscribe(width -> {
            if (width.doubleValue() > 0 && !placed) {
                placed = true;
                place(width.doubleValue());
                remember();
            }
        });
    }

    /** Shows the strip, or hides it to give the document its room. */
    void otherStrip() {
        if (getItems().remove(strip)) {
            strip.setVisible(false);
        } else {
            strip.setVisible(true);
            getItems().addFirst(strip);
            setDividerPosition(0, remembered(STRIP, USUAL_STRIP / getWidth()));
            getDividers().getFirst().positionProperty().subscribe(position -> keep(STRIP, position.doubleValue()));
        }
    }

    private void place(double width) {
        setDividerPositions(
                remembered(STRIP, USUAL_STRIP / width), remembered(SCORING, 1 - usualScoring(width) / width));
    }

    private static double usualScoring(double width) {
        return Math.clamp(width * 0.3, USUAL_SCORING, USUAL_SCORING * 1.3);
    }

    private double remembered(String name, double usual) {
        return settings.current().dividers().getOrDefault(name, usual);
    }

    private void remember() {
        getDividers().getFirst().positionProperty().subscribe(position -> keep(STRIP, position.doubleValue()));
        getDividers().getLast().positionProperty().subscribe(position -> keep(SCORING, position.doubleValue()));
    }

    private void keep(String name, double position) {
        if (position != remembered(name, -1)) {
            settings.change(now -> now.withDivider(name, position));
        }
    }
}
