package org.anjuan.casefile.read.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.bounds.Deadline;
import org.anjuan.casefile.read.bounds.Overrun;
import org.jspecify.annotations.Nullable;

/** Walks the objects of a page with their places, clips and styles (GB/T 33190, 8.5). */
final class Walk {
    private static final int DEEPEST = 24;

    /** What figures rounded for writing may be off by; the latter in millimetres. */
    private static final double SLIGHT = 0.01;

    private static final double SLIGHT_WAY = 0.5;

    private final FontShelf fonts;
    private final Artist artist;
    private final Deadline deadline;
    private @Nullable Cut last;

    /** A clip as it was made, since programs write the same one into thousands of objects. */
    private record Cut(List<String> said, AffineTransform place, Area left) {
        boolean isOf(List<String> others, AffineTransform otherPlace) {
            return place.equals(otherPlace) && said.equals(others);
        }
    }

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

    private Artist.Setting within(Node unit, Artist.Setting around) {
        var moved = new AffineTransform(around.place());
        Numbers.box(unit.attribute("Boundary", "")).ifPresent(box -> moved.translate(box.getX(), box.getY()));
        var own = Numbers.matrix(unit.attribute("CTM", ""));
        var clip = clip(unit, moved, own, around.clip());
        moved.concatenate(own);
        double alpha = around.alpha() * Math.clamp(unit.number("Alpha", 255) / 255, 0, 1);
        return new Artist.Setting(moved, clip, alpha, around.style().of(unit, around.resources()), around.resources());
    }

    private @Nullable Area clip(Node unit, AffineTransform place, AffineTransform own, @Nullable Area around) {
        var clips = unit.child("Clips").map(node -> node.children("Clip")).orElse(List.of());
        if (clips.isEmpty()) {
            return around;
        }
        var said = Stream.concat(Stream.of(own.toString()), clips.stream().flatMap(Walk::said))
                .toList();
        var cut = last;
        if (cut == null || !cut.isOf(said, place)) {
            cut = new Cut(said, new AffineTransform(place), cut(clips, place, own));
            last = cut;
        }
        return around == null ? cut.left() : within(cut.left(), around);
    }

    private static Area within(Area clip, Area around) {
        var left = new Area(around);
        left.intersect(clip);
        return left;
    }

    private static Area cut(List<Node> clips, AffineTransform place, AffineTransform own) {
        var left = area(clips.getFirst(), place, own);
        for (var clip : clips.subList(1, clips.size())) {
            left.intersect(area(clip, place, own));
        }
        return left;
    }

    private static Area area(Node clip, AffineTransform place, AffineTransform own) {
        var shape = new Area();
        for (var area : clip.children("Area")) {
            shape.add(new Area(place.createTransformedShape(shape(area, own))));
        }
        return shape;
    }

    /** All that makes a clip's shape. */
    private static Stream<String> said(Node clip) {
        return Stream.concat(
                Stream.of("clip"),
                clip.children("Area").stream()
                        .flatMap(area -> Stream.concat(
                                Stream.of(area.attribute("CTM", "")),
                                area.child("Path").stream()
                                        .flatMap(path -> Stream.of(
                                                path.attribute("Boundary", ""),
                                                path.attribute("CTM", ""),
                                                path.said("AbbreviatedData"))))));
    }

    /**
     * The shape of a clip's area; text as a clip is not followed.
     *
     * @param own the matrix of the object that is cut
     */
    private static Path2D shape(Node area, AffineTransform own) {
        var path = area.child("Path");
        var shape = path.map(node -> PathData.of(node.said("AbbreviatedData"))).orElseGet(Path2D.Double::new);
        var place = Numbers.matrix(area.attribute("CTM", ""));
        path.flatMap(node -> Numbers.box(node.attribute("Boundary", "")))
                .ifPresent(box -> place.translate(box.getX(), box.getY()));
        path.ifPresent(node -> place.concatenate(Numbers.matrix(node.attribute("CTM", ""))));
        var undone = new AffineTransform(own);
        undone.concatenate(place);
        shape.transform(leavesAsItIs(undone) ? undone : place);
        return shape;
    }

    /**
     * A clip stands beside the object's matrix (GB/T 33190, 8.4). A common library writes it under that matrix and undoes the matrix by
     * the clip's own: then the two together change nothing.
     */
    private static boolean leavesAsItIs(AffineTransform both) {
        return Math.abs(both.getScaleX() - 1) < SLIGHT
                && Math.abs(both.getScaleY() - 1) < SLIGHT
                && Math.abs(both.getShearX()) < SLIGHT
                && Math.abs(both.getShearY()) < SLIGHT
                && Math.hypot(both.getTranslateX(), both.getTranslateY()) < SLIGHT_WAY;
    }
}
