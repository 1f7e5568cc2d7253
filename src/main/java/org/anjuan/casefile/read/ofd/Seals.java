package org.anjuan.casefile.read.ofd;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.read.bounds.Overrun;

/**
 * Finds the seals of a document with their pictures, in the seal's own file or in the signed value (GB/T 38540, 7; GM/T 0031).
 * Whether they are valid is not judged.
 */
final class Seals {
    /**
     * A seal on a page.
     *
     * @param page the page's number in the document's own counting
     * @param clip which part of the boundary is seen, from the boundary's corner; the whole where empty
     * @param picture of the kind {@code type} names; empty when it cannot be found
     */
    @SuppressWarnings("ArrayRecordComponent") // parts of a file, never compared
    record Seal(String page, Rectangle2D boundary, Optional<Rectangle2D> clip, String type, byte[] picture) {
        /** Whether the picture is a page of an OFD file of its own. */
        boolean isOfd() {
            return type.equalsIgnoreCase("ofd");
        }
    }

    private final List<Seal> found = new ArrayList<>();
    private boolean unread;

    private Seals() {}

    /** Those of a document that is not signed. */
    static Seals none() {
        return new Seals();
    }

    /** All seals of a document; those whose pictures are broken have none. */
    static Seals of(Parts parts, String signatures) {
        var seals = new Seals();
        try {
            var list = parts.xml(signatures);
            seals.unread = list.isEmpty();
            for (var signature : list.map(root -> root.children("Signature")).orElse(List.of())) {
                seals.collect(parts, Parts.resolve(signatures, signature.attribute("BaseLoc", "")));
            }
        } catch (IOException _) {
            seals.unread = true;
        }
        return seals;
    }

    private void collect(Parts parts, String place) {
        try {
            var root = parts.xml(place);
            var info = root.flatMap(node -> node.child("SignedInfo"));
            if (info.isEmpty()) {
                unread = true;
                return;
            }
            var picture = picture(parts, place, root.get(), info.get());
            info.get().children("StampAnnot").forEach(stamp -> stamp(stamp, picture));
        } catch (Overrun stop) {
            throw stop;
        } catch (IOException | RuntimeException _) {
            unread = true;
        }
    }

    private void stamp(Node stamp, Optional<Found> picture) {
        var box = Numbers.box(stamp.attribute("Boundary", ""));
        unread |= box.isEmpty();
        box.ifPresent(boundary -> found.add(new Seal(
                stamp.attribute("PageRef", "").strip(),
                boundary,
                Numbers.box(stamp.attribute("Clip", "")),
                picture.map(Found::type).orElse(""),
                picture.map(Found::bytes).orElse(new byte[0]))));
    }

    /**
     * Those on a page.
     *
     * @param page its number in the document's own counting
     */
    List<Seal> on(String page) {
        return found.stream().filter(seal -> seal.page().equals(page)).toList();
    }

    /** Whether there are signatures of which nobody can say what they show, nor on which page. */
    boolean unread() {
        return unread;
    }

    @SuppressWarnings("ArrayRecordComponent") // parts of a file, never compared
    private record Found(String type, byte[] bytes) {}

    private static Optional<Found> picture(Parts parts, String place, Node root, Node info) throws IOException {
        var seal = info.down("Seal", "BaseLoc").map(node -> Parts.resolve(place, node.text()));
        var signed = root.child("SignedValue").map(node -> Parts.resolve(place, node.text()));
        for (var file : List.of(seal, signed)) {
            var bytes = file.isEmpty() ? Optional.<byte[]>empty() : parts.bytes(file.get());
            var found = bytes.flatMap(content -> Der.find(content, Seals::isPicture))
                    .map(Seals::found);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Found found(List<Der> values) {
        return new Found(type(values.get(0)), values.get(1).content());
    }

    /** A picture is written as its kind, its bytes, its width and its height. */
    private static boolean isPicture(List<Der> values) {
        return values.size() >= 4
                && values.get(1).tag() == Der.OCTETS
                && type(values.get(0)).matches("(?i)\\.?(png|jpe?g|gif|bmp|tiff?|ofd|svg)");
    }

    private static String type(Der value) {
        return value.content().length > 8
                ? ""
                : new String(value.content(), StandardCharsets.US_ASCII)
                        .replace(".", "")
                        .strip();
    }
}
