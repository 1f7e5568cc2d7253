package org.anjuan.check.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 领域: departments for which some periods are otherwise.
 *
 * @param organ words in the name of such a department
 * @param since the day from which it holds; null for always
 * @param terms in place of the general ones with the same ids, or beside them
 * @param deducts names of pauses that do not count there
 */
public record Sector(String name, Pattern organ, @Nullable LocalDate since, List<Term> terms, Set<String> deducts) {
    public Sector {
        terms = List.copyOf(terms);
        deducts = Set.copyOf(deducts);
    }
}
