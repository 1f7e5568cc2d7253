package org.anjuan.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.casefile.CatalogueGap;
import org.anjuan.casefile.CatalogueRow;
import org.anjuan.casefile.Document;
import org.anjuan.casefile.PageKey;

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

    /** What the paper is called that a page is of; empty where no paper was made out there. */
    public String paper(PageKey page) {
        return documents.stream()
                .filter(document -> document.pages().contains(page))
                .map(Document::called)
                .filter(called -> !called.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What the papers of all pages are called; pages of which nothing is known are left out. */
    public Map<PageKey, String> papers() {
        var papers = new HashMap<PageKey, String>();
        documents.stream()
                .filter(document -> !document.called().isEmpty())
                .forEach(document -> document.pages().forEach(page -> papers.putIfAbsent(page, document.called())));
        return papers;
    }

    /** How many papers the volume's own list names; 0 where it has none. */
    public int listed() {
        return catalogue.size();
    }
}
