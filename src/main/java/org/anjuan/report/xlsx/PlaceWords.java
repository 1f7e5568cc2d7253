package org.anjuan.report.xlsx;

import java.util.Map;
import org.anjuan.report.data.ProofPlace;
import org.anjuan.report.data.Words;

/** Says where a proof is found, the document and the page apart. */
final class PlaceWords {
    private PlaceWords() {}

    static String document(ProofPlace place, Words words) {
        return switch (place) {
            case ProofPlace.InFile(var _, var file, var _, var _) -> file;
            case ProofPlace.Missing(var _, var document, var _, var _) -> words.of("place.missing") + document;
            case ProofPlace.Lost _ -> words.of("place.lost");
        };
    }

    static String page(ProofPlace place, Words words) {
        return switch (place) {
            case ProofPlace.InFile(var _, var _, var page, var volume) ->
                words.of("place.page", Map.of("page", Integer.toString(page), "volume", Integer.toString(volume)))
                        .strip();
            case ProofPlace.Missing(var _, var _, var first, var last) ->
                words.of("place.searched", Map.of("first", Integer.toString(first), "last", Integer.toString(last)));
            case ProofPlace.Lost _ -> "";
        };
    }
}
