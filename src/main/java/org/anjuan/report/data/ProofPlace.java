package org.anjuan.report.data;

import org.anjuan.casefile.Anchor.Absence;
import org.anjuan.casefile.Anchor.OnPage;
import org.anjuan.casefile.CaseFile;
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

        /** The document it is in, as far as the file's name tells. */
        public String document() {
            return Source.document(file);
        }
    }

    /** Not found among the pages from {@code first} to {@code last} of the case. */
    record Missing(Proof proof, String document, int first, int last) implements ProofPlace {}

    /** On a page that is not in the case any more. */
    record Lost(Proof proof) implements ProofPlace {}

    static ProofPlace of(Proof proof, CaseFile file) {
        return switch (proof.anchor()) {
            case Absence(var document, var first, var last) -> new Missing(proof, document, first, last);
            case OnPage onPage -> onPage(proof, onPage.page(), file);
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
