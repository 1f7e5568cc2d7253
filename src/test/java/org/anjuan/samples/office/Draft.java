package org.anjuan.samples.office;

import java.util.Set;

/** A paper before it is set on pages. */
record Draft(Set<String> kinds, String title, String text) {
    /** Whether its pages are numbered; those of covers, lists and closing notes are not. */
    boolean numbered() {
        return kinds.stream().noneMatch(kind -> kind.startsWith("J"));
    }
}
