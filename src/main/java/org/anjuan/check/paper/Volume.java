package org.anjuan.check.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Document;
import org.anjuan.check.layout.Seen;

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

    /** The row of its own list that gives a paper's day; empty where no row has that day. */
    public Optional<Seen<LocalDate>> listed(Document document) {
        return contents.stream()
                .filter(entry -> entry.date() != null && entry.date().equals(document.date()))
                .findFirst()
                .flatMap(Entry::day);
    }
}
