package org.anjuan.report.data;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.PageKey;
import org.anjuan.review.Deduction;
import org.anjuan.standard.Basis;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Item;
import org.anjuan.standard.Phrasing;
import org.anjuan.standard.Phrasing.Slot;

/** 报告用语: how papers tell one deduction, in the reviewer's own words or composed from its places, reason and basis. */
public record DeductionWording(Words words) {
    /** As papers tell a deduction of a finished case. */
    public String of(DeductionRow row) {
        return own(row.deduction(), composed(row.item(), row.reason(), row.deduction(), row.places()));
    }

    /**
     * As papers would tell a deduction as it stands; its reason must be one of the item's.
     *
     * @param seen pages of the case that were shown to the reviewer
     */
    public String of(Item item, Deduction deduction, CaseFile file, Set<PageKey> seen) {
        return own(deduction, composed(item, deduction, file, seen));
    }

    /** As it is composed, whatever the reviewer wrote; its reason must be one of the item's. */
    public String composed(Item item, Deduction deduction, CaseFile file, Set<PageKey> seen) {
        var places = deduction.proofs().stream()
                .map(proof -> ProofPlace.of(proof, file, seen))
                .toList();
        return composed(item, item.deductible(deduction.reason()).orElseThrow(), deduction, places);
    }

    private static String own(Deduction deduction, String otherwise) {
        return deduction.wording().isBlank() ? otherwise : deduction.wording().strip();
    }

    private String composed(Item item, Deductible reason, Deduction deduction, List<ProofPlace> places) {
        var onPages = places.stream()
                .filter(ProofPlace.InFile.class::isInstance)
                .map(ProofPlace.InFile.class::cast)
                .toList();
        var missing = places.stream()
                .filter(ProofPlace.Missing.class::isInstance)
                .map(ProofPlace.Missing.class::cast)
                .toList();
        boolean absent = onPages.isEmpty() && !missing.isEmpty();
        Map<Slot, String> said = new EnumMap<>(Slot.class);
        said.put(Slot.PAGE, absent ? new AbsenceWords(words).of(missing) : pages(onPages));
        said.put(
                Slot.DOCUMENT,
                absent
                        ? joined(missing.stream()
                                .map(ProofPlace.Missing::document)
                                .toList())
                        : joined(onPages.stream()
                                .map(ProofPlace.InFile::document)
                                .toList()));
        said.put(Slot.REASON, reason.wording(deduction.note()));
        said.put(Slot.BASIS, joined(item.basis().stream().map(Basis::text).toList()));
        return phrasing(item, absent).say(said);
    }

    private Phrasing phrasing(Item item, boolean absent) {
        var own = item.guidance().wording();
        return new Phrasing(absent ? words.of("wording.absent") : own.isBlank() ? words.of("wording.usual") : own);
    }

    private String pages(List<ProofPlace.InFile> places) {
        var numbers = places.stream().map(ProofPlace.InFile::volumePage).toList();
        return numbers.isEmpty() ? "" : words.of("wording.pages", Map.of("pages", new PageNumbers(words).of(numbers)));
    }

    private String joined(List<String> parts) {
        return parts.stream()
                .filter(part -> !part.isBlank())
                .distinct()
                .collect(Collectors.joining(words.of("wording.and")));
    }
}
