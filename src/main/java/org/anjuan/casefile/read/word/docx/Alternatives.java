package org.anjuan.casefile.read.word.docx;

import java.util.List;
import java.util.Set;

/** Chooses between the ways in which a file says the same thing to newer and older programs. */
final class Alternatives {
    private static final Set<String> UNDERSTOOD = Set.of("wps", "wpg", "wp14", "w14", "w15");

    private Alternatives() {}

    /** The elements of the first choice that is understood, else of the fallback. */
    static List<Element> chosen(Element alternatives) {
        for (var choice : alternatives.all("mc:Choice")) {
            if (UNDERSTOOD.containsAll(List.of(choice.attribute("Requires", "?").split(" ", -1)))) {
                return choice.children();
            }
        }
        var fallback = alternatives.child("mc:Fallback");
        return fallback == null ? List.of() : fallback.children();
    }
}
