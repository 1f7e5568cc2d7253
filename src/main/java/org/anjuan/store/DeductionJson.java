package org.anjuan.store;

import org.anjuan.review.Deduction;
import org.anjuan.review.Proof;
import tools.jackson.databind.node.ObjectNode;

/** Deductions and what they rest on as JSON. */
final class DeductionJson {
    private DeductionJson() {}

    static ObjectNode write(Deduction deduction) {
        var json = Fields.blank()
                .put("id", deduction.id())
                .put("item", deduction.item())
                .put("reason", deduction.reason())
                .put("times", deduction.times())
                .put("points", deduction.points().toString())
                .put("note", deduction.note());
        var proofs = json.putArray("proofs");
        deduction.proofs().forEach(proof -> proofs.add(write(proof)));
        return json;
    }

    static Deduction read(Fields json) {
        return new Deduction(
                json.text("id"),
                json.text("item"),
                json.text("reason"),
                json.integer("times"),
                json.decimal("points"),
                json.text("note"),
                json.list("proofs", proof -> readProof(new Fields(proof))));
    }

    static ObjectNode write(Proof proof) {
        var json = Fields.blank().put("id", proof.id()).put("cut_out", proof.cutOut());
        json.set("anchor", AnchorJson.write(proof.anchor()));
        if (!proof.paper().isEmpty()) {
            json.put("paper", proof.paper());
        }
        return json;
    }

    static Proof readProof(Fields json) {
        return new Proof(
                json.text("id"),
                AnchorJson.read(json.inner("anchor")),
                json.textOrNull("cut_out"),
                json.has("paper") ? json.text("paper") : "");
    }
}
