package org.anjuan.store;

import java.util.List;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Anchor.Absence;
import org.anjuan.casefile.Anchor.Area;
import org.anjuan.casefile.Anchor.Passage;
import org.anjuan.casefile.Anchor.WholePage;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.Catalogued.Untold;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.SourceId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Places as JSON; boxes are {@code [x, y, width, height]}. */
final class AnchorJson {
    private AnchorJson() {}

    static ObjectNode write(Anchor anchor) {
        var json = Fields.blank();
        switch (anchor) {
            case Area(var page, var box, var quote) -> {
                json.put("kind", "area").set("page", write(page));
                json.put("quote", quote).set("box", write(box));
            }
            case WholePage(var page) -> json.put("kind", "page").set("page", write(page));
            case Passage passage -> write(json.put("kind", "passage"), passage);
            case Absence absence -> write(json.put("kind", "absence"), absence);
        }
        return json;
    }

    /** What earlier programs did not know is written only where it says something. */
    private static void write(ObjectNode json, Absence absence) {
        json.put("document", absence.document()).put("first", absence.first()).put("last", absence.last());
        if (!absence.unseen().isEmpty()) {
            var unseen = json.putArray("unseen");
            absence.unseen().forEach(page -> unseen.add(write(page)));
        }
        CatalogueJson.write(absence.catalogued()).ifPresent(said -> json.set("catalogue", said));
    }

    private static void write(ObjectNode json, Passage passage) {
        json.set("page", write(passage.page()));
        var boxes = json.putArray("boxes");
        passage.boxes().forEach(box -> boxes.add(write(box)));
        json.put("quote", passage.quote()).put("before", passage.before()).put("after", passage.after());
    }

    static Anchor read(Fields json) {
        return switch (json.text("kind")) {
            case "area" -> new Area(readPage(json.inner("page")), readBox(json.field("box")), json.text("quote"));
            case "page" -> new WholePage(readPage(json.inner("page")));
            case "passage" ->
                new Passage(
                        readPage(json.inner("page")),
                        json.list("boxes", AnchorJson::readBox),
                        json.text("quote"),
                        json.text("before"),
                        json.text("after"));
            case "absence" ->
                new Absence(
                        json.text("document"),
                        json.integer("first"),
                        json.integer("last"),
                        json.has("unseen") ? json.list("unseen", page -> readPage(new Fields(page))) : List.of(),
                        json.has("catalogue") ? CatalogueJson.read(json.inner("catalogue")) : new Untold());
            default -> throw new UnreadableAct("Unknown kind of place: " + json.text("kind"));
        };
    }

    static ObjectNode write(PageKey page) {
        return Fields.blank().put("source", page.source().sha256()).put("number", page.number());
    }

    static PageKey readPage(Fields json) {
        return new PageKey(new SourceId(json.text("source")), json.integer("number"));
    }

    static ArrayNode write(Box box) {
        var numbers = Fields.blank().putArray("");
        return numbers.add(box.x()).add(box.y()).add(box.width()).add(box.height());
    }

    static Box readBox(JsonNode json) {
        var numbers = Fields.listOf(json, JsonNode::doubleValue);
        if (numbers.size() != 4) {
            throw new UnreadableAct("A box has four numbers, not " + numbers.size());
        }
        return new Box(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    }
}
