package org.anjuan.standard.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Heading;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;

/** Makes ids that nothing has yet, going on from those that are there. */
public final class Ids {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");
    private static final String REASON = "r1";

    private final Set<String> taken;

    private Ids(Stream<String> taken) {
        this.taken = taken.collect(HashSet::new, Set::add, Set::addAll);
    }

    static Ids in(Standard standard) {
        return new Ids(of(standard).stream());
    }

    /** Every id of parts, groups, headings and items. */
    static List<String> of(Standard standard) {
        return Stream.of(
                        standard.parts().stream().map(part -> part.id()),
                        standard.groups().map(group -> group.id()),
                        standard.groups().flatMap(group -> group.headings()).map(Heading::id),
                        standard.items().map(Item::id))
                .flatMap(ids -> ids)
                .toList();
    }

    /** An id for a further reason of an item. */
    public static String ofReason(List<Deductible> reasons) {
        return new Ids(reasons.stream().map(Deductible::id)).freeOr(REASON);
    }

    /**
     * The next free id after another, with its number counted on; it is taken from then on.
     *
     * @param otherwise put behind an id that ends in no number, with a number
     */
    String after(String id, String otherwise) {
        var match = NUMBERED.matcher(id);
        var stem = match.matches() ? match.group(1) : id + otherwise;
        int width = match.matches() ? match.group(2).length() : 1;
        long number = match.matches() ? Long.parseLong(match.group(2)) : 0;
        String next;
        do {
            next = stem + ("%0" + width + "d").formatted(++number);
        } while (!taken.add(next));
        return next;
    }

    /** The id itself where nothing has it, else the next free one; it is taken from then on. */
    String freeOr(String id) {
        return taken.add(id) ? id : after(id, "-");
    }
}
