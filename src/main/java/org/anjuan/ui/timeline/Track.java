package org.anjuan.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.anjuan.casefile.TimeLine;

/** One row of the picture: marks and bars that stand where their days are, however wide the row is. */
final class Track extends Region {
    private static final double HEIGHT = 18;
    private static final double MARK = 9;
    private static final double LEAST = 2;

    /** Something on the row, from one part of its width to another; the same for a mark. */
    private record Piece(Region node, double from, double to) {}

    private final TimeLine line;
    private final List<Piece> pieces = new ArrayList<>();

    Track(TimeLine line) {
        this.line = line;
        getStyleClass().add("timeline-track");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
    }

    /** Puts a mark on a day. */
    Track mark(LocalDate day, String style) {
        return piece(day, day, style);
    }

    /** Lays a bar from one day to another, whichever is first. */
    Track bar(LocalDate one, LocalDate other, String style) {
        return one.isAfter(other) ? piece(other, one, style) : piece(one, other, style);
    }

    private Track piece(LocalDate from, LocalDate to, String style) {
        var node = new Region();
        node.getStyleClass().add(style);
        pieces.add(new Piece(node, line.part(from), line.part(to)));
        getChildren().add(node);
        return this;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - MARK;
        for (var piece : pieces) {
            boolean isMark = piece.from() == piece.to();
            double x = piece.from() * room + (isMark ? 0 : MARK / 2);
            double width = isMark ? MARK : Math.max(LEAST, (piece.to() - piece.from()) * room);
            piece.node().resizeRelocate(x, (getHeight() - MARK) / 2, width, MARK);
        }
    }
}
