package org.anjuan.ui.shell.settling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.anjuan.casefile.Anchor;
import org.anjuan.desk.Words;
import org.anjuan.review.Deduction;
import org.anjuan.review.Opinion;
import org.anjuan.review.Proof;
import org.anjuan.ui.reader.Mark;
import org.anjuan.ui.reader.Reading;

/** Goes through what both rest on: the proofs of 甲 in the first view of the pages, those of 乙 in the second. */
final class ProofWalk {
    private final SettlingModel model;
    private final Reading reading;
    private final Words words;
    private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper(this, "step", 0);

    ProofWalk(SettlingModel model, Reading reading, Words words) {
        this.model = model;
        this.reading = reading;
        this.words = words;
        model.currentProperty().subscribe((_, _) -> begin());
    }

    /** How often one went on from the first proofs of the item one is at. */
    ReadOnlyIntegerProperty stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Shows the first proof of each side and marks all of them. */
    void begin() {
        step.set(0);
        mark();
        show();
    }

    /** The next proof of each side, and after the last the first again. */
    void next() {
        step.set(step.get() + 1);
        show();
    }

    /** Both views show the page that the first shows. */
    void samePage() {
        if (!reading.second().openProperty().get()) {
            reading.second().openOrClose();
        }
        reading.place().place().ifPresent(reading.second().place()::come);
    }

    static List<Proof> proofs(Opinion opinion) {
        return opinion.score().deductions().stream()
                .flatMap(deduction -> deduction.proofs().stream())
                .toList();
    }

    /** Which of a side's proofs is shown; empty where it has none. */
    Optional<Integer> shown(Opinion opinion) {
        int size = proofs(opinion).size();
        return size == 0 ? Optional.empty() : Optional.of(step.get() % size);
    }

    /** One that shows nothing of its own shows where the other is looking. */
    private void show() {
        model.row().map(SettlingRow::dissent).ifPresent(dissent -> {
            var mine = anchor(dissent.first());
            var theirs = anchor(dissent.second());
            mine.or(() -> theirs).ifPresent(reading.place()::show);
            theirs.or(() -> mine).ifPresent(reading.second().place()::show);
        });
    }

    private Optional<Anchor> anchor(Opinion opinion) {
        return shown(opinion).map(index -> proofs(opinion).get(index).anchor());
    }

    private void mark() {
        var marks = new ArrayList<Mark>();
        model.row().map(SettlingRow::dissent).ifPresent(dissent -> {
            mark(marks, dissent.first(), Mark.Kind.DEDUCTED, words.say("settling.first"));
            mark(marks, dissent.second(), Mark.Kind.FINDING, words.say("settling.second"));
        });
        reading.marks().set(marks);
    }

    private void mark(List<Mark> marks, Opinion opinion, Mark.Kind kind, String who) {
        for (var deduction : opinion.score().deductions()) {
            for (var proof : deduction.proofs()) {
                proof.anchor()
                        .seen()
                        .ifPresent(place -> marks.add(new Mark(
                                deduction.id(),
                                proof.id(),
                                place.page(),
                                place.boxes(),
                                kind,
                                who,
                                words.say("settling.mark", who, reason(deduction)),
                                false)));
            }
        }
    }

    private String reason(Deduction deduction) {
        return model.item()
                .flatMap(item -> item.deductible(deduction.reason()))
                .map(reason -> reason.text())
                .orElse("");
    }
}
