package org.anjuan.desk;

import java.util.List;
import org.anjuan.casefile.Document;
import org.anjuan.review.Finding;
import org.anjuan.review.Unjudged;

/**
 * What the program read in a case before its reviewer.
 *
 * @param documents its papers, in running order
 * @param findings what looks wrong, the gravest first
 * @param unjudged checks that lacked a fact, with the reason
 */
public record CaseReading(List<Document> documents, List<Finding> findings, List<Unjudged> unjudged) {
    public CaseReading {
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
        unjudged = List.copyOf(unjudged);
    }
}
