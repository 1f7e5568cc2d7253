package org.anjuan.casefile.read.ofd;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.bounds.Overrun;

/** One document of a package: where its pages are, and what they share. */
final class Document {
    /** An A4 page in millimetres, for documents that do not say. */
    private static final Rectangle2D USUAL = new Rectangle2D.Double(0, 0, 210, 297);

    private final Parts parts;
    private final String place;
    private final Node root;
    private final Resources resources;
    private final Rectangle2D area;
    private final Map<String, String> templates = new HashMap<>();
    private final Map<String, List<String>> notes = new HashMap<>();
    private final Seals seals;

    private Document(Parts parts, String place, Node root, Seals seals) throws IOException {
        this.parts = parts;
        this.place = place;
        this.root = root;
        this.seals = seals;
        var common = root.child("CommonData").orElse(root);
        var files = new ArrayList<String>();
        for (var child : common.children()) {
            switch (child.name()) {
                case "PublicRes", "DocumentRes" -> files.add(Parts.resolve(place, child.text()));
                case "TemplatePage" ->
                    templates.put(
                            child.attribute("ID", "").strip(), Parts.resolve(place, child.attribute("BaseLoc", "")));
                default -> {}
            }
        }
        this.resources = Resources.none().with(parts, files);
        this.area = common.child("PageArea").flatMap(Document::box).orElse(USUAL);
        var annotations = root.said("Annotations");
        if (!annotations.isEmpty()) {
            collectNotes(Parts.resolve(place, annotations));
        }
    }

    /**
     * A page before its content is read.
     *
     * @param id its number in the document's own counting
     * @param place where its content is
     */
    record Leaf(Document document, String id, String place) {}

    /** Reads the document that a body of the package names; empty where its root is missing. */
    static Optional<Document> of(Parts parts, Node body) throws IOException {
        var place = body.said("DocRoot");
        var root = place.isEmpty() ? Optional.<Node>empty() : parts.xml(Parts.resolve("", place));
        if (root.isEmpty()) {
            return Optional.empty();
        }
        var signatures = body.said("Signatures");
        var seals = signatures.isEmpty() ? Seals.none() : Seals.of(parts, Parts.resolve("", signatures));
        return Optional.of(new Document(parts, Parts.resolve("", place), root.get(), seals));
    }

    private void collectNotes(String list) {
        try {
            var found = parts.xml(list);
            for (var page : found.map(node -> node.children("Page")).orElse(List.of())) {
                for (var file : page.children("FileLoc")) {
                    notes.computeIfAbsent(page.attribute("PageID", "").strip(), _ -> new ArrayList<>())
                            .add(Parts.resolve(list, file.text()));
                }
            }
        } catch (IOException _) {
            notes.clear();
        }
    }

    List<Leaf> pages() {
        return root.child("Pages").map(pages -> pages.children("Page")).orElse(List.of()).stream()
                .map(page -> new Leaf(
                        this, page.attribute("ID", "").strip(), Parts.resolve(place, page.attribute("BaseLoc", ""))))
                .toList();
    }

    Resources resources() {
        return resources;
    }

    /** Where the content of a template is. */
    Optional<String> template(String id) {
        return Optional.ofNullable(templates.get(id.strip()));
    }

    /** Where the notes on a page are. */
    List<String> notes(String page) {
        return notes.getOrDefault(page, List.of());
    }

    Seals seals() {
        return seals;
    }

    /** The area of a page in millimetres: its own, else the document's. */
    Rectangle2D area(Optional<Node> page) {
        var found =
                page.flatMap(node -> node.child("Area")).flatMap(Document::box).orElse(area);
        if (found.getWidth() < 1 || found.getHeight() < 1) {
            throw new Overrun(Reason.DAMAGED, "page without a size");
        }
        return found;
    }

    private static Optional<Rectangle2D> box(Node area) {
        return Numbers.box(area.said("PhysicalBox")).filter(box -> box.getWidth() > 0 && box.getHeight() > 0);
    }
}
