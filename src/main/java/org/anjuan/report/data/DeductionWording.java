package org.anjuan.report.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.anjuan.casefile.CaseFile;
import org.anjuan.review.Deduction;
import org.anjuan.standard.Basis;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Item;
import org.anjuan.standard.Phrasing;
import org.anjuan.standard.Phrasing.Slot;

/** 报告用语: how papers tell one deduction, in the reviewer's own words or composed from its places, reason and basis. */
public record DeductionWording(Words words) {
    private static final int RUN = 3;

    /** As papers tell a deduction of a finished case. */
    public String of(DeductionRow row) {
        return own(row.deduction(), composed(row.item(), row.reason(), row.deduction(), row.places()));
    }

    /** As papers would tell a deduction as it stands; its reason must be one of the item's. */
    public String of(Item item, Deduction deduction, CaseFile file) {
        return own(deduction, composed(item, deduction, file));
    }

    /** As it is composed, whatever the reviewer wrote; its reason must be one of the item's. */
    public String composed(Item item, Deduction deduction, CaseFile file) {
        var places = deduction.proofs().stream()
                .map(proof -> ProofPlace.of(proof, file))
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
        said.put(Slot.PAGE, absent ? searched(missing) : pages(onPages));
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

    private String searched(List<ProofPlace.Missing> missing) {
        return missing.stream()
                .map(gone -> span(gone.first(), gone.last()))
                .distinct()
                .collect(Collectors.joining(words.of("wording.and")));
    }

    private String pages(List<ProofPlace.InFile> places) {
        var numbers =
                new TreeSet<>(places.stream().map(ProofPlace.InFile::volumePage).toList());
        return numbers.isEmpty()
                ? ""
                : words.of("wording.pages", Map.of("pages", String.join(words.of("wording.and"), runs(numbers))));
    }

    /** Numbers that follow each other as one span, from three on. */
    private List<String> runs(Collection<Integer> rising) {
        var runs = new ArrayList<List<Integer>>();
        for (int number : rising) {
            if (runs.isEmpty() || runs.getLast().getLast() + 1 != number) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(number);
        }
        return runs.stream()
                .flatMap(run -> run.size() >= RUN
                        ? java.util.stream.Stream.of(span(run.getFirst(), run.getLast()))
                        : run.stream().map(String::valueOf))
                .toList();
    }

    private String span(int first, int last) {
        return first == last
                ? Integer.toString(first)
                : words.of("wording.span", Map.of("first", Integer.toString(first), "last", Integer.toString(last)));
    }

    private String joined(List<String> parts) {
        return parts.stream()
                .filter(part -> !part.isBlank())
                .distinct()
                .collect(Collectors.joining(words.of("wording.and")));
    }
}
