package org.anjuan.casefile.read.ofd;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the pages of a document refer to by number: fonts, pictures, colour spaces, drawing habits, drawings used often. */
final class Resources {
    /** A thing with the folder that the files it names lie in. */
    record Thing(Node node, String folder) {}

    private final Map<String, Thing> things;

    private Resources(Map<String, Thing> things) {
        this.things = things;
    }

    static Resources none() {
        return new Resources(Map.of());
    }

    /**
     * These and those of some more files.
     *
     * @param places where the files are; one that is missing or broken adds nothing
     */
    Resources with(Parts parts, List<String> places) {
        if (places.isEmpty()) {
            return this;
        }
        var more = new HashMap<>(things);
        for (var place : places) {
            try {
                parts.xml(place).ifPresent(root -> collect(root, place, more));
            } catch (IOException _) {
                more.putIfAbsent("", new Thing(new Node("", Map.of()), ""));
            }
        }
        return new Resources(more);
    }

    private static void collect(Node root, String place, Map<String, Thing> into) {
        var base = root.attribute("BaseLoc", "");
        var folder = Parts.resolve(place, base.isEmpty() || base.endsWith("/") ? base : base + "/");
        for (var group : root.children()) {
            for (var thing : group.children()) {
                thing.attribute("ID").ifPresent(id -> into.put(id.strip(), new Thing(thing, folder)));
            }
        }
    }

    /** The thing of a number. */
    Optional<Thing> get(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.ofNullable(things.get(id.strip()));
    }

    /** The element of a number, where it is of a kind. */
    Optional<Node> get(String id, String kind) {
        return get(id).map(Thing::node).filter(node -> node.name().equals(kind));
    }
}
