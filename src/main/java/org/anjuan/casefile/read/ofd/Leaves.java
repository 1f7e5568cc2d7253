package org.anjuan.casefile.read.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.read.bounds.Overrun;

/** Hands the whole of one page to an artist: templates below, content, templates above, notes. */
final class Leaves {
    private static final List<String> ORDER = List.of("Background", "Body", "Foreground");

    private final Parts parts;
    private final Document.Leaf leaf;
    private final Optional<Node> page;

    private Leaves(Parts parts, Document.Leaf leaf, Optional<Node> page) {
        this.parts = parts;
        this.leaf = leaf;
        this.page = page;
    }

    /** Reads a page's content; one whose part is missing has none. */
    static Leaves read(Parts parts, Document.Leaf leaf) throws IOException {
        return new Leaves(parts, leaf, parts.xml(leaf.place()));
    }

    /** Whether there is a page at all. */
    boolean there() {
        return page.isPresent();
    }

    /** Its area in millimetres. */
    Rectangle2D area() {
        return leaf.document().area(page);
    }

    /**
     * Walks the page.
     *
     * @param millimetres from the page's millimetres to the artist's room
     */
    void walk(Walk walk, Artist artist, AffineTransform millimetres) {
        var uses = page.map(node -> node.children("Template")).orElse(List.of());
        templates(uses, false, walk, artist, millimetres);
        page.ifPresent(node -> content(node, leaf.place(), walk, millimetres));
        templates(uses, true, walk, artist, millimetres);
        for (var note : leaf.document().notes(leaf.id())) {
            try {
                parts.xml(note).ifPresent(node -> notes(node, walk, millimetres));
            } catch (Overrun stop) {
                throw stop;
            } catch (IOException _) {
                artist.lost();
            }
        }
    }

    private void templates(List<Node> uses, boolean above, Walk walk, Artist artist, AffineTransform millimetres) {
        for (var use : uses) {
            if (above == use.attribute("ZOrder", "").equals("Foreground")) {
                template(use, walk, artist, millimetres);
            }
        }
    }

    private void template(Node use, Walk walk, Artist artist, AffineTransform millimetres) {
        try {
            var place = leaf.document().template(use.attribute("TemplateID", ""));
            var content = place.isEmpty() ? Optional.<Node>empty() : parts.xml(place.get());
            if (content.isPresent()) {
                content(content.get(), place.get(), walk, millimetres);
            } else {
                artist.lost();
            }
        } catch (IOException _) {
            artist.lost();
        }
    }

    private void content(Node node, String place, Walk walk, AffineTransform millimetres) {
        var own = node.children("PageRes").stream()
                .map(file -> Parts.resolve(place, file.text()))
                .toList();
        var resources = leaf.document().resources().with(parts, own);
        for (var layer : layers(node)) {
            var style = Style.NONE.of(layer, resources);
            walk.objects(layer, new Artist.Setting(millimetres, null, 1, style, resources), 0);
        }
    }

    private static List<Node> layers(Node node) {
        var layers = new ArrayList<>(
                node.child("Content").map(content -> content.children("Layer")).orElse(List.of()));
        layers.sort(Comparator.comparingInt(layer -> ORDER.indexOf(layer.attribute("Type", "Body"))));
        return layers;
    }

    private void notes(Node node, Walk walk, AffineTransform millimetres) {
        var resources = leaf.document().resources();
        for (var note : node.children("Annot")) {
            var appearance = note.child("Appearance");
            if (note.says("Visible", true) && appearance.isPresent()) {
                var place = new AffineTransform(millimetres);
                var box = Numbers.box(appearance.get().attribute("Boundary", ""));
                box.ifPresent(found -> place.translate(found.getX(), found.getY()));
                walk.objects(appearance.get(), new Artist.Setting(place, null, 1, Style.NONE, resources), 0);
            }
        }
    }

    List<Seals.Seal> seals() {
        return leaf.document().seals().on(leaf.id());
    }
}
