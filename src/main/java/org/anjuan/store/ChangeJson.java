package org.anjuan.store;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.anjuan.casefile.LineReading;
import org.anjuan.casefile.PageRun;
import org.anjuan.casefile.SourceId;
import org.anjuan.review.Change;
import org.anjuan.review.Change.Accepted;
import org.anjuan.review.Change.Amended;
import org.anjuan.review.Change.Answering;
import org.anjuan.review.Change.Commented;
import org.anjuan.review.Change.Corrected;
import org.anjuan.review.Change.Deducted;
import org.anjuan.review.Change.Dismissed;
import org.anjuan.review.Change.Judged;
import org.anjuan.review.Change.Moved;
import org.anjuan.review.Change.Noted;
import org.anjuan.review.Change.Ordered;
import org.anjuan.review.Change.Postponed;
import org.anjuan.review.Change.Proved;
import org.anjuan.review.Change.Redone;
import org.anjuan.review.Change.Reopened;
import org.anjuan.review.Change.Reproved;
import org.anjuan.review.Change.Reread;
import org.anjuan.review.Change.Settled;
import org.anjuan.review.Change.Stated;
import org.anjuan.review.Change.Submitted;
import org.anjuan.review.Change.Timed;
import org.anjuan.review.Change.Uncorrected;
import org.anjuan.review.Change.Undone;
import org.anjuan.review.Change.Unproved;
import org.anjuan.review.Change.Waived;
import org.anjuan.review.Change.Withdrawn;
import org.anjuan.review.Change.Worded;
import org.anjuan.review.Ground;
import org.anjuan.review.Place;
import org.anjuan.review.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The changes of a review in the journal's words; these names are kept for ever. */
final class ChangeJson {
    private ChangeJson() {}

    static String kind(Change change) {
        return switch (change) {
            case Judged _ -> "judged";
            case Deducted _ -> "deducted";
            case Amended _ -> "amended";
            case Withdrawn _ -> "withdrawn";
            case Proved _ -> "proved";
            case Unproved _ -> "unproved";
            case Reproved _ -> "reproved";
            case Worded _ -> "worded";
            case Waived _ -> "waived";
            case Stated _ -> "stated";
            case Noted _ -> "noted";
            case Commented _ -> "commented";
            case Accepted _ -> "accepted";
            case Dismissed _ -> "dismissed";
            case Postponed _ -> "postponed";
            case Corrected _ -> "corrected";
            case Uncorrected _ -> "uncorrected";
            case Reread _ -> "reread";
            case Ordered _ -> "ordered";
            case Settled _ -> "settled";
            case Moved _ -> "moved";
            case Timed _ -> "timed";
            case Answering _ -> "answering";
            case Submitted _ -> "submitted";
            case Reopened _ -> "reopened";
            case Undone _ -> "undone";
            case Redone _ -> "redone";
        };
    }

    static ObjectNode write(Change change) {
        var json = Fields.blank();
        switch (change) {
            case Judged judged -> write(json, judged);
            case Deducted(var deduction) -> json.set("deduction", DeductionJson.write(deduction));
            case Amended amended -> write(json, amended);
            case Withdrawn(var deduction) -> json.put("deduction", deduction);
            case Proved(var deduction, var proof) ->
                json.put("deduction", deduction).set("proof", DeductionJson.write(proof));
            case Unproved(var deduction, var proof) ->
                json.put("deduction", deduction).put("proof", proof);
            case Reproved(var id, var proof) -> json.put("deduction", id).set("proof", DeductionJson.write(proof));
            case Worded(var id, var text) -> json.put("deduction", id).put("text", text);
            case Waived(var deduction, var by) ->
                json.put("deduction", deduction).put("by", by);
            case Stated(var fact, var answer) -> json.put("fact", fact).put("answer", answer);
            case Noted(var item, var text) -> json.put("item", item).put("text", text);
            case Commented(var text) -> json.put("text", text);
            case Accepted(var finding, var deduction) -> {
                json.set("finding", FindingJson.write(finding));
                json.set("deduction", DeductionJson.write(deduction));
            }
            case Dismissed dismissed -> write(json, dismissed);
            case Postponed(var finding) -> json.set("finding", FindingJson.write(finding));
            case Corrected(var paper) -> json.set("paper", DocumentJson.write(paper));
            case Uncorrected(var page) -> json.set("page", AnchorJson.write(page));
            case Reread(var line) -> write(json, line);
            case Ordered(var order) -> json.set("order", writeRuns(order));
            case Settled(var settlement, var score) -> SettledJson.write(json, settlement, score);
            case Moved(var place) -> write(json, place);
            case Timed(var read) -> json.put("seconds", read.toSeconds());
            case Answering(var question, var text) ->
                json.put("question", question).put("text", text);
            case Submitted() -> {}
            case Reopened(var why) -> json.put("why", why);
            case Undone(var changes) -> write(json, changes);
            case Redone(var changes) -> write(json, changes);
        }
        return json;
    }

