package org.anjuan.desk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.review.Deduction;

/**
 * What was deducted in other reviews by the same standard, as a help to judge alike and to write less.
 *
 * @param precedents the latest review first
 */
public record Experience(List<Precedent> precedents) {
    /** Nothing is known. */
    public static final Experience NONE = new Experience(List.of());

    public Experience {
        precedents = List.copyOf(precedents);
    }

    /** Deductions of the same round for the same reason whose points are others, each number of points once. */
    public List<Precedent> otherwise(Deduction deduction) {
        var each = new LinkedHashMap<java.math.BigDecimal, Precedent>();
        of(deduction)
                .filter(Precedent::sameRound)
                .filter(other -> other.deduction().points().compareTo(deduction.points()) != 0)
                .forEach(other -> each.putIfAbsent(other.deduction().points().stripTrailingZeros(), other));
        return List.copyOf(each.values());
    }

    /**
     * What was written on deductions of the item by the person who works here, and in this round by others: for the same
     * reason first, most used first.
     */
    public List<Phrase> phrases(String item, String reason) {
        var written = precedents.stream()
                .filter(one -> one.own() || one.sameRound())
                .filter(one -> one.deduction().item().equals(item))
                .filter(one -> !note(one).isEmpty())
                .toList();
        var sameReason = counted(written.stream()
                .filter(one -> one.deduction().reason().equals(reason))
                .map(Experience::note));
        var sameItem = counted(written.stream().map(Experience::note));
        return Stream.concat(sameReason.stream(), sameItem.stream())
                .distinct()
                .map(text -> phrase(text, written))
                .toList();
    }

    private static Phrase phrase(String text, List<Precedent> written) {
        var all = written.stream().filter(one -> note(one).equals(text)).toList();
        return new Phrase(text, all.size(), all.stream().noneMatch(Precedent::own));
    }

    private static String note(Precedent one) {
        return one.deduction().note().strip();
    }

    /** Ids of items the person who works here deducted on pages of such a document, the most frequent first. */
    public List<String> usualItems(String document) {
        return counted(precedents.stream()
                .filter(Precedent::own)
                .filter(one -> one.documents().contains(document))
                .map(one -> one.deduction().item()));
    }

    private Stream<Precedent> of(Deduction deduction) {
        return precedents.stream()
                .filter(other -> other.deduction().item().equals(deduction.item()))
                .filter(other -> other.deduction().reason().equals(deduction.reason()));
    }

    /** Each once, the most frequent first; among equals, the one met first. */
    private static List<String> counted(Stream<String> all) {
        var texts = all.toList();
        Map<String, Long> times =
                texts.stream().collect(Collectors.groupingBy(Function.identity(), HashMap::new, Collectors.counting()));
        return texts.stream()
                .distinct()
                .sorted(Comparator.comparingLong((String text) -> -times.getOrDefault(text, 0L)))
                .toList();
    }
}
