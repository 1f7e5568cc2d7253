package org.anjuan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.desk.Answer;
import org.anjuan.desk.CaseRow;
import org.anjuan.desk.Desk;
import org.anjuan.desk.Made;
import org.anjuan.desk.PaperKind;
import org.anjuan.desk.Sitting;
import org.anjuan.review.CaseReading;
import org.anjuan.review.Severity;
import org.anjuan.round.Round;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code demo}: the sample round from end to end without a window. */
@Command(name = "demo")
final class Demo extends RehearsalVerb {
    private record Shown(
            String round,
            List<CaseShape> cases,
            List<String> reports,
            int figures,
            List<String> failed,
            List<String> pictures) {}

    /** @param total null like the grade while anything is open, for it would only be provisional */
    private record CaseShape(
            String number,
            String title,
            String unit,
            int pages,
            int open,
            @Nullable String total,
            @Nullable String grade,
            NoticedShape noticed) {}

    private record NoticedShape(int violations, int flaws, int hints, int unjudged) {
        static NoticedShape of(CaseReading reading) {
            return new NoticedShape(
                    count(reading, Severity.VIOLATION),
                    count(reading, Severity.FLAW),
                    count(reading, Severity.HINT),
                    reading.unjudged().size());
        }

        private static int count(CaseReading reading, Severity severity) {
            return (int) reading.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
        }
    }

    /** A case with what the program noticed in it by itself. */
    private record ReadRow(CaseRow row, NoticedShape noticed) {}

    Demo(Door door) {
        super(door);
    }

    @Override
    int with(Rehearsal rehearsal, Path folder) throws IOException {
        var cases = new ArrayList<ReadRow>();
        Made made;
        var round = rehearsal.round();
        try (var desk = rehearsal.open(Runnable::run)) {
            for (var row : desk.rounds().cases(round.id())) {
                cases.add(new ReadRow(row, NoticedShape.of(read(desk, row))));
            }
            made = watched(control -> desk.makeReports()
                    .make(round.id(), EnumSet.allOf(PaperKind.class), folder.resolve("reports"), control));
        }
        var screens = Files.createDirectories(folder.resolve("screens"));
        var pictures =
                context().pictures().draw(rehearsal::open, screens, Pictures.Look.USUAL, Pictures.Choice.EVERY_SCREEN);
        made.failures().forEach(terminal()::message);
        result(shape(round, cases, made, pictures), () -> lines(round, cases, made, pictures));
        return made.failures().isEmpty() ? Exit.DONE : Exit.PARTLY;
    }

    private CaseReading read(Desk desk, CaseRow row) throws IOException {
        return switch (desk.openReview().open(row.entry().id())) {
            case Answer.No<Sitting>(var why) -> throw new IOException(why);
            case Answer.Yes<Sitting>(var opened) -> {
                try (var sitting = opened) {
                    var reader = desk.noticing().rules().reader();
                    yield watched(control -> reader.read(
                            sitting.caseFile(), desk.pages(), desk.noticing().pictures(), control));
                }
            }
        };
    }

    private static Shown shape(Round round, List<ReadRow> cases, Made made, List<Path> pictures) {
        return new Shown(
                round.title(),
                cases.stream().map(Demo::shape).toList(),
                names(made.written()),
                made.figures(),
                made.failures(),
                names(pictures));
    }

    private Stream<String> lines(Round round, List<ReadRow> cases, Made made, List<Path> pictures) {
        return Stream.of(
                        Stream.of(words().say("cli.demo.round", round.title(), cases.size())),
                        cases.stream().flatMap(this::lines),
                        Stream.of(words().say("cli.demo.reports", made.written().size(), made.figures())),
                        made.written().stream().map(Demo::indented),
                        Stream.of(words().say("cli.demo.pictures", pictures.size())),
                        pictures.stream().map(Demo::indented))
                .flatMap(lines -> lines);
    }

    private Stream<String> lines(ReadRow read) {
        var noticed = read.noticed();
        return Stream.of(
                line(read.row()),
                words().say(
                                "cli.demo.findings",
                                noticed.violations() + noticed.flaws() + noticed.hints(),
                                noticed.violations(),
                                noticed.flaws(),
                                noticed.hints(),
                                noticed.unjudged()));
    }

    private String line(CaseRow row) {
        var total = row.total();
        return words().say(
                        row.open() == 0 && total != null ? "cli.demo.case" : "cli.demo.case.open",
                        row.entry().number(),
                        row.entry().title(),
                        row.pages(),
                        total == null ? "" : total.toPlainString(),
                        String.valueOf(row.grade()),
                        row.open());
    }

    private static String indented(Path path) {
        return "  " + path;
    }

    private static List<String> names(List<Path> paths) {
        return paths.stream().map(Path::toString).toList();
    }

    private static CaseShape shape(ReadRow read) {
        var row = read.row();
        var total = row.total();
        return new CaseShape(
                row.entry().number(),
                row.entry().title(),
                row.entry().unit(),
                row.pages(),
                row.open(),
                row.open() > 0 || total == null ? null : total.toPlainString(),
                row.open() > 0 ? null : row.grade(),
                read.noticed());
    }
}
