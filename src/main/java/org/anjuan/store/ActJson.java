package org.anjuan.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.anjuan.casefile.CaseId;
import org.anjuan.review.Parties;
import org.anjuan.review.ReviewId;
import org.anjuan.review.Reviewer;
import org.anjuan.review.ReviewerId;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.Round;
import org.anjuan.round.RoundId;
import org.anjuan.standard.StandardRef;
import org.anjuan.store.Act.Begun;
import org.anjuan.store.Act.CaseAdded;
import org.anjuan.store.Act.CaseAmended;
import org.anjuan.store.Act.Changed;
import org.anjuan.store.Act.CheckLimited;
import org.anjuan.store.Act.ReviewBegun;
import org.anjuan.store.Act.ReviewerAdded;
import org.anjuan.store.Act.ReviewerAmended;
import org.anjuan.store.Act.RoundOpened;
import org.anjuan.store.Act.RoundRebound;
import org.anjuan.store.Act.StandardKept;
import org.anjuan.store.Act.TakenIn;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** Acts in the journal's words and back; the words are kept for ever. */
final class ActJson {
    /** The kind of subject whose rows are changes. */
    static final String REVIEW = "review";

    private ActJson() {}

    static Wording write(Act act) {
        return switch (act) {
            case Begun(var workspace, var computer) ->
                wording("workspace", workspace, "begun", Fields.blank().put("computer", computer));
            case ReviewerAdded(var reviewer) ->
                wording("reviewer", reviewer.id().value(), "added", write(reviewer));
            case ReviewerAmended(var reviewer) ->
                wording("reviewer", reviewer.id().value(), "amended", write(reviewer));
            case StandardKept(var standard, var text) ->
                wording("standard", standard.toString(), "kept", write(standard).put("text", text));
            case RoundOpened(var round) -> wording("round", round.id().value(), "opened", write(round));
            case RoundRebound(var round, var standard) -> wording("round", round.value(), "rebound", write(standard));
            case CaseAdded(var entry) -> wording("case", entry.id().value(), "added", write(entry));
            case CaseAmended(var entry) -> wording("case", entry.id().value(), "amended", write(entry));
            case TakenIn(var file) -> wording("case", file.id().value(), "taken_in", CaseFileJson.write(file));
            case ReviewBegun begun -> wording(REVIEW, begun.review().value(), "begun", write(begun));
            case CheckLimited(var check, var most) ->
                wording("check", check, "limited", Fields.blank().put("most", most));
            case Changed(var review, var change) ->
                wording(REVIEW, review.value(), ChangeJson.kind(change), ChangeJson.write(change));
        };
    }

    private static Wording wording(String subjectKind, String subject, String kind, ObjectNode payload) {
        return new Wording(subjectKind, subject, kind, Fields.text(payload));
    }

    private static ObjectNode write(Reviewer reviewer) {
        return Fields.blank().put("name", reviewer.name()).put("unit", reviewer.unit());
    }

    private static ObjectNode write(StandardRef standard) {
        return Fields.blank().put("id", standard.id()).put("version", standard.version());
    }

    private static ObjectNode write(Round round) {
        var json = Fields.blank()
                .put("title", round.title())
                .put("organiser", round.organiser())
                .put("opened_on", round.opened().toString());
        json.set("standard", write(round.standard()));
        return json;
    }

    private static ObjectNode write(CaseEntry entry) {
        return Fields.blank()
                .put("round", entry.round().value())
                .put("number", entry.number())
                .put("title", entry.title())
                .put("unit", entry.unit());
    }

    private static ObjectNode write(ReviewBegun begun) {
        var json = Fields.blank()
                .put("case", begun.caseId().value())
                .put("reviewer", begun.reviewer().value());
        json.set("standard", write(begun.standard()));
        var settles = begun.settles();
        if (settles != null) {
            json.putArray("settles")
                    .add(settles.first().value())
                    .add(settles.second().value());
        }
        return json;
    }

    /** @throws UnreadableAct when the words are not those of this program */
    static Act read(Wording wording) {
        try {
            return read(wording, Fields.parse(wording.payload()));
        } catch (UnreadableAct said) {
            throw said;
        } catch (JacksonException | IllegalArgumentException | DateTimeException odd) {
            throw new UnreadableAct("Not as expected: " + wording.subjectKind() + " " + wording.kind(), odd);
        }
    }

    private static Act read(Wording wording, Fields json) {
        var subject = wording.subject();
        return switch (wording.subjectKind() + " " + wording.kind()) {
            case "workspace begun" -> new Begun(subject, json.text("computer"));
            case "reviewer added" -> new ReviewerAdded(readReviewer(subject, json));
            case "reviewer amended" -> new ReviewerAmended(readReviewer(subject, json));
            case "standard kept" -> new StandardKept(readStandard(json), json.text("text"));
            case "round opened" -> new RoundOpened(readRound(subject, json));
            case "round rebound" -> new RoundRebound(new RoundId(subject), readStandard(json));
            case "case added" -> new CaseAdded(readEntry(subject, json));
            case "case amended" -> new CaseAmended(readEntry(subject, json));
            case "case taken_in" -> new TakenIn(CaseFileJson.read(new CaseId(subject), json));
            case "check limited" -> new CheckLimited(subject, json.text("most"));
            case "review begun" -> readBegun(subject, json);
            default -> {
                if (!wording.subjectKind().equals(REVIEW)) {
                    throw new UnreadableAct("Unknown act: " + wording.subjectKind() + " " + wording.kind());
                }
                yield new Changed(new ReviewId(subject), ChangeJson.read(wording.kind(), json));
            }
        };
    }

    private static Reviewer readReviewer(String id, Fields json) {
        return new Reviewer(new ReviewerId(id), json.text("name"), json.text("unit"));
    }

    private static StandardRef readStandard(Fields json) {
        return new StandardRef(json.text("id"), json.text("version"));
    }

    private static Round readRound(String id, Fields json) {
        return new Round(
                new RoundId(id),
                json.text("title"),
                json.text("organiser"),
                readStandard(json.inner("standard")),
                LocalDate.parse(json.text("opened_on")));
    }

    private static CaseEntry readEntry(String id, Fields json) {
        return new CaseEntry(
                new CaseId(id),
                new RoundId(json.text("round")),
                json.text("number"),
                json.text("title"),
                json.text("unit"));
    }

    private static ReviewBegun readBegun(String id, Fields json) {
        return new ReviewBegun(
                new ReviewId(id),
                new CaseId(json.text("case")),
                readStandard(json.inner("standard")),
                new ReviewerId(json.text("reviewer")),
                json.has("settles") ? readParties(json.list("settles", Fields::string)) : null);
    }

    private static Parties readParties(List<String> ids) {
        if (ids.size() != 2) {
            throw new UnreadableAct("A review settles two others, not " + ids.size());
        }
        return new Parties(new ReviewId(ids.getFirst()), new ReviewId(ids.getLast()));
    }
}
