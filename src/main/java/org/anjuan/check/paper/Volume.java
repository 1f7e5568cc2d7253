package org.anjuan.check.paper;

import java.util.List;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Document;

/**
 * A case file told apart.
 *
 * @param caseClass licence, inspection, or empty for penalties and coercion
 * @param documents in running order
 * @param contents the rows of the volume's own list; none where it has none
 * @param differences what the list says otherwise than the pages
 */
public record Volume(
        CaseFile file, String caseClass, List<Document> documents, List<Entry> contents, List<Difference> differences) {
    public Volume {
        documents = List.copyOf(documents);
        contents = List.copyOf(contents);
        differences = List.copyOf(differences);
    }
}
