package org.anjuan.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a standard settles beside its items and figures.
 *
 * @param number 文号 under which it was published, empty when none is stated
 * @param until last day in force, null when not stated
 * @param replaces the version or text it takes the place of, empty when none
 * @param full what its earning items should add up to, null when it declares nothing
 * @param facts asked once of a case, in their order
 * @param listedOnly whether only what it lists may cost points (封闭清单)
 * @param waivers whether a deduction may be waived for a rule of a higher authority
 * @param toCheck what an import was not sure of in the whole and nobody has settled yet (待核对)
 */
public record Terms(
        String number,
        @Nullable LocalDate until,
        String replaces,
        @Nullable BigDecimal full,
        List<Fact> facts,
        WithoutTerms without,
        boolean listedOnly,
        boolean waivers,
        List<Parameter> parameters,
        List<Substitute> substitutes,
        List<View> views,
        FigureSources sources,
        List<String> toCheck) {
    /** Nothing is settled. */
    public static final Terms NONE = new Terms(
            "",
            null,
            "",
            null,
            List.of(),
            WithoutTerms.NONE,
            false,
            false,
            List.of(),
            List.of(),
            List.of(),
            FigureSources.NONE,
            List.of());

    public Terms {
        facts = List.copyOf(facts);
        parameters = List.copyOf(parameters);
        substitutes = List.copyOf(substitutes);
        views = List.copyOf(views);
        toCheck = List.copyOf(toCheck);
    }

    public Optional<Fact> fact(String id) {
        return facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
    }
}
