package org.anjuan.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.PageTexts;
import org.anjuan.desk.marks.Mark;
import org.anjuan.desk.marks.MarkedChanges;
import org.anjuan.desk.marks.MarkedProof;
import org.anjuan.desk.marks.Marks;
import org.anjuan.review.Applied;
import org.anjuan.review.Change;
import org.anjuan.review.Judging;
import org.anjuan.review.Proof;
import org.anjuan.review.Refused;
import org.anjuan.review.Review;
import org.anjuan.review.Verdict;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;

/** Makes a review say what marks say: all of it, or nothing where anything is wrong. */
public final class ApplyMarks {

    /** What marks come to in a case: the changes to make, or what stands against them. */
    record Script(List<Change> changes, List<String> problems) {}

    private final PageTexts texts;
    private final Proofs proofs;
    private final Words words;

    ApplyMarks(PageTexts texts, Proofs proofs, Words words) {
        this.texts = texts;
        this.proofs = proofs;
        this.words = words;
    }

    /**
     * Applies the marks, each as a change that can be undone; what was held of the marked items before is gone. Slow,
     * since proofs are cut from their pages.
     *
     * @return a sentence for everything that is wrong; nothing was changed unless there is none
     */
    public List<String> apply(Marks marks, Sitting sitting) {
        return perform(prepare(marks, sitting.standard(), sitting.caseFile()), sitting);
    }

    /** The slow part: finds the places and cuts the proofs from their pages; changes no review. */
    Script prepare(Marks marks, Standard standard, CaseFile file) {
        var problems = new ArrayList<>(new RefusedMark(standard, words).unpriced(marks));
        var spots = new Spots(file, texts, words);
        var script = new MarkedChanges(standard, proof -> proof(proof, spots, problems).stream(), ApplyMarks::newId);
        var changes = new ArrayList<Change>();
        changes.add(new Change.Judged(touched(marks, standard), Verdict.OPEN, ""));
        changes.addAll(script.of(marks));
        return new Script(List.copyOf(changes), List.copyOf(problems));
    }

    /** The quick part: makes the changes, or none where anything is wrong; answers as {@link #apply}. */
    List<String> perform(Script script, Sitting sitting) {
        var problems = new ArrayList<>(script.problems());
        problems.addAll(refusals(sitting.standard(), sitting.review(), script.changes(), words));
        if (problems.isEmpty()) {
            script.changes().stream()
                    .flatMap(change -> refusal(sitting.act(change)))
                    .forEach(problems::add);
        }
        return List.copyOf(problems);
    }

    private static List<String> touched(Marks marks, Standard standard) {
        return marks.others() == null
                ? marks.marks().stream()
                        .map(Mark::item)
                        .filter(item -> standard.item(item).isPresent())
                        .toList()
                : standard.items().map(Item::id).toList();
    }

    private Optional<Proof> proof(MarkedProof proof, Spots spots, List<String> problems) {
        return switch (spots.find(proof)) {
            case Answer.Yes<Anchor>(var anchor) ->
                Optional.of(proofs.make(newId(), anchor, spots.file()::size).proof());
            case Answer.No<Anchor>(var why) -> {
                problems.add(why);
                yield Optional.empty();
            }
        };
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    /** What would be refused if the changes were made one after the other, as sentences. */
    static List<String> refusals(Standard standard, Review review, List<Change> changes, Words words) {
        var refusals = new ArrayList<String>();
        var judging = new Judging(standard);
        var after = review;
        for (var change : changes) {
            switch (judging.apply(after, change)) {
                case Applied.Done(var next) -> after = next;
                case Refused refused -> refusals.add(new RefusedMark(standard, words).say(change, refused));
            }
        }
        return refusals;
    }

    private Stream<String> refusal(Applied applied) {
        return applied instanceof Refused refused ? Stream.of(words.say(refused)) : Stream.empty();
    }
}
