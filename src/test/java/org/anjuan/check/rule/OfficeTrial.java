package org.anjuan.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjuan.check.book.RuleBook;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.paper.Papers;
import org.anjuan.check.paper.Volume;
import org.anjuan.review.Finding;
import org.anjuan.samples.office.House;
import org.anjuan.samples.office.OfficeCase;
import org.anjuan.samples.office.OfficeCase.Flaw;
import org.anjuan.samples.office.OfficeCase.Written;

/** Reads cases of other offices, in order and with each of their flaws, and counts what was found, missed and imagined. */
final class OfficeTrial {
    private static final RuleBook BOOK = RuleBook.shipped();
    private static final Set<String> OF_SCANS = RuleBook.ofScans();

    private final House house;
    private final List<String> remarks = new ArrayList<>();
    private int hits;
    private int missed;
    private int wrong;
    private int papers;
    private int told;

    OfficeTrial(House house) {
        this.house = house;
    }

    /** Reads a case in order and once with each flaw alone. */
    void read(String name) {
        var office = OfficeCase.named(name);
        var plain = office.written(house, Set.of());
        var volume = volume(plain);
        apart(name, plain, volume);
        var usual = findings(plain, volume);
        usual.forEach(finding -> imagined(name, finding));
        var before = usual.stream().map(OfficeTrial::said).collect(Collectors.toSet());
        for (var flaw : office.flaws()) {
            var written = office.written(house, Set.of(flaw.name()));
            var findings = findings(written, volume(written));
            if (findings.stream().anyMatch(finding -> says(written, finding, flaw))) {
                hits++;
            } else {
                missed++;
                remarks.add(name + " missed " + flaw.name() + " " + flaw.checks());
            }
            findings.stream()
                    .filter(finding -> !before.contains(said(finding)))
                    .filter(finding ->
                            !says(written, finding, flaw) && !flaw.also().contains(finding.check()))
                    .forEach(finding -> imagined(name + " " + flaw.name(), finding));
        }
    }

    private static Volume volume(Written written) {
        return Papers.of(written.file(), written.pages(), BOOK.kinds());
    }

    /** What is said of the case; how its pages were scanned is another matter. */
    private static List<Finding> findings(Written written, Volume volume) {
        return Checks.ask(CaseFacts.of(volume, written.pages()), BOOK).findings().stream()
                .filter(finding -> !OF_SCANS.contains(finding.check()))
                .toList();
    }

    private static String said(Finding finding) {
        return finding.check() + finding.message();
    }

    private void imagined(String where, Finding finding) {
        wrong++;
        remarks.add(where + " wrong " + finding.check() + " " + VariantTrial.pages(finding) + " " + finding.message());
    }

    private static boolean says(Written written, Finding finding, Flaw flaw) {
        return flaw.checks().contains(finding.check())
                && (flaw.kinds().isEmpty()
                        || written.papers().stream()
                                .filter(paper -> paper.kinds().stream().anyMatch(flaw.kinds()::contains))
                                .flatMap(paper -> paper.pages().stream())
                                .anyMatch(VariantTrial.pages(finding)::contains));
    }

    private void apart(String name, Written written, Volume volume) {
        for (var paper : written.papers()) {
            papers++;
            var over = volume.documents().stream()
                    .filter(document -> document.pages().stream()
                            .anyMatch(page -> paper.pages().contains(page.number())))
                    .toList();
            boolean right = over.size() == 1
                    && over.getFirst().kinds().stream().anyMatch(paper.kinds()::contains)
                    && over.getFirst().pages().stream()
                            .map(page -> page.number())
                            .toList()
                            .equals(paper.pages());
            told += right ? 1 : 0;
            if (!right) {
                remarks.add(name + " paper " + paper.kinds() + " " + paper.title() + " " + paper.pages() + " read as "
                        + over.stream()
                                .map(document -> document.kinds()
                                        + document.title()
                                        + document.pages().stream()
                                                .map(page -> page.number())
                                                .toList())
                                .collect(Collectors.joining(" ")));
            }
        }
    }

    double recall() {
        return (double) hits / (hits + missed);
    }

    /** Of what was said, a thing said of the case in order counted once for all its flaws. */
    double precision() {
        return hits + wrong == 0 ? 1 : (double) hits / (hits + wrong);
    }

    double toldApart() {
        return (double) told / papers;
    }

    /** The figures and what was wrong. */
    String table() {
        return "%s: found %d, missed %d, imagined %d, papers %d of %d%n"
                        .formatted(house, hits, missed, wrong, told, papers)
                + String.join("\n", remarks);
    }
}
