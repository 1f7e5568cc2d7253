package org.anjuan.store;

import java.time.LocalDate;
import org.anjuan.casefile.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Papers of a case as JSON. */
final class DocumentJson {
    private DocumentJson() {}

    static ObjectNode write(Document paper) {
        var date = paper.date();
        var json = Fields.blank()
                .put("name", paper.name())
                .put("title", paper.title())
                .put("number", paper.number())
                .put("date", date == null ? null : date.toString());
        var kinds = json.putArray("kinds");
        paper.kinds().forEach(kinds::add);
        var pages = json.putArray("pages");
        paper.pages().forEach(page -> pages.add(AnchorJson.write(page)));
        return json;
    }

    static Document read(Fields json) {
        return new Document(
                json.list("kinds", Fields::string),
                json.text("name"),
                json.text("title"),
                json.text("number"),
                date(json.textOrNull("date")),
                json.list("pages", page -> AnchorJson.readPage(new Fields(page))));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
