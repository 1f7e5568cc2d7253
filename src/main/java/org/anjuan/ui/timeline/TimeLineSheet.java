package org.anjuan.ui.timeline;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.TimeLine;
import org.anjuan.casefile.TimeLine.Span;
import org.anjuan.casefile.TimeLine.State;
import org.anjuan.casefile.TimeLine.Step;
import org.anjuan.desk.TimeLineWords;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Styles;

/** 时间线: every step in a row of its own, the legal periods as bars below, what is overrun in red. */
public final class TimeLineSheet extends Sheet {
    /** Readings less sure than this say so. */
    private static final double SURE = 0.8;

    private static final double WIDE = 72;
    private static final double TALL = 46;
    private static final int TRACK = 2;

    private final Words words;
    private final TimeLine line;
    private final Consumer<Anchor.OnPage> show;
    private final GridPane grid = new GridPane();
    private int row;

    /** @param show shows a place in the case; the sheet is closed first */
    public TimeLineSheet(Words words, TimeLine line, Consumer<Anchor.OnPage> show) {
        super(words.say("timeline.title"));
        this.words = words;
        this.line = line;
        this.show = show;
        setId("time-line");
        getStylesheets()
                .add(Objects.requireNonNull(TimeLineSheet.class.getResource("timeline.css"))
                        .toExternalForm());
        wide(WIDE);
        if (line.first().isEmpty()) {
            with(new Label(words.say("timeline.none")));
        } else {
            with(about(), scrolled());
        }
        closing(words.say("sheet.close"));
    }

    private Label about() {
        var about = new Label(words.say("timeline.about"));
        about.setWrapText(true);
        about.getStyleClass().addAll(Styles.MUTED, Styles.SMALL);
        return about;
    }

    private ScrollPane scrolled() {
        grid.getStyleClass().add("timeline");
        grid.getColumnConstraints().addAll(own(), own(), growing(), own());
        heading("timeline.steps");
        line.steps().forEach(this::step);
        heading("timeline.periods");
        line.spans().forEach(this::span);
        var scrolled = new ScrollPane(grid);
        scrolled.setFitToWidth(true);
        scrolled.getStyleClass().add(Styles.EDGE_TO_EDGE);
        scrolled.setStyle("-fx-max-height: %sem;".formatted(TALL));
        return scrolled;
    }

    private static ColumnConstraints own() {
        var column = new ColumnConstraints();
        column.setMinWidth(USE_PREF_SIZE);
        column.setHalignment(HPos.LEFT);
        return column;
    }

    private static ColumnConstraints growing() {
        var column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setFillWidth(true);
        return column;
    }

    private void heading(String key) {
        var heading = new Label(words.say(key));
        heading.getStyleClass().add(Styles.STRONG);
        grid.add(heading, 0, row++, TRACK + 2, 1);
    }

    private void step(Step step) {
        var name = new Hyperlink(step.name());
        name.setAccessibleText(words.say("timeline.row", step.name(), step.day()));
        name.setOnAction(_ -> {
            closeSheet();
            show.accept(step.place());
        });
        boolean sure = step.sure() >= SURE;
        var remark = new Label(sure ? "" : words.say("timeline.unsure"));
        remark.getStyleClass().addAll(Styles.MUTED, Styles.SMALL);
        row(day(step), name, new Track(line).mark(step.day(), sure ? "timeline-step" : "timeline-unsure"), remark);
    }

    private static Label day(Step step) {
        var day = new Label(step.day().toString());
        day.getStyleClass().add(Styles.FIGURE);
        return day;
    }

    private void span(Span span) {
        var said = new TimeLineWords(words);
        var name = new Label(span.name());
        name.setAccessibleText(said.say(span));
        var basis = new Label(span.basis());
        basis.getStyleClass().addAll(Styles.MUTED, Styles.SMALL);
        var came = new Label(said.came(span));
        came.getStyleClass().add(span.state() == State.BROKEN ? Styles.ERROR : Styles.MUTED);
        row(name, stretches(span), track(span), came);
        grid.add(basis, TRACK, row++, 2, 1);
    }

    private Label stretches(Span span) {
        var stretches = new Label(new TimeLineWords(words).count(span));
        stretches.getStyleClass().add(Styles.SMALL);
        return stretches;
    }

    private Track track(Span span) {
        var track = new Track(line);
        var due = span.due();
        var done = span.done();
        if (due != null) {
            track.bar(span.from(), due, "timeline-period");
        }
        if (due != null && done != null && span.state() == State.BROKEN) {
            track.bar(due, done, "timeline-broken");
        }
        if (done != null) {
            track.mark(done, "timeline-done");
        }
        return track;
    }

    private void row(Node... cells) {
        for (int column = 0; column < cells.length; column++) {
            grid.add(cells[column], column, row);
        }
        row++;
    }
}
