package org.anjuan.check.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.anjuan.check.layout.PageNumber;

/**
 * A run of pages that were numbered one after the other, with the numbers that go on and those that stand out of it.
 * Numbers are taken to be misread unless something else speaks for them.
 *
 * @param chain the numbers that rise from page to page, as many as there can be, in running order
 * @param loose those that do not fit among them
 * @param falling whether the numbers fall instead, because pages were scanned from the last to the first
 */
public record Numbering(List<PageNumber> chain, List<PageNumber> loose, boolean falling) {
    /** Numbers that lack between two neighbours of the chain. */
    public record Gap(PageNumber before, PageNumber after, List<Integer> numbers) {}

    public Numbering {
        chain = List.copyOf(chain);
        loose = List.copyOf(loose);
    }

    /**
     * The runs of a case.
     *
     * @param least numbers that a run has at least
     * @param percent part of them, of 100, that must rise or fall one after the other
     */
    public static List<Numbering> of(CaseFacts facts, int least, int percent) {
        var numbers = PageNumber.on(facts.pages());
        return Arrays.stream(PageNumber.Seat.values())
                .map(seat ->
                        numbers.stream().filter(number -> number.seat() == seat).toList())
                .max(Comparator.comparingInt(List::size))
                .map(Numbering::runs)
                .orElse(List.of())
                .stream()
                .filter(run -> run.size() >= least)
                .flatMap(run -> of(run, percent).stream())
                .toList();
    }

    /** A further run begins where the numbers begin at 1 again, as in another volume or paper. */
    private static List<List<PageNumber>> runs(List<PageNumber> numbers) {
        var runs = new ArrayList<List<PageNumber>>();
        for (var number : numbers) {
            if (runs.isEmpty() || number.value() == 1) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(number);
        }
        return runs;
    }

    private static Optional<Numbering> of(List<PageNumber> run, int percent) {
        var rising = chain(run);
        var reversed = new ArrayList<>(run);
        Collections.reverse(reversed);
        var fallen = chain(reversed);
        boolean falls = fallen.size() > rising.size();
        var best = falls ? fallen : rising;
        if (best.size() * 100 < run.size() * percent) {
            return Optional.empty();
        }
        var ordered = falls ? best.reversed() : best;
        var loose = run.stream().filter(number -> !ordered.contains(number)).toList();
        return Optional.of(new Numbering(ordered, loose, falls));
    }

    /** The longest row of rising numbers; of several as long the one with the fewest leaps. */
    private static List<PageNumber> chain(List<PageNumber> run) {
        int size = run.size();
        var length = new int[size];
        var leaps = new int[size];
        var from = new int[size];
        int best = 0;
        for (int at = 0; at < size; at++) {
            length[at] = 1;
            from[at] = -1;
            for (int before = 0; before < at; before++) {
                int leap = leaps[before] + leap(run.get(before), run.get(at));
                boolean rises = run.get(before).value() < run.get(at).value();
                boolean longer = length[before] + 1 > length[at];
                boolean calmer = length[before] + 1 == length[at] && leap < leaps[at];
                if (rises && (longer || calmer)) {
                    length[at] = length[before] + 1;
                    leaps[at] = leap;
                    from[at] = before;
                }
            }
            boolean calmer = length[at] == length[best] && leaps[at] < leaps[best];
            best = length[at] > length[best] || calmer ? at : best;
        }
        var chain = new ArrayList<PageNumber>();
        for (int at = best; at >= 0; at = from[at]) {
            chain.addFirst(run.get(at));
        }
        return chain;
    }

    private static int leap(PageNumber one, PageNumber other) {
        return Math.abs(other.value() - one.value() - Math.abs(other.page() - one.page()));
    }

    /** Where more numbers lack than pages without a number lie between, and the numbers around are as they should be. */
    public List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        for (int at = 1; at < chain.size() - 1 && !falling; at++) {
            boolean opens = at > 1 && fits(at - 1);
            if (lacking(at) > 0 && opens && fits(at + 1)) {
                gaps.add(gap(at));
            }
        }
        return gaps;
    }

    private Gap gap(int at) {
        var before = chain.get(at - 1);
        var after = chain.get(at);
        Set<Integer> elsewhere = new HashSet<>();
        loose.forEach(number -> elsewhere.add(number.value()));
        var numbers = IntStream.range(before.value() + 1, after.value())
                .filter(number -> !elsewhere.contains(number))
                .boxed()
                .toList();
        return new Gap(before, after, numbers);
    }

    /** Numbers between a link of the chain and the one before it, less the pages that could bear them. */
    private int lacking(int at) {
        var before = chain.get(at - 1);
        var after = chain.get(at);
        return after.value() - before.value() - (after.page() - before.page());
    }

    private boolean fits(int at) {
        return lacking(at) <= 0;
    }

    /** Numbers that lie elsewhere than the gap they would fill. */
    public List<PageNumber> misplaced() {
        return falling
                ? List.of()
                : loose.stream()
                        .filter(number -> IntStream.range(1, chain.size())
                                .anyMatch(at -> lacking(at) > 0
                                        && chain.get(at - 1).value() < number.value()
                                        && number.value() < chain.get(at).value()))
                        .toList();
    }

    /** The link of the chain that lies before a loose number. */
    public Optional<PageNumber> before(PageNumber number) {
        return chain.stream().filter(link -> link.page() < number.page()).reduce((_, last) -> last);
    }

    /** Pairs of pages that bear the same number, where there are more pages than numbers. */
    public List<List<PageNumber>> twice() {
        return loose.stream()
                .flatMap(number -> IntStream.range(0, chain.size())
                        .filter(at -> chain.get(at).value() == number.value())
                        .filter(at -> isCrowded(at, number))
                        .mapToObj(at -> List.of(chain.get(at), number)))
                .toList();
    }

    /** Whether the loose number lies beside its twin, and between its neighbours are more pages than numbers. */
    private boolean isCrowded(int at, PageNumber number) {
        int other = number.page() > chain.get(at).page() ? at + 1 : at;
        boolean between = other > 0
                && other < chain.size()
                && chain.get(other - 1).page() < number.page()
                && number.page() < chain.get(other).page();
        return between && lacking(other) < 0;
    }
}
