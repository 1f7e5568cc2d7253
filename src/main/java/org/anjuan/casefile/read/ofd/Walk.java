package org.anjuan.casefile.read.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.io.IOException;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.bounds.Deadline;
import org.anjuan.casefile.read.bounds.Overrun;
import org.jspecify.annotations.Nullable;

/** Walks the objects of a page with their places, clips and styles (GB/T 33190, 8.5). */
final class Walk {
    private static final int DEEPEST = 24;

    private final FontShelf fonts;
    private final Artist artist;
    private final Deadline deadline;

    Walk(FontShelf fonts, Artist artist, Deadline deadline) {
        this.fonts = fonts;
        this.artist = artist;
        this.deadline = deadline;
    }

    /** Walks the objects in a layer, block or appearance. */
    void objects(Node holder, Artist.Setting setting, int depth) {
        if (depth > DEEPEST) {
            throw new Overrun(Reason.NESTED_TOO_DEEP, "OFD");
        }
        for (var unit : holder.children()) {
            deadline.check();
            try {
                if (unit.says("Visible", true)) {
                    unit(unit, setting, depth);
                }
            } catch (Overrun stop) {
                throw stop;
            } catch (IOException | RuntimeException _) {
                artist.lost();
            }
        }
    }

    private void unit(Node unit, Artist.Setting around, int depth) throws IOException {
        switch (unit.name()) {
            case "PathObject" -> artist.path(unit, within(unit, around));
            case "ImageObject" -> artist.image(unit, within(unit, around));
            case "TextObject" -> {
                var setting = within(unit, around);
                artist.text(unit, TextRun.of(unit, setting.place(), setting.resources(), fonts), setting);
            }
            case "CompositeObject" -> composite(unit, within(unit, around), depth);
            case "PageBlock", "Layer", "Content" -> objects(unit, around, depth + 1);
            default -> {}
        }
    }

    private void composite(Node unit, Artist.Setting setting, int depth) {
        var drawn = setting.resources()
                .get(unit.attribute("ResourceID", ""), "CompositeGraphicUnit")
                .flatMap(node -> node.child("Content"));
        if (drawn.isPresent()) {
            objects(drawn.get(), setting, depth + 1);
        } else {
            artist.lost();
        }
    }

    private static Artist.Setting within(Node unit, Artist.Setting around) {
        var moved = new AffineTransform(around.place());
        Numbers.box(unit.attribute("Boundary", "")).ifPresent(box -> moved.translate(box.getX(), box.getY()));
        var clip = clip(unit, moved, around.clip());
        moved.concatenate(Numbers.matrix(unit.attribute("CTM", "")));
        double alpha = around.alpha() * Math.clamp(unit.number("Alpha", 255) / 255, 0, 1);
        return new Artist.Setting(moved, clip, alpha, around.style().of(unit, around.resources()), around.resources());
    }

    private static @Nullable Area clip(Node unit, AffineTransform place, @Nullable Area around) {
        var clips = unit.child("Clips");
        if (clips.isEmpty()) {
            return around;
        }
        Area left = around;
        for (var clip : clips.get().children("Clip")) {
            var shape = new Area();
            for (var area : clip.children("Area")) {
                shape.add(new Area(place.createTransformedShape(shape(area))));
            }
            if (left != null) {
                shape.intersect(left);
            }
            left = shape;
        }
        return left;
    }

    /** The shape of a clip's area; text as a clip is not followed. */
    private static Path2D shape(Node area) {
        var path = area.child("Path");
        var shape = path.map(node -> PathData.of(node.said("AbbreviatedData"))).orElseGet(Path2D.Double::new);
        var place = Numbers.matrix(area.attribute("CTM", ""));
        path.flatMap(node -> Numbers.box(node.attribute("Boundary", "")))
                .ifPresent(box -> place.translate(box.getX(), box.getY()));
        path.ifPresent(node -> place.concatenate(Numbers.matrix(node.attribute("CTM", ""))));
        shape.transform(place);
        return shape;
    }
}
