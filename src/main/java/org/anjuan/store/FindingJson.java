package org.anjuan.store;

import java.util.Locale;
import org.anjuan.review.Finding;
import org.anjuan.review.Severity;
import tools.jackson.databind.node.ObjectNode;

/** Findings as JSON. */
final class FindingJson {
    private FindingJson() {}

    static ObjectNode write(Finding finding) {
        var json = Fields.blank()
                .put("check", finding.check())
                .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                .put("message", finding.message())
                .put("basis", finding.basis())
                .put("sure", finding.sure())
                .put("rule", finding.rule());
        var places = json.putArray("places");
        finding.places().forEach(place -> places.add(AnchorJson.write(place)));
        var items = json.putArray("items");
        finding.items().forEach(items::add);
        return json;
    }

    static Finding read(Fields json) {
        return new Finding(
                json.text("check"),
                Severity.valueOf(json.text("severity").toUpperCase(Locale.ROOT)),
                json.text("message"),
                json.text("basis"),
                json.list("places", place -> AnchorJson.read(new Fields(place))),
                json.list("items", Fields::string),
                json.real("sure"),
                json.text("rule"));
    }
}
