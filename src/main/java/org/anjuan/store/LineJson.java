package org.anjuan.store;

import java.util.List;
import org.anjuan.casefile.Line;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lines of text as JSON. */
final class LineJson {
    private LineJson() {}

    static ObjectNode write(Line line) {
        var json = Fields.blank().put("text", line.text()).put("confidence", line.confidence());
        json.set("box", AnchorJson.write(line.box()));
        var stops = json.putArray("stops");
        line.stops().forEach(stops::add);
        return json;
    }

    static Line read(JsonNode node) {
        var json = new Fields(node);
        List<Double> stops = json.list("stops", JsonNode::doubleValue);
        return new Line(json.text("text"), AnchorJson.readBox(json.field("box")), stops, json.real("confidence"));
    }
}
