package org.anjuan.store;

import java.util.Locale;
import org.anjuan.review.Change.Settled;
import org.anjuan.review.Deduction;
import org.anjuan.review.Score;
import org.anjuan.review.Settlement;
import org.anjuan.review.Verdict;
import tools.jackson.databind.node.ObjectNode;

/** Decisions on items as JSON, with the judgement they came to. */
final class SettledJson {
    private SettledJson() {}

    static void write(ObjectNode json, Settlement settlement, Score score) {
        json.put("item", settlement.item())
                .put("side", settlement.side().name().toLowerCase(Locale.ROOT))
                .put("why", settlement.why())
                .put("first", settlement.first())
                .put("second", settlement.second())
                .put("verdict", score.verdict().name().toLowerCase(Locale.ROOT))
                .put("note", score.note());
        var deductions = json.putArray("deductions");
        score.deductions().forEach(deduction -> deductions.add(write(deduction)));
    }

    private static ObjectNode write(Deduction deduction) {
        return DeductionJson.write(deduction)
                .put("wording", deduction.wording())
                .put("waiver", deduction.waiver());
    }

    static Settled read(Fields json) {
        var settlement = new Settlement(
                json.text("item"),
                Settlement.Side.valueOf(json.text("side").toUpperCase(Locale.ROOT)),
                json.text("why"),
                json.field("first").longValue(),
                json.field("second").longValue());
        var score = new Score(
                Verdict.valueOf(json.text("verdict").toUpperCase(Locale.ROOT)),
                json.list("deductions", each -> readDeduction(new Fields(each))),
                json.text("note"));
        return new Settled(settlement, score);
    }

    private static Deduction readDeduction(Fields json) {
        var plain = DeductionJson.read(json);
        return new Deduction(
                plain.id(),
                plain.item(),
                plain.reason(),
                plain.times(),
                plain.points(),
                plain.note(),
                plain.proofs(),
                json.text("wording"),
                json.text("waiver"));
    }
}
