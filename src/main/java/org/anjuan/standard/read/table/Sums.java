package org.anjuan.standard.read.table;

import java.util.ArrayList;
import java.util.List;

/** A last row whose points are those of all others together sums them up, whatever it is called; it is no item. */
final class Sums {
    private static final int FEWEST = 3;

    private Sums() {}

    /** Takes such a row out; what it says counts as what the table says it is worth. */
    static void drop(Draft draft) {
        var items = new ArrayList<DraftItem>();
        draft.parts.stream()
                .filter(part -> !part.isVeto && !part.isBonus)
                .flatMap(part -> part.groups.stream())
                .forEach(group -> items.addAll(group.items));
        if (items.size() < FEWEST) {
            return;
        }
        var last = items.removeLast();
        var points = last.points;
        if (points != null && points.compareTo(DraftItem.sum(items)) == 0 && !takesPoints(last.rules)) {
            last.group.items.remove(last);
            if (last.head != null) {
                last.head.items.remove(last);
            }
            draft.declaredTotal = draft.declaredTotal == null ? points : draft.declaredTotal.max(points);
            draft.remarks.read.add(new NoteRead(last.place, last.text(), NoteRead.Kind.TOTAL));
        }
    }

    private static boolean takesPoints(List<RuleRead> rules) {
        return rules.stream().anyMatch(rule -> rule.phrase().meaning().takesPoints());
    }
}
