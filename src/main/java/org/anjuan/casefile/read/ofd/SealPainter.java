package org.anjuan.casefile.read.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.bounds.Deadline;
import org.anjuan.casefile.read.bounds.Overrun;

/** Draws seals over a page; one whose picture is missing or broken is a crossed frame. */
final class SealPainter {
    /** A seal's picture may be an OFD page with a seal of its own, and no further. */
    private static final int DEEPEST = 2;

    private static final double LEAST_SIDE = 0.1;

    private final Painter painter;
    private final Bounds bounds;
    private final Deadline deadline;
    private final int depth;

    /** @param depth how many files lie around the one that is drawn */
    SealPainter(Painter painter, Bounds bounds, Deadline deadline, int depth) {
        this.painter = painter;
        this.bounds = bounds;
        this.deadline = deadline;
        this.depth = depth;
    }

    /**
     * Draws one seal.
     *
     * @param millimetres from the page's millimetres to the painter's room
     */
    void show(Seals.Seal seal, AffineTransform millimetres) {
        var box = seal.boundary();
        var unit = new AffineTransform(millimetres);
        unit.translate(box.getX(), box.getY());
        unit.scale(Math.max(box.getWidth(), LEAST_SIDE), Math.max(box.getHeight(), LEAST_SIDE));
        var seen = seal.clip()
                .map(clip -> new Rectangle2D.Double(
                        box.getX() + clip.getX(), box.getY() + clip.getY(), clip.getWidth(), clip.getHeight()))
                .map(part -> new Area(millimetres.createTransformedShape(part)));
        var setting = new Artist.Setting(millimetres, seen.orElse(null), 1, Style.NONE, Resources.none());
        try {
            if (seal.isOfd()) {
                page(seal, unit);
            } else {
                painter.seal(seal.picture(), setting, unit);
            }
        } catch (IOException | RuntimeException failure) {
            painter.missing(failure, setting, unit);
        }
    }

    private void page(Seals.Seal seal, AffineTransform unit) throws IOException {
        if (depth >= DEEPEST) {
            throw new Overrun(Reason.NESTED_TOO_DEEP, "OFD");
        }
        try (var inner = OfdFile.within(seal.picture(), bounds, deadline, depth + 1)) {
            inner.show(1, painter.with(inner.pictures(deadline)), unit, deadline);
        }
    }
}