    private static void write(ObjectNode json, Judged judged) {
        var items = json.put("verdict", judged.verdict().name().toLowerCase(Locale.ROOT))
                .put("note", judged.note())
                .putArray("items");
        judged.items().forEach(items::add);
    }

    private static void write(ObjectNode json, Dismissed dismissed) {
        json.put("ground", dismissed.ground().name().toLowerCase(Locale.ROOT))
                .put("note", dismissed.note())
                .set("finding", FindingJson.write(dismissed.finding()));
    }

    private static void write(ObjectNode json, Amended amended) {
        json.put("deduction", amended.deduction())
                .put("times", amended.times())
                .put("points", amended.points().toString())
                .put("note", amended.note());
    }

    private static void write(ObjectNode json, Place place) {
        json.put("top", place.top())
                .put("zoom", place.zoom())
                .put("quarters", place.quarters())
                .put("item", place.item())
                .set("page", AnchorJson.write(place.page()));
    }

    private static void write(ObjectNode json, List<Long> numbers) {
        var changes = json.putArray("changes");
        numbers.forEach(changes::add);
    }

    static Change read(String kind, Fields json) {
        return switch (kind) {
            case "judged" -> new Judged(json.list("items", Fields::string), readVerdict(json), json.text("note"));
            case "deducted" -> new Deducted(DeductionJson.read(json.inner("deduction")));
            case "amended" ->
                new Amended(json.text("deduction"), json.integer("times"), json.decimal("points"), json.text("note"));
            case "withdrawn" -> new Withdrawn(json.text("deduction"));
            case "proved" -> new Proved(json.text("deduction"), DeductionJson.readProof(json.inner("proof")));
            case "unproved" -> new Unproved(json.text("deduction"), json.text("proof"));
            case "reproved" -> new Reproved(json.text("deduction"), DeductionJson.readProof(json.inner("proof")));
            case "worded" -> new Worded(json.text("deduction"), json.text("text"));
            case "waived" -> new Waived(json.text("deduction"), json.text("by"));
            case "stated" -> new Stated(json.text("fact"), json.text("answer"));
            case "noted" -> new Noted(json.text("item"), json.text("text"));
            case "commented" -> new Commented(json.text("text"));
            case "accepted" ->
                new Accepted(FindingJson.read(json.inner("finding")), DeductionJson.read(json.inner("deduction")));
            case "dismissed" ->
                new Dismissed(FindingJson.read(json.inner("finding")), readGround(json), json.text("note"));
            case "postponed" -> new Postponed(FindingJson.read(json.inner("finding")));
            case "corrected" -> new Corrected(DocumentJson.read(json.inner("paper")));
            case "uncorrected" -> new Uncorrected(AnchorJson.readPage(json.inner("page")));
            case "reread" -> new Reread(readLine(json));
            case "ordered" -> new Ordered(json.list("order", ChangeJson::readRun));
            case "settled" -> SettledJson.read(json);
            case "moved" -> new Moved(readPlace(json));
            case "timed" -> new Timed(Duration.ofSeconds(json.field("seconds").longValue()));
            case "answering" -> new Answering(json.text("question"), json.text("text"));
            case "submitted" -> new Submitted();
            case "reopened" -> new Reopened(json.text("why"));
            case "undone" -> new Undone(json.list("changes", JsonNode::longValue));
            case "redone" -> new Redone(json.list("changes", JsonNode::longValue));
            default -> throw new UnreadableAct("Unknown kind of change: " + kind);
        };
    }

    /** Runs as {@code [[sha256, first, last], …]}. */
    private static ArrayNode writeRuns(List<PageRun> order) {
        var runs = Fields.blank().putArray("");
        order.forEach(run ->
                runs.addArray().add(run.source().sha256()).add(run.first()).add(run.last()));
        return runs;
    }

    private static PageRun readRun(JsonNode run) {
        return new PageRun(
                new SourceId(Fields.string(run.required(0))),
                run.required(1).intValue(),
                run.required(2).intValue());
    }

    private static void write(ObjectNode json, LineReading line) {
        json.put("read", line.read()).put("text", line.text()).set("page", AnchorJson.write(line.page()));
        json.set("box", AnchorJson.write(line.box()));
    }

    private static LineReading readLine(Fields json) {
        return new LineReading(
                AnchorJson.readPage(json.inner("page")),
                AnchorJson.readBox(json.field("box")),
                json.text("read"),
                json.text("text"));
    }

    private static Verdict readVerdict(Fields json) {
        return Verdict.valueOf(json.text("verdict").toUpperCase(Locale.ROOT));
    }

    private static Ground readGround(Fields json) {
        return Ground.valueOf(json.text("ground").toUpperCase(Locale.ROOT));
    }

    private static Place readPlace(Fields json) {
        return new Place(
                AnchorJson.readPage(json.inner("page")),
                json.real("top"),
                json.real("zoom"),
                json.integer("quarters"),
                json.textOrNull("item"));
    }
}
