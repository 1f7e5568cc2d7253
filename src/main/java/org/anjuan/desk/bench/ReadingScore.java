package org.anjuan.desk.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Document;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.SourceKind;
import org.anjuan.check.rulebook.RuleBook;
import org.anjuan.desk.bench.ReadingTruth.Flaw;
import org.anjuan.desk.bench.ReadingTruth.Paper;
import org.anjuan.desk.bench.ReadingTruth.Spot;
import org.anjuan.review.CaseReading;
import org.anjuan.review.Finding;

/** Lays what was read in case files beside what is known of them, and counts. */
final class ReadingScore {
    /** Hits of so many that were possible. */
    record Share(String what, int hits, int all) {
        double value() {
            return all == 0 ? 1 : (double) hits / all;
        }
    }

    private final List<String> remarks = new ArrayList<>();
    private final Count found = new Count("recall of findings");
    private final Count right = new Count("precision of findings");
    private final Count fallen = new Count("traps fallen into");
    private final Count digital = new Count("documents of digital files, kind and pages");
    private final Count scanned = new Count("documents of scanned files, kind and pages");
    private final Count dates = new Count("days of documents");
    private final Count numbers = new Count("numbers of documents");
    private final Count people = new Count("officers with their certificates");
    private final Count parties = new Count("names of parties");

    /** A share that grows. */
    private static final class Count {
        private final String what;
        private int hits;
        private int all;

        Count(String what) {
            this.what = what;
        }

        boolean add(boolean hit) {
            hits += hit ? 1 : 0;
            all++;
            return hit;
        }

        Share share() {
            return new Share(what, hits, all);
        }
    }

    /**
     * Adds a case.
     *
     * @param people the officers that were read in it, {@code parties} every name that a paper gives the party
     */
    void add(
            String name,
            CaseFile file,
            CaseReading reading,
            ReadingTruth truth,
            Set<ReadingTruth.Officer> people,
            Set<String> parties) {
        findings(name, file, reading, truth);
        truth.papers().forEach(paper -> paper(name, file, reading, paper));
        truth.officers().forEach(officer -> this.people.add(people.contains(officer)));
        if (!truth.party().isEmpty()) {
            this.parties.add(parties.contains(truth.party()));
        }
    }

    private void findings(String name, CaseFile file, CaseReading reading, ReadingTruth truth) {
        for (var flaw : truth.flaws()) {
            if (!found.add(reading.findings().stream().anyMatch(each -> says(file, each, flaw)))) {
                remarks.add(name + " missed " + flaw.id() + " " + flaw.checks());
            }
        }
        var ofScans = RuleBook.ofScans();
        var suggested = reading.findings().stream()
                .filter(finding -> !ofScans.contains(finding.check()))
                .toList();
        for (var finding : suggested) {
            if (!right.add(truth.flaws().stream().anyMatch(flaw -> says(file, finding, flaw)))) {
                remarks.add(name + " wrong " + finding.check() + " " + finding.severity() + " " + spots(file, finding)
                        + " " + finding.message());
            }
        }
        for (var trap : truth.traps()) {
            if (fallen.add(reading.findings().stream().anyMatch(each -> says(file, each, trap)))) {
                remarks.add(name + " fell into " + trap.id() + " " + trap.checks());
            }
        }
    }

    private static boolean says(CaseFile file, Finding finding, Flaw flaw) {
        return flaw.checks().contains(finding.check())
                && (flaw.anywhere() || spots(file, finding).stream().anyMatch(flaw.places()::contains));
    }

    private static Set<Spot> spots(CaseFile file, Finding finding) {
        return finding.places().stream()
                .filter(Anchor.OnPage.class::isInstance)
                .map(place -> spot(file, ((Anchor.OnPage) place).page()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Spot spot(CaseFile file, PageKey page) {
        return new Spot(file.source(page.source()).map(Source::name).orElse(""), page.number());
    }

    private void paper(String name, CaseFile file, CaseReading reading, Paper paper) {
        var match = reading.documents().stream()
                .filter(document -> pages(file, document).equals(pages(file, paper)))
                .filter(document -> document.kinds().stream().anyMatch(paper.kinds()::contains))
                .findFirst();
        if (!(paper.scanned() ? scanned : digital).add(match.isPresent())) {
            remarks.add(
                    name + " document " + paper.kinds() + " " + paper.pages().getFirst());
        }
        match.ifPresent(document -> facts(name, document, paper));
    }

    private void facts(String name, Document document, Paper paper) {
        if (!paper.date().isEmpty() && !dates.add(paper.date().equals(String.valueOf(document.date())))) {
            remarks.add(name + " day of " + document.title() + ": " + document.date() + " for " + paper.date());
        }
        if (!paper.number().isEmpty() && !numbers.add(paper.number().equals(document.number()))) {
            remarks.add(name + " number of " + document.title() + ": " + document.number() + " for " + paper.number());
        }
    }

    private static Set<Spot> pages(CaseFile file, Document document) {
        return document.pages().stream()
                .map(page -> whole(file, spot(file, page)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<Spot> pages(CaseFile file, Paper paper) {
        return paper.pages().stream()
                .map(spot -> whole(file, spot))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Of a Word file all pages are one. */
    private static Spot whole(CaseFile file, Spot spot) {
        boolean word = file.sources().stream()
                .filter(source -> source.name().equals(spot.file()))
                .anyMatch(source -> source.kind() == SourceKind.DOCX || source.kind() == SourceKind.DOC);
        return word ? new Spot(spot.file(), 0) : spot;
    }

    /** All counts that have something to count. */
    List<Share> shares() {
        return List.of(found, right, fallen, digital, scanned, dates, numbers, people, parties).stream()
                .map(Count::share)
                .filter(share -> share.all() > 0)
                .toList();
    }

    /** What was missed, wrong or otherwise, one remark each, in the order of the cases. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }
}
