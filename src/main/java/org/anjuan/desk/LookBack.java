package org.anjuan.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.SourceId;
import org.anjuan.review.Deduction;
import org.anjuan.review.Proof;
import org.anjuan.review.ReviewerId;
import org.anjuan.round.CaseEntry;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.store.ReviewStand;
import org.anjuan.store.Store;

/** Looks through the other reviews of the workspace for what was deducted there; slow, so ask in the background. */
public final class LookBack {
    /** How many reviews are looked through, the latest first. */
    private static final int MOST_REVIEWS = 300;

    private final Workspace workspace;
    private final Reviews reviews;

    LookBack(Workspace workspace, Reviews reviews) {
        this.workspace = workspace;
        this.reviews = reviews;
    }

    /** What was deducted before, seen from a review that is worked on now; as much as was read when it is cancelled. */
    public Experience before(Sitting sitting, Control control) {
        var me = workspace.session().by();
        var found = new ArrayList<Precedent>();
        for (var stand : others(sitting)) {
            if (control.cancelled()) {
                break;
            }
            found.addAll(workspace.ask(store -> of(store, stand, sitting, me)));
        }
        return new Experience(found);
    }

    /**
     * What the same reason cost elsewhere in this case, where the reviewer may choose the points: deductions of other items
     * for a reason of the same words. Quick.
     */
    public List<Precedent> here(Sitting sitting, Deduction deduction) {
        var said = chosen(sitting, deduction);
        return said.isEmpty()
                ? List.of()
                : sitting.review()
                        .deductions()
                        .filter(other -> !other.item().equals(deduction.item()))
                        .filter(other -> chosen(sitting, other).equals(said))
                        .map(other -> precedent(other, sitting.entry(), sitting.caseFile(), true, true))
                        .toList();
    }

    /** The words of a reason whose points are the reviewer's choice; empty for another. */
    private static Optional<String> chosen(Sitting sitting, Deduction deduction) {
        return sitting.standard()
                .item(deduction.item())
                .flatMap(item -> item.deductible(deduction.reason()))
                .filter(reason -> reason.cost() instanceof Cost.Range || reason.cost() instanceof Cost.Ladder)
                .map(Deductible::text);
    }

    /** Where the picture of a proof lies; empty when it has none. */
    public Optional<Path> picture(Proof proof) {
        return Optional.ofNullable(proof.cutOut())
                .map(sha256 -> workspace.vault().path(new SourceId(sha256)));
    }

    private List<ReviewStand> others(Sitting sitting) {
        var standard = sitting.standard().ref().id();
        return workspace.ask(store -> store.rounds().all().stream()
                .flatMap(round -> store.reviews().ofRound(round.id()).stream())
                .filter(stand -> stand.blank().standard().id().equals(standard))
                .filter(stand -> !stand.blank().caseId().equals(sitting.entry().id()))
                .sorted(Comparator.comparing(ReviewStand::at).reversed())
                .limit(MOST_REVIEWS)
                .toList());
    }

    /** One review at a time, so that what is being scored need not wait for all of them to be read. */
    private List<Precedent> of(Store store, ReviewStand stand, Sitting sitting, ReviewerId me) {
        var entry = store.cases().find(stand.blank().caseId());
        var file = store.cases().caseFile(stand.blank().caseId());
        if (entry.isEmpty() || file.isEmpty()) {
            return List.of();
        }
        return reviews.history(store, stand)
                .current()
                .deductions()
                .map(deduction -> precedent(
                        deduction,
                        entry.get(),
                        file.get(),
                        stand.blank().reviewer().equals(me),
                        entry.get().round().equals(sitting.entry().round())))
                .toList();
    }

    private Precedent precedent(Deduction deduction, CaseEntry entry, CaseFile file, boolean own, boolean sameRound) {
        return new Precedent(
                entry,
                own,
                sameRound,
                deduction,
                deduction.proofs().stream()
                        .flatMap(proof -> document(file, proof).stream())
                        .distinct()
                        .toList(),
                deduction.proofs().stream()
                        .flatMap(proof -> picture(proof).stream())
                        .findFirst());
    }

    private static Optional<String> document(CaseFile file, Proof proof) {
        var paper = Optional.of(proof.paper()).filter(called -> !called.isEmpty());
        return proof.anchor() instanceof Anchor.OnPage place
                ? paper.or(() -> file.source(place.page().source()).map(Source::document))
                : Optional.empty();
    }
}
