package org.anjuan.ui.shell.workspace;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.anjuan.casefile.Anchor;
import org.anjuan.desk.Sitting;
import org.anjuan.desk.Words;
import org.anjuan.review.Finding;
import org.anjuan.review.Proof;
import org.anjuan.ui.reader.Reading;
import org.anjuan.ui.scoring.Judgement;

/** Carries what is drawn on the pages to the checklist, and the proofs of the review to the pages as marks. */
final class ProofsOnPages {
    private final Sitting sitting;
    private final Reading reading;
    private final Judgement judgement;
    private final Words words;
    private final Supplier<Optional<Finding>> noticed;

    /** @param noticed the finding whose places are to be marked, too */
    ProofsOnPages(
            Sitting sitting, Reading reading, Judgement judgement, Words words, Supplier<Optional<Finding>> noticed) {
        this.sitting = sitting;
        this.reading = reading;
        this.judgement = judgement;
        this.words = words;
        this.noticed = noticed;
    }

    /**
     * Listens to both sides from now on.
     *
     * @param copy takes text that was selected to be copied
     */
    void join(Consumer<String> copy) {
        var placing = judgement.placing();
        var grips = reading.grips();
        reading.drawing().onDrawn(this::draw);
        reading.drawing().onCopied(copy);
        grips.onMoved((mark, area) -> placing.move(mark.id(), mark.proof(), area, grips::settle));
        placing.replacedProperty().subscribe(now -> now.ifPresent(proof -> grips.hold(proof.id())));
        reading.marks().onClicked(mark -> placing.show(mark.id()));
        placing.chosenProperty().subscribe(reading.marks()::choose);
        placing.placeProperty().subscribe(now -> mark());
        judgement.scoring().currentProperty().subscribe(now -> grips.letGo());
    }

    /** The review is another one now, or another finding is looked at. */
    void mark() {
        var waiting = judgement.placing().placeProperty().get();
        var marks = new ReviewMarks(sitting.standard(), sitting.review(), words);
        reading.marks().set(marks.all(waiting, noticed.get()));
        markSeen();
    }

    /** Further pages may have been shown. */
    void markSeen() {
        reading.marks().setSeen(sitting.review().seen());
    }

    /** A place was drawn on its page. */
    void draw(Anchor.OnPage place) {
        reading.pageWords(place.page(), words -> judgement.placing().drawn(place, words));
    }

    /** What proves the deductions of an item, in their order. */
    Stream<Anchor> of(String item) {
        return sitting.review().score(item).deductions().stream()
                .flatMap(deduction -> deduction.proofs().stream())
                .map(Proof::anchor);
    }
}
