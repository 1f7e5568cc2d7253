package org.anjuan.review;

import java.util.List;
import org.anjuan.casefile.Anchor;

/**
 * 疑点: what the program noticed by itself, a suggested deduction. It changes no score; a person takes it or dismisses it.
 *
 * @param check id of the check that noticed it, such as CX-29
 * @param message a sentence for the reviewer, {@code basis} the law it rests on
 * @param places where it was seen, the most telling first; empty where something is missing from the whole case
 * @param items ids of the items it bears on, as {@code standard:item}
 */
public record Finding(
        String check, Severity severity, String message, String basis, List<Anchor> places, List<String> items) {
    public Finding {
        places = List.copyOf(places);
        items = List.copyOf(items);
    }
}
