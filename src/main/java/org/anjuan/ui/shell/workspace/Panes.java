package org.anjuan.ui.shell.workspace;

import java.util.List;
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
    private final Region scoring;
    private final Settings settings;
    private List<Divider> listened = List.of();
    private boolean placed;

    Panes(Region strip, Region reader, Region scoring, Settings settings) {
        this.strip = strip;
        this.scoring = scoring;
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
                place();
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
        }
        place();
    }

    /** Gives the checklist's room to the document while that stands elsewhere. */
    void takeOut() {
        getItems().remove(scoring);
        place();
    }

    /** Puts the checklist where it was. */
    void putBack() {
        getItems().addLast(scoring);
        place();
    }

    private boolean hasStrip() {
        return getItems().contains(strip);
    }

    private boolean hasScoring() {
        return getItems().contains(scoring);
    }

    private void place() {
        double width = getWidth();
        if (width <= 0) {
            return;
        }
        if (hasStrip()) {
            setDividerPosition(0, remembered(STRIP, USUAL_STRIP / width));
        }
        if (hasScoring()) {
            setDividerPosition(getDividers().size() - 1, remembered(SCORING, 1 - usualScoring(width) / width));
        }
        listen();
    }

    private static double usualScoring(double width) {
        return Math.clamp(width * 0.3, USUAL_SCORING, USUAL_SCORING * 1.3);
    }

    private double remembered(String name, double usual) {
        return settings.current().dividers().getOrDefault(name, usual);
    }

    /** Dividers are made anew with the parts between them. */
    private void listen() {
        var now = List.copyOf(getDividers());
        now.stream()
                .filter(divider -> !listened.contains(divider))
                .forEach(divider ->
                        divider.positionProperty().subscribe((_, position) -> moved(divider, position.doubleValue())));
        listened = now;
    }

    private void moved(Divider divider, double position) {
        int at = getDividers().indexOf(divider);
        if (at >= 0) {
            keep(at == 0 && hasStrip() ? STRIP : SCORING, position);
        }
    }

    private void keep(String name, double position) {
        if (position != remembered(name, -1)) {
            settings.change(now -> now.withDivider(name, position));
        }
    }
}
