package org.anjuan.store;

import java.util.Locale;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.CatalogueGap;
import org.anjuan.review.CaseReading;
import org.anjuan.review.Unjudged;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What was read in a case as JSON. */
final class ReadingJson {
    private ReadingJson() {}

    static ObjectNode write(CaseReading reading) {
        var json = Fields.blank();
        var catalogue = json.putArray("catalogue");
        reading.catalogue().forEach(row -> catalogue.add(CatalogueJson.write(row)));
        var papers = json.putArray("documents");
        reading.documents().forEach(paper -> papers.add(DocumentJson.write(paper)));
        var findings = json.putArray("findings");
        reading.findings().forEach(finding -> findings.add(FindingJson.write(finding)));
        var unjudged = json.putArray("unjudged");
        reading.unjudged()
                .forEach(each -> unjudged.add(Fields.blank()
                        .put("check", each.check())
                        .put("title", each.title())
                        .put("why", each.why())));
        var gaps = json.putArray("gaps");
        reading.gaps().forEach(gap -> gaps.add(write(gap)));
        return json;
    }

    private static ObjectNode write(CatalogueGap gap) {
        var row = gap.row();
        var page = gap.page();
        var json = Fields.blank()
                .put("kind", gap.kind().name().toLowerCase(Locale.ROOT))
                .put("title", gap.title())
                .put("listed", gap.listed())
                .put("found", gap.found());
        json.set("row", row == null ? null : AnchorJson.write(row));
        json.set("page", page == null ? null : AnchorJson.write(page));
        return json;
    }

    static CaseReading read(Fields json) {
        return new CaseReading(
                json.list("documents", paper -> DocumentJson.read(new Fields(paper))),
                json.list("findings", finding -> FindingJson.read(new Fields(finding))),
                json.list("unjudged", each -> unjudged(new Fields(each))),
                json.list("catalogue", row -> CatalogueJson.row(new Fields(row))),
                json.list("gaps", gap -> gap(new Fields(gap))));
    }

    private static Unjudged unjudged(Fields json) {
        return new Unjudged(json.text("check"), json.text("title"), json.text("why"));
    }

    private static CatalogueGap gap(Fields json) {
        return new CatalogueGap(
                CatalogueGap.Kind.valueOf(json.text("kind").toUpperCase(Locale.ROOT)),
                json.text("title"),
                json.integer("listed"),
                json.integer("found"),
                row(json),
                json.field("page").isNull() ? null : AnchorJson.readPage(json.inner("page")));
    }

    private static Anchor.@Nullable OnPage row(Fields json) {
        if (json.field("row").isNull()) {
            return null;
        }
        return AnchorJson.read(json.inner("row")) instanceof Anchor.OnPage row ? row : null;
    }
}
