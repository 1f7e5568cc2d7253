package org.anjuan.store;

import java.util.List;
import java.util.Locale;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseId;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Refusal;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.SourceKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What lies on the table, as JSON. */
final class CaseFileJson {
    private CaseFileJson() {}

    static ObjectNode write(CaseFile file) {
        var json = Fields.blank().put("name", file.name());
        var sources = json.putArray("sources");
        file.sources().forEach(source -> sources.add(write(source)));
        var refusals = json.putArray("refusals");
        file.refusals().forEach(refusal -> refusals.add(write(refusal)));
        return json;
    }

    static CaseFile read(CaseId id, Fields json) {
        return new CaseFile(
                id,
                json.text("name"),
                json.list("sources", source -> readSource(new Fields(source))),
                json.list("refusals", refusal -> readRefusal(new Fields(refusal))));
    }

    private static ObjectNode write(Source source) {
        var rendition = source.rendition();
        var json = Fields.blank()
                .put("sha256", source.id().sha256())
                .put("name", source.name())
                .put("kind", source.kind().code())
                .put("scanned", source.scanned())
                .put("rendition", rendition == null ? null : rendition.sha256());
        json.set("pages", write(source.pages()));
        return json;
    }

    private static Source readSource(Fields json) {
        return new Source(
                new SourceId(json.text("sha256")),
                json.text("name"),
                readKind(json.text("kind")),
                readPages(json.field("pages")),
                json.truth("scanned"),
                readRendition(json.textOrNull("rendition")));
    }

    static SourceKind readKind(String code) {
        return SourceKind.valueOf(code.toUpperCase(Locale.ROOT));
    }

    static @Nullable SourceId readRendition(@Nullable String sha256) {
        return sha256 == null ? null : new SourceId(sha256);
    }

    /** Pages as {@code [[width, height], …]} in points. */
    static ArrayNode write(List<PageSize> pages) {
        var all = Fields.blank().putArray("");
        pages.forEach(page -> all.addArray().add(page.width()).add(page.height()));
        return all;
    }

    static List<PageSize> readPages(JsonNode json) {
        return Fields.listOf(
                json,
                page -> new PageSize(
                        page.required(0).doubleValue(), page.required(1).doubleValue()));
    }

    private static ObjectNode write(Refusal refusal) {
        return Fields.blank()
                .put("name", refusal.name())
                .put("reason", code(refusal.problem().reason()))
                .put("detail", refusal.problem().detail());
    }

    private static Refusal readRefusal(Fields json) {
        return new Refusal(json.text("name"), new Problem(readReason(json.text("reason")), json.text("detail")));
    }

    static String code(Problem.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }

    static Problem.Reason readReason(String code) {
        return Problem.Reason.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
