package org.anjuan.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.casefile.Anchor;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.paper.Papers;
import org.anjuan.check.rulebook.RuleBook;
import org.anjuan.review.Finding;
import org.anjuan.samples.variant.VariantCase;

/** Reads case files written in many ways and counts what was found, missed and imagined. */
final class VariantTrial {
    private static final RuleBook BOOK = RuleBook.shipped();

    /** What a check, or the telling apart of papers, came to. */
    private static final class Count {
        private int hits;
        private int missed;
        private int wrong;
    }

    private final boolean apart;
    private final boolean scanned;
    private final Map<String, Count> counts = new TreeMap<>();
    private final List<String> remarks = new ArrayList<>();
    private int papers;
    private int told;

    VariantTrial(boolean apart, boolean scanned) {
        this.apart = apart;
        this.scanned = scanned;
    }

    /** Reads a case with these flaws. */
    void read(long seed, String... flaws) {
        var sample = VariantCase.of(seed, apart, scanned, flaws);
        var volume = Papers.of(sample.file(), sample.pages(), BOOK.kinds());
        var findings = Checks.ask(CaseFacts.of(volume, sample.pages()), BOOK).findings();
        for (var flaw : flaws) {
            boolean hit = findings.stream().anyMatch(finding -> says(sample, finding, flaw));
            var count = count(flaw);
            count.hits += hit ? 1 : 0;
            count.missed += hit ? 0 : 1;
            if (!hit) {
                remarks.add(seed + " missed " + flaw + " " + VariantCase.checks(flaw));
            }
        }
        for (var finding : findings) {
            if (List.of(flaws).stream().noneMatch(flaw -> says(sample, finding, flaw))) {
                count(finding.check()).wrong++;
                remarks.add(seed + " " + List.of(flaws) + " wrong " + finding.check() + " " + pages(finding) + " "
                        + finding.message());
            }
        }
        for (var paper : sample.papers()) {
            papers++;
            boolean right = volume.documents().stream()
                    .anyMatch(document -> document.kinds().stream().anyMatch(paper.kinds()::contains)
                            && document.pages().stream()
                                    .map(page -> page.number())
                                    .toList()
                                    .equals(paper.pages()));
            told += right ? 1 : 0;
            if (!right) {
                remarks.add(seed + " paper " + paper.kinds() + " " + paper.title() + " " + paper.pages() + " read as "
                        + volume.documents().stream()
                                .filter(document -> document.pages().stream()
                                        .anyMatch(page -> paper.pages().contains(page.number())))
                                .map(document -> document.kinds()
                                        + document.title()
                                        + document.pages().stream()
                                                .map(page -> page.number())
                                                .toList())
                                .collect(Collectors.joining(" ")));
            }
        }
    }

    private Count count(String key) {
        return counts.computeIfAbsent(key, _ -> new Count());
    }

    private static boolean says(VariantCase sample, Finding finding, String flaw) {
        var kinds = VariantCase.kinds(flaw);
        return VariantCase.checks(flaw).contains(finding.check())
                && (kinds.isEmpty()
                        || sample.papers().stream()
                                .filter(paper -> paper.kinds().stream().anyMatch(kinds::contains))
                                .flatMap(paper -> paper.pages().stream())
                                .anyMatch(pages(finding)::contains));
    }

    /** Numbers of the pages that a finding points at. */
    static Set<Integer> pages(Finding finding) {
        return finding.places().stream()
                .filter(Anchor.OnPage.class::isInstance)
                .map(place -> ((Anchor.OnPage) place).page().number())
                .collect(Collectors.toSet());
    }

    double recall() {
        int hits = counts.values().stream().mapToInt(count -> count.hits).sum();
        int missed = counts.values().stream().mapToInt(count -> count.missed).sum();
        return hits + missed == 0 ? 1 : (double) hits / (hits + missed);
    }

    double precision() {
        int hits = counts.values().stream().mapToInt(count -> count.hits).sum();
        int wrong = counts.values().stream().mapToInt(count -> count.wrong).sum();
        return hits + wrong == 0 ? 1 : (double) hits / (hits + wrong);
    }

    double toldApart() {
        return (double) told / papers;
    }

    /** Every flaw and check with hits, misses and false alarms, and what was wrong. */
    String table() {
        return Stream.concat(lines(), remarks.stream()).collect(Collectors.joining("\n"));
    }

    private Stream<String> lines() {
        return counts.entrySet().stream()
                .map(entry -> "%-22s hit %3d missed %3d wrong %3d"
                        .formatted(
                                entry.getKey(),
                                entry.getValue().hits,
                                entry.getValue().missed,
                                entry.getValue().wrong));
    }
}
