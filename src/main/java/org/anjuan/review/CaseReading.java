package org.anjuan.review;

import java.util.List;
import org.anjuan.casefile.CatalogueGap;
import org.anjuan.casefile.CatalogueRow;
import org.anjuan.casefile.Document;

/**
 * What the program read in a case before its reviewer.
 *
 * @param documents its papers, in running order
 * @param findings what looks wrong, the gravest first
 * @param unjudged checks that lacked a fact, with the reason
 * @param catalogue the rows of the volume's own list; none where it has none
 * @param gaps in what the list and the papers differ
 */
public record CaseReading(
        List<Document> documents,
        List<Finding> findings,
        List<Unjudged> unjudged,
        List<CatalogueRow> catalogue,
        List<CatalogueGap> gaps) {
    public CaseReading {
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
        unjudged = List.copyOf(unjudged);
        catalogue = List.copyOf(catalogue);
        gaps = List.copyOf(gaps);
    }

    /** How many papers the volume's own list names; 0 where it has none. */
    public int listed() {
        return catalogue.size();
    }
}
