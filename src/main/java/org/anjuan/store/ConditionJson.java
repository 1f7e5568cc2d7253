package org.anjuan.store;

import java.util.Base64;
import org.anjuan.casefile.PageCondition.Measured;
import org.anjuan.casefile.PageCondition.Side;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PagePrint;
import tools.jackson.databind.node.ObjectNode;

/** What pictures of pages are like as JSON. */
final class ConditionJson {
    private ConditionJson() {}

    static ObjectNode write(Measured measured) {
        var json = Fields.blank()
                .put("ground", measured.ground())
                .put("colour", measured.colour())
                .put("even", measured.even())
                .put("lighter", measured.lighter())
                .put("ink", measured.ink())
                .put("trace", measured.trace())
                .put("depth", measured.depth())
                .put(
                        "print",
                        Base64.getEncoder().encodeToString(measured.print().cells()));
        var sides = json.putArray("sides");
        measured.sides()
                .forEach(side ->
                        sides.add(Fields.blank().put("touches", side.touches()).put("covered", side.covered())));
        return json;
    }

    static Measured read(PageKey page, Fields json) {
        return new Measured(
                page,
                json.real("ground"),
                json.real("colour"),
                json.real("even"),
                json.real("lighter"),
                json.real("ink"),
                json.real("trace"),
                json.real("depth"),
                json.list("sides", side -> side(new Fields(side))),
                new PagePrint(Base64.getDecoder().decode(json.text("print"))));
    }

    private static Side side(Fields json) {
        return new Side(json.integer("touches"), json.real("covered"));
    }
}
