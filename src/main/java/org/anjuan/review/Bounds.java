package org.anjuan.review;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.review.Working.Bound;
import org.anjuan.standard.Group;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.jspecify.annotations.Nullable;

/** Finds the caps above items that held in an outcome. */
record Bounds(Standard standard, Outcome outcome) {

    /** Those that held, in the order of the standard; what stands below comes before what stands above. */
    List<Bound> held() {
        var held = new ArrayList<Bound>();
        standard.parts().stream().filter(part -> part.kind().counts()).forEach(part -> part(part, held));
        return held;
    }

    /** Whether less than the sum counts. */
    static boolean holds(@Nullable BigDecimal cap, BigDecimal sum) {
        return cap != null && sum.compareTo(cap) > 0;
    }

    private void part(Part part, List<Bound> held) {
        part.groups().forEach(group -> group(part.kind(), group, held));
        var sum = requireNonNull(outcome.parts().get(part.id())).sum();
        add(Bound.Level.PART, part.kind(), part.id(), part.title(), sum, part.cap(), held);
    }

    private void group(Part.Kind kind, Group group, List<Bound> held) {
        group.headings().forEach(heading -> {
            var sum = requireNonNull(outcome.headings().get(heading.id())).sum();
            add(Bound.Level.HEADING, kind, heading.id(), heading.text(), sum, heading.cap(), held);
        });
        var sum = requireNonNull(outcome.groups().get(group.id())).sum();
        add(Bound.Level.GROUP, kind, group.id(), group.title(), sum, group.cap(), held);
    }

    private static void add(
            Bound.Level level,
            Part.Kind kind,
            String of,
            String title,
            BigDecimal sum,
            @Nullable BigDecimal cap,
            List<Bound> held) {
        if (cap != null && holds(cap, sum)) {
            held.add(new Bound(level, kind, of, title, sum, cap));
        }
    }
}
