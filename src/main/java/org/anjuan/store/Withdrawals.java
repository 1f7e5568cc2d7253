package org.anjuan.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseId;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.SourceId;
import org.anjuan.review.Proof;

/**
 * Follows which files a case had and has no more because they bear a secrecy marking: a case file that was taken in again
 * with one more refusal of that reason, and without them.
 */
final class Withdrawals {
    private final Map<CaseId, CaseFile> cases = new HashMap<>();
    private final Set<SourceId> sources = new LinkedHashSet<>();
    private final Set<String> files = new LinkedHashSet<>();
    private final List<Proof> proofs = new ArrayList<>();

    /** Takes the journal's next act into account. */
    void follow(Act act) {
        switch (act) {
            case Act.TakenIn(var file) -> takenIn(file);
            case Act.Changed(var _, var change) -> change.proofs().forEach(proofs::add);
            default -> {}
        }
    }

    private void takenIn(CaseFile file) {
        var before = cases.put(file.id(), file);
        if (before != null && secret(file) > secret(before)) {
            before.sources().stream()
                    .filter(source -> file.source(source.id()).isEmpty())
                    .forEach(this::withdraw);
        }
    }

    private static long secret(CaseFile file) {
        return file.refusals().stream()
                .filter(refusal -> refusal.problem().reason() == Reason.SECRET)
                .count();
    }

    private void withdraw(Source source) {
        sources.add(source.id());
        files.add(source.id().sha256());
        files.add(source.shown().sha256());
    }

    /** SHA-256 of the files that were withdrawn, of the PDFs made of them and of the pictures cut from their pages. */
    Set<String> files() {
        var all = new LinkedHashSet<>(files);
        proofs.stream()
                .filter(proof -> proof.anchor() instanceof Anchor.OnPage place
                        && sources.contains(place.page().source()))
                .flatMap(proof -> Stream.ofNullable(proof.cutOut()))
                .forEach(all::add);
        return all;
    }
}
