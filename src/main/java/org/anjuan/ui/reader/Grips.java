package org.anjuan.ui.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The handles round a box that can be moved and resized, as it is seen on its page, in logical pixels. */
record Grips(Sheet.Seen box) {
    /** How far from a handle's middle it can be taken, so that a hand need not aim. */
    static final double REACH = 11;

    /** Sides shorter than this have no handle in their middle, for the corners need the room. */
    private static final double ROOM = 5 * REACH;

    /** One handle and its middle. */
    record Handle(Grip grip, double x, double y) {

        private double distance(double px, double py) {
            return Math.max(Math.abs(px - x), Math.abs(py - y));
        }
    }

    /** The handles there is room for. */
    List<Handle> handles() {
        return Stream.of(Grip.values())
                .filter(grip -> grip != Grip.INSIDE)
                .filter(grip -> !grip.isEdge() || (grip.across() == 0 ? box.width() : box.height()) >= ROOM)
                .map(grip -> new Handle(
                        grip, middle(box.x(), box.width(), grip.across()), middle(box.y(), box.height(), grip.down())))
                .toList();
    }

    /** What is taken hold of at a point of the page; empty beside the box. */
    Optional<Grip> at(double px, double py) {
        return handles().stream()
                .filter(handle -> handle.distance(px, py) <= REACH)
                .min(Comparator.comparingDouble(handle -> handle.distance(px, py)))
                .map(Handle::grip)
                .or(() -> Optional.of(Grip.INSIDE).filter(_ -> isInside(px, py)));
    }

    private boolean isInside(double px, double py) {
        return px >= box.x() && px <= box.x() + box.width() && py >= box.y() && py <= box.y() + box.height();
    }

    /** Handles of a small box stand off from it, so that it can still be taken in its middle. */
    private static double middle(double at, double length, int side) {
        double off = Math.max(0, 2 * REACH - length / 2);
        return at + length / 2 + side * (length / 2 + (side == 0 ? 0 : off));
    }
}
