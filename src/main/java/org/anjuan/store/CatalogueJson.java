package org.anjuan.store;

import java.util.Optional;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.CatalogueRow;
import org.anjuan.casefile.Catalogued;
import tools.jackson.databind.node.ObjectNode;

/** Rows of a volume's own list, and what it says of a missing document, as JSON. */
final class CatalogueJson {
    private CatalogueJson() {}

    static ObjectNode write(CatalogueRow row) {
        var json = Fields.blank().put("number", row.number()).put("title", row.title());
        json.set("place", AnchorJson.write(row.place()));
        return json;
    }

    static CatalogueRow row(Fields json) {
        if (AnchorJson.read(json.inner("place")) instanceof Anchor.OnPage place) {
            return new CatalogueRow(json.integer("number"), json.text("title"), place);
        }
        throw new UnreadableAct("A row of a list stands on a page");
    }

    /** What the list says; empty where nobody looked. */
    static Optional<ObjectNode> write(Catalogued said) {
        return switch (said) {
            case Catalogued.Untold() -> Optional.empty();
            case Catalogued.Promised(var row) -> Optional.of(write(row));
            case Catalogued.Lacking(var list) -> {
                var json = Fields.blank();
                json.set("list", AnchorJson.write(list));
                yield Optional.of(json);
            }
        };
    }

    static Catalogued read(Fields json) {
        return json.has("list")
                ? new Catalogued.Lacking(AnchorJson.readPage(json.inner("list")))
                : new Catalogued.Promised(row(json));
    }
}
