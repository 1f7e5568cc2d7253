package org.anjuan.casefile.read.ofd;

import java.awt.geom.Point2D;
import java.util.List;
import org.anjuan.casefile.read.pdf.text.PlacedText;

/** Gathers the characters of a page for its text. */
final class TextGatherer implements Artist {
    private final PlacedText text;

    /** @param text in whose room, points, settings place things */
    TextGatherer(PlacedText text) {
        this.text = text;
    }

    @Override
    public void text(Node node, List<Placed> glyphs, Setting setting) {
        boolean seen = setting.alpha() > 0 && (node.says("Fill", true) || node.says("Stroke", false));
        for (var glyph : glyphs) {
            var start = glyph.place().transform(new Point2D.Double(), null);
            var along = glyph.place().deltaTransform(new Point2D.Double(1, 0), null);
            var up = glyph.place().deltaTransform(new Point2D.Double(0, 1), null);
            int quarters = (int) Math.round(Math.atan2(along.getY(), along.getX()) / (Math.PI / 2));
            text.add(
                    glyph.text(),
                    start.getX(),
                    start.getY(),
                    glyph.advance() * along.distance(0, 0),
                    up.distance(0, 0),
                    quarters,
                    seen);
        }
    }

    @Override
    public void path(Node path, Setting setting) {}

    @Override
    public void image(Node image, Setting setting) {}

    @Override
    public void lost() {}
}
