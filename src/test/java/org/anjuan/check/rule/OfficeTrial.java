package org.anjuan.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.paper.Papers;
import org.anjuan.check.paper.Volume;
import org.anjuan.check.rulebook.RuleBook;
import org.anjuan.review.Finding;
import org.anjuan.samples.office.House;
import org.anjuan.samples.office.OfficeCase;
import org.anjuan.samples.office.OfficeCase.Flaw;
import org.anjuan.samples.office.OfficeCase.Trap;
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
    private int traps;
    private int fallen;

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
        office.traps().forEach(trap -> trapped(name, plain, usual, trap));
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

    private void trapped(String name, Written written, List<Finding> findings, Trap trap) {
        traps++;
        if (findings.stream().anyMatch(finding -> says(written, finding, trap.checks(), trap.kinds()))) {
            fallen++;
            remarks.add(name + " fell into " + trap.name() + " " + trap.checks());
        }
    }

    private static boolean says(Written written, Finding finding, Flaw flaw) {
        return says(written, finding, flaw.checks(), flaw.kinds());
    }

    private static boolean says(Written written, Finding finding, Set<String> checks, Set<String> kinds) {
        return checks.contains(finding.check())
                && (kinds.isEmpty()
                        || written.papers().stream()
                                .filter(paper -> paper.kinds().stream().anyMatch(kinds::contains))
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

    /** Of the traps, those it fell into. */
    double trapped() {
        return traps == 0 ? 0 : (double) fallen / traps;
    }

    double toldApart() {
        return (double) told / papers;
    }

    /** The figures and what was wrong. */
    String table() {
        return "%s: found %d, missed %d, imagined %d, traps %d of %d, papers %d of %d%n"
                        .formatted(house, hits, missed, wrong, fallen, traps, told, papers)
                + String.join("\n", remarks);
    }
}
