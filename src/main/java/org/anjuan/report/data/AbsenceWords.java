package org.anjuan.report.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How papers tell where a missing document was looked for, and what the volume's own list says of it. */
public record AbsenceWords(Words words) {

    /** The whole in brackets; empty where nothing is known. */
    public String of(ProofPlace.Missing gone) {
        return key(gone).map(key -> words.of(key, figures(gone))).orElse("");
    }

    /** Of several documents together. */
    String of(List<ProofPlace.Missing> gone) {
        return String.join("", gone.stream().map(this::of).distinct().toList());
    }

    /** Of the sentence that says it; empty where nothing is known. */
    public static Optional<String> key(ProofPlace.Missing gone) {
        if (gone.searched().isEmpty()) {
            return gone.listed().map(found -> found.row() > 0 ? "absence.promised" : "absence.lacking");
        }
        return Optional.of(gone.listed()
                .map(found -> found.row() > 0 ? "absence.searched.promised" : "absence.searched.lacking")
                .orElse("absence.searched"));
    }

    /** The figures of that sentence by name. */
    public Map<String, String> figures(ProofPlace.Missing gone) {
        var figures = new TreeMap<String, String>();
        if (!gone.searched().isEmpty()) {
            figures.put("searched", new PageNumbers(words).of(gone.searched()));
        }
        gone.listed().ifPresent(listed -> {
            figures.put("list", Integer.toString(listed.volumePage()));
            if (listed.row() > 0) {
                figures.put("row", Integer.toString(listed.row()));
            }
        });
        return figures;
    }
}
