package org.anjuan.standard.read.table;

import java.util.List;
import org.anjuan.standard.read.YamlFields;
import org.anjuan.standard.read.phrase.Meaning.NoPaper;

/** Writes what becomes of points where a paper is not in the case. */
final class PaperFields {
    private PaperFields() {}

    /** Whether a missing paper means anything for one of these groups. */
    static boolean areIn(List<DraftGroup> groups) {
        return groups.stream()
                .anyMatch(group -> !group.papers.isEmpty()
                        || group.items.stream().anyMatch(item -> !item.papers.isEmpty() || isOfHead(item)));
    }

    private static boolean isOfHead(DraftItem item) {
        return item.head != null && !item.head.papers.isEmpty();
    }

    /** The paper and what its absence means, as a standard writes it. */
    static YamlFields put(List<NoPaper> papers, YamlFields into) {
        papers.forEach(
                paper -> into.put("document", paper.paper()).put("absent", paper.isZero() ? "zero" : "not-applicable"));
        return into;
    }
}
