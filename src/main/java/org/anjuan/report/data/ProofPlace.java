package org.anjuan.report.data;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anjuan.casefile.Anchor.Absence;
import org.anjuan.casefile.Anchor.OnPage;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Catalogued;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.Source;
import org.anjuan.review.Proof;

/** Where a proof is found, in the terms a person leafing through the case needs. */
public sealed interface ProofPlace {
    Proof proof();

    /**
     * On a page.
     *
     * @param file name of the file within the case
     * @param page counted from 1 within the file
     * @param volumePage counted from 1 within the case
     */
    record InFile(Proof proof, String file, int page, int volumePage) implements ProofPlace {

        /** The document it is in: the paper its page was read as one of, as far as the file's name does not say the same more exactly. */
        public String document() {
            var named = Source.document(file);
            return proof.paper().isEmpty() || named.endsWith(proof.paper()) ? named : proof.paper();
        }
    }

    /**
     * Not found in the case.
     *
     * @param searched numbers in the case of the pages that were looked through, rising; none where nobody looked
     * @param listed what the volume's own list says of it; empty where nobody says so
     */
    record Missing(Proof proof, String document, List<Integer> searched, Optional<Listed> listed)
            implements ProofPlace {
        public Missing {
            searched = List.copyOf(searched);
        }
    }

    /**
     * What the volume's own list (卷内目录) says of a missing document.
     *
     * @param row number of the row that promises it; 0 where no row does
     * @param volumePage page of that row, or the list's first, counted from 1 within the case
     */
    record Listed(int row, int volumePage) {}

    /** On a page that is not in the case any more. */
    record Lost(Proof proof) implements ProofPlace {}

    /**
     * Where a proof is found in a case.
     *
     * @param seen pages of the case that were shown to the reviewer
     */
    static ProofPlace of(Proof proof, CaseFile file, Set<PageKey> seen) {
        return switch (proof.anchor()) {
            case Absence absence ->
                new Missing(
                        proof, absence.document(), searched(absence, file, seen), listed(absence.catalogued(), file));
            case OnPage onPage -> onPage(proof, onPage.page(), file);
        };
    }

    /** What was not shown when the absence was stated counts once it was. */
    private static List<Integer> searched(Absence absence, CaseFile file, Set<PageKey> seen) {
        var never = absence.unseen().stream()
                .filter(page -> !seen.contains(page))
                .flatMap(page -> file.volumeNumber(page).stream())
                .collect(Collectors.toSet());
        return IntStream.rangeClosed(absence.first(), absence.last())
                .boxed()
                .filter(number -> !never.contains(number))
                .toList();
    }

    private static Optional<Listed> listed(Catalogued said, CaseFile file) {
        return switch (said) {
            case Catalogued.Untold() -> Optional.empty();
            case Catalogued.Promised(var row) ->
                file.volumeNumber(row.place().page()).map(page -> new Listed(row.number(), page));
            case Catalogued.Lacking(var list) -> file.volumeNumber(list).map(page -> new Listed(0, page));
        };
    }

    private static ProofPlace onPage(Proof proof, PageKey page, CaseFile file) {
        var name = file.source(page.source()).map(Source::name);
        var volumePage = file.volumeNumber(page);
        return name.isPresent() && volumePage.isPresent()
                ? new InFile(proof, name.get(), page.number(), volumePage.get())
                : new Lost(proof);
    }
}
