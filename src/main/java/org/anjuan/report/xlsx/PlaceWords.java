package org.anjuan.report.xlsx;

import java.util.Map;
import org.anjuan.report.data.AbsenceWords;
import org.anjuan.report.data.ProofPlace;
import org.anjuan.report.data.Words;

/** Says where a proof is found, the document and the page apart. */
final class PlaceWords {
    private PlaceWords() {}

    static String document(ProofPlace place, Words words) {
        return switch (place) {
            case ProofPlace.InFile(var _, var file, var _, var _) -> file;
            case ProofPlace.Missing gone -> words.of("place.missing") + gone.document();
            case ProofPlace.Lost _ -> words.of("place.lost");
        };
    }

    static String page(ProofPlace place, Words words) {
        return switch (place) {
            case ProofPlace.InFile(var _, var _, var page, var volume) ->
                words.of("place.page", Map.of("page", Integer.toString(page), "volume", Integer.toString(volume)))
                        .strip();
            case ProofPlace.Missing gone -> new AbsenceWords(words).of(gone);
            case ProofPlace.Lost _ -> "";
        };
    }
}
