package org.anjuan.samples.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of the pages of a volume, as its own list tells them: <code>⟪title⟫</code> the first page of a paper,
 * <code>⟪title#2⟫</code> of the second with this title, <code>⟪title~⟫</code> the first and the last, <code>⟪total⟫</code> how many
 * there are.
 */
final class Numbering {
    private static final Pattern REFERENCE = Pattern.compile("⟪(?<title>[^⟪⟫#~]+)(?:#(?<nth>\\d))?(?<range>~)?⟫");
    private static final String ROOM = "000";

    private record Range(int first, int last) {}

    private final Map<String, List<Range>> ranges = new LinkedHashMap<>();
    private int total;

    private Numbering() {}

    static Numbering of(List<Draft> drafts, House house) {
        var numbering = new Numbering();
        for (var draft : drafts) {
            if (draft.numbered()) {
                int first = numbering.total + 1;
                numbering.total += Press.pages(REFERENCE.matcher(draft.text()).replaceAll(ROOM), house)
                        .size();
                numbering
                        .ranges
                        .computeIfAbsent(draft.title(), title -> new ArrayList<>())
                        .add(new Range(first, numbering.total));
            }
        }
        return numbering;
    }

    /** The text with the numbers in it; what a flaw has left out keeps the place it would have. */
    String filled(String text) {
        return REFERENCE
                .matcher(text)
                .replaceAll(found -> told(found.group("title"), found.group("nth"), found.group("range") != null));
    }

    private String told(String title, @Nullable String nth, boolean asRange) {
        if (title.equals("total")) {
            return String.valueOf(total);
        }
        int at = Integer.parseInt(Optional.ofNullable(nth).orElse("1")) - 1;
        var known = ranges.getOrDefault(title, List.of());
        if (at >= known.size()) {
            return "";
        }
        var range = known.get(at);
        return asRange && range.last() > range.first() ? range.first() + "-" + range.last() : "" + range.first();
    }
}
