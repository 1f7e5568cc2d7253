package org.anjuan.standard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of the checklist: what is looked at, what it is worth and why points go. An element (要素) is an item under a
 * heading.
 *
 * @param heading what it is an element of, null when it stands in its group by itself
 * @param points what it can earn, lose or give; zero for a veto, for what is only checked, and where nothing bounds it
 * @param dimension id of the dimension its points count in
 * @param further ids of other dimensions it bears on
 * @param condition when it applies in words, empty when always
 * @param basis the law it rests on, empty where the source names none
 * @param documents where in the case to look
 * @param provenance code and place of the source its figures come from
 */
public record Item(
        String id,
        @Nullable Heading heading,
        String text,
        BigDecimal points,
        String dimension,
        List<String> further,
        String condition,
        Guidance guidance,
        List<Basis> basis,
        List<String> documents,
        String provenance,
        ItemRules rules,
        List<Deductible> deductibles) {
    public Item {
        further = List.copyOf(further);
        basis = List.copyOf(basis);
        documents = List.copyOf(documents);
        deductibles = List.copyOf(deductibles);
    }

    /** The code of the source its figures come from, empty when it names none. */
    public String provenanceCode() {
        return provenance.split(" ", 2)[0];
    }

    /** What must be ruled out before points are taken, empty when nothing. */
    public String exceptions() {
        return guidance.exceptions();
    }

    /** Its words, for an element after those of its heading. */
    public String fullText() {
        return heading == null ? text : heading.text() + " — " + text;
    }

    /** Whether it or its heading has this id. */
    boolean isIn(String any) {
        return id.equals(any) || (heading != null && heading.id().equals(any));
    }

    /** The most it can lose by itself, null when nothing bounds it. */
    public @Nullable BigDecimal limit() {
        return rules.overflows() ? null : points;
    }

    /** Whether one of its reasons is a veto, wherever the item stands. */
    public boolean canVeto() {
        return deductibles.stream().anyMatch(reason -> reason.cost() instanceof Cost.Veto);
    }

    public Optional<Deductible> deductible(String reason) {
        for (var deductible : deductibles) {
            if (deductible.id().equals(reason)) {
                return Optional.of(deductible);
            }
        }
        return Optional.empty();
    }
}
