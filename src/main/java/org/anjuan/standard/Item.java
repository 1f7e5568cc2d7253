package org.anjuan.standard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One line of the checklist: what is looked at, what it is worth and why points go.
 *
 * @param points what it can earn or lose; zero for a veto
 * @param dimension id of the dimension its points count in
 * @param further ids of other dimensions it bears on
 * @param condition when it applies, empty when always
 * @param exceptions what must be ruled out before points are taken, empty when nothing
 * @param basis the law it rests on, empty where the source names none
 * @param documents where in the case to look
 * @param provenance code and place of the source its figures come from
 */
public record Item(
        String id,
        String text,
        BigDecimal points,
        String dimension,
        List<String> further,
        String condition,
        String exceptions,
        List<String> basis,
        List<String> documents,
        String provenance,
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

    public Optional<Deductible> deductible(String id) {
        return deductibles.stream()
                .filter(deductible -> deductible.id().equals(id))
                .findFirst();
    }
}
