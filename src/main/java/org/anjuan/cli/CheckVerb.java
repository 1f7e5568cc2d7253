package org.anjuan.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Source;
import org.anjuan.desk.Glance;
import org.anjuan.desk.ReadCase;
import org.anjuan.review.CaseReading;
import org.anjuan.review.Finding;
import org.anjuan.review.Unjudged;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code check}: what the program notices in a case by itself. */
@Command(name = "check")
final class CheckVerb extends CaseVerb {
    private record Checked(List<FindingShape> findings, List<UnjudgedShape> unjudged) {}

    private record FindingShape(
            String check,
            String severity,
            String message,
            String basis,
            List<AnchorShape> anchors,
            List<String> items) {}

    private record AnchorShape(String file, int page, List<Double> box, String quote) {}

    private record UnjudgedShape(String check, String title, String why) {}

    @Option(names = "--ocr")
    private boolean ocr;

    CheckVerb(Door door) {
        super(door);
    }

    @Override
    int look(Glance glance) throws IOException {
        var file = glance.caseFile();
        var rules = new ReadCase(List.of(folders().workspace().resolve("checks")));
        var reading = watched(control ->
                rules.read(file, ocr ? glance.recognised(control) : glance.pages(), glance.pictures(), control));
        var wrong = rules.problems(words());
        wrong.forEach(terminal()::message);
        result(shape(file, reading), () -> lines(file, reading));
        return wrong.isEmpty() ? ofWhole(file) : Exit.PARTLY;
    }

    private Checked shape(CaseFile file, CaseReading reading) {
        return new Checked(
                reading.findings().stream().map(each -> shape(file, each)).toList(),
                reading.unjudged().stream()
                        .map(each -> new UnjudgedShape(each.check(), each.title(), each.why()))
                        .toList());
    }

    private FindingShape shape(CaseFile file, Finding finding) {
        return new FindingShape(
                finding.check(),
                words().say("severity", finding.severity()),
                finding.message(),
                finding.basis(),
                finding.places().stream().flatMap(place -> anchor(file, place)).toList(),
                finding.items());
    }

    private static Stream<AnchorShape> anchor(CaseFile file, Anchor anchor) {
        if (!(anchor instanceof Anchor.OnPage place)) {
            return Stream.of();
        }
        var quote = anchor instanceof Anchor.Passage passage ? passage.quote() : "";
        return Stream.of(new AnchorShape(
                file.source(place.page().source()).map(Source::name).orElse(""),
                place.page().number(),
                box(Box.around(place.boxes())),
                quote));
    }

    private static List<Double> box(Box box) {
        return Stream.of(box.x(), box.y(), box.width(), box.height())
                .map(part -> Math.round(part * 100_000) / 100_000d)
                .toList();
    }

    private Stream<String> lines(CaseFile file, CaseReading reading) {
        var findings = reading.findings().stream().flatMap(each -> lines(file, each));
        var none = reading.findings().isEmpty() ? Stream.of(words().say("cli.check.none")) : Stream.<String>of();
        var unjudged = reading.unjudged().stream().map(this::line);
        return Stream.of(findings, none, unjudged).flatMap(all -> all);
    }

    private Stream<String> lines(CaseFile file, Finding finding) {
        var head = words().say(
                        "cli.check.finding",
                        words().say("severity", finding.severity()),
                        finding.check(),
                        finding.message(),
                        finding.basis());
        var places = finding.places().stream()
                .flatMap(place -> anchor(file, place))
                .map(place -> words().say("cli.check.place", place.file(), place.page(), place.quote()));
        return Stream.concat(Stream.of(head), places);
    }

    private String line(Unjudged unjudged) {
        return words().say("cli.check.unjudged", unjudged.check(), unjudged.title(), unjudged.why());
    }
}
