package org.anjuan.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Refusal;
import org.anjuan.casefile.SourceId;
import org.anjuan.round.CaseEntry;
import org.anjuan.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets go of a file on which the marking of a state secret was found after it had been taken in: its bytes, what was
 * recognised and read in it, its words in the search index and the pictures cut from it. Reviews stay; their proofs on the file lose
 * their pictures. What the journal holds of it (its name, words quoted in proofs) cannot be taken back.
 */
final class Withdraw {
    private static final Logger LOG = LoggerFactory.getLogger(Withdraw.class);

    private final Workspace workspace;
    private final Pages pages;
    private final KnownTexts known;
    private final Indexing indexing;

    Withdraw(Workspace workspace, Pages pages, KnownTexts known, Indexing indexing) {
        this.workspace = workspace;
        this.pages = pages;
        this.known = known;
        this.indexing = indexing;
    }

    /** Lets go of the file in every case that has it; waits for the store. */
    void file(SourceId source) {
        var session = workspace.session();
        var gone = workspace.ask(store -> {
            var files = new LinkedHashSet<SourceId>();
            for (var file : having(store, source)) {
                files.addAll(files(store, file, source));
                store.cases().takeIn(session, without(file, source));
                store.readings().forget(file.id());
            }
            return files;
        });
        pages.forget(source);
        var left = Stream.concat(
                        gone.stream().map(workspace.vault()::remove),
                        Stream.of(known.forget(source), indexing.forget()))
                .filter(done -> !done)
                .count();
        LOG.warn("A file with a secrecy marking was withdrawn; things of it that could not be deleted: {}", left);
    }

    private static List<CaseFile> having(Store store, SourceId source) {
        return store.rounds().all().stream()
                .flatMap(round -> store.cases().of(round.id()).stream())
                .map(CaseEntry::id)
                .flatMap(id -> store.cases().caseFile(id).stream())
                .filter(file -> file.source(source).isPresent())
                .toList();
    }

    private CaseFile without(CaseFile file, SourceId source) {
        var refusals = new ArrayList<>(file.refusals());
        refusals.add(new Refusal(workspace.words().say("secret.file"), Problem.of(Problem.Reason.SECRET)));
        var rest = file.sources().stream()
                .filter(each -> !each.id().equals(source))
                .toList();
        return new CaseFile(file.id(), file.name(), rest, refusals);
    }

    /** What of the file lies in the vault: itself, the PDF made of it, pictures cut from its pages. */
    private static Set<SourceId> files(Store store, CaseFile file, SourceId source) {
        var files = new LinkedHashSet<SourceId>();
        files.add(source);
        file.source(source).ifPresent(each -> files.add(each.shown()));
        store.reviews().ofCase(file.id()).stream()
                .flatMap(stand -> store.reviews().entries(stand.blank().id()).stream())
                .flatMap(entry -> entry.change().proofs())
                .filter(proof -> proof.anchor() instanceof Anchor.OnPage place
                        && place.page().source().equals(source))
                .flatMap(proof -> Stream.ofNullable(proof.cutOut()))
                .forEach(cutOut -> files.add(new SourceId(cutOut)));
        return files;
    }
}
