package org.anjuan.standard;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A division of a standard in which all items count in the same way.
 *
 * @param points what the standard declares for the part, null when nothing; reported when its items add up otherwise
 * @param cap the most its items may take, in a bonus part give, together; null for no cap
 */
public record Part(
        String id,
        String title,
        Kind kind,
        String note,
        @Nullable BigDecimal points,
        @Nullable BigDecimal cap,
        List<Group> groups) {

    /** How the items of a part count. */
    public enum Kind {
        /** An item that holds decides the whole case or bears on it. */
        VETO,
        /** Items earn their points; what does not apply leaves the possible points. */
        EARN,
        /** Items only take points away from the total. */
        DEDUCT,
        /** Items are only checked (清单); they have no points. */
        CHECK,
        /** Items only add points to the total (加分). */
        BONUS;

        /** Whether its items have points. */
        public boolean counts() {
            return this == EARN || this == DEDUCT || this == BONUS;
        }
    }

    public Part {
        groups = List.copyOf(groups);
    }

    /** A part that declares nothing of its own. */
    public Part(String id, String title, Kind kind, String note, List<Group> groups) {
        this(id, title, kind, note, null, null, groups);
    }

    public Stream<Item> items() {
        return groups.stream().flatMap(group -> group.items().stream());
    }

    /** What its items add up to. */
    public BigDecimal sum() {
        return groups.stream().map(Group::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
