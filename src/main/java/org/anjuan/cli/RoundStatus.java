package org.anjuan.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.anjuan.desk.CaseRow;
import org.anjuan.desk.Desk;
import org.anjuan.desk.RoundSummary;
import org.anjuan.desk.WorkingWords;
import org.anjuan.round.Round;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code round status}: the rounds of a workspace and how far each of their cases is. */
@Command(name = "status")
final class RoundStatus extends WorkspaceVerb {
    private record Rounds(List<RoundShape> rounds) {}

    private record RoundShape(
            String round, String title, String organiser, String standard, LocalDate opened, List<CaseShape> cases) {}

    private record CaseShape(
            @JsonProperty("case") String id,
            String number,
            String title,
            String unit,
            int pages,
            int refused,
            String status,
            int open,
            String lost,
            @Nullable String total,
            @Nullable String grade,
            boolean vetoed) {}

    @Option(names = "--round", paramLabel = "ID")
    private @Nullable String round;

    RoundStatus(Door door) {
        super(door);
    }

    @Override
    int at(Desk desk) {
        var rounds = round == null
                ? desk.rounds().all().stream().map(RoundSummary::round).toList()
                : round(desk, round).stream().toList();
        if (round != null && rounds.isEmpty()) {
            return Exit.USAGE;
        }
        var shapes = rounds.stream().map(each -> shape(desk, each)).toList();
        result(new Rounds(shapes), () -> shapes.stream().flatMap(this::lines));
        if (shapes.isEmpty()) {
            tell("cli.round.none");
        }
        return Exit.DONE;
    }

    private Stream<String> lines(RoundShape each) {
        return Stream.concat(
                Stream.of(words().say(
                                "cli.status.round",
                                each.title(),
                                each.standard(),
                                each.opened(),
                                each.cases().size(),
                                each.round())),
                each.cases().stream().map(this::line));
    }

    private String line(CaseShape each) {
        var key = each.total() == null ? "cli.status.case.open" : "cli.status.case";
        var status = words().say("cli.status." + each.status());
        return words().say(
                        key,
                        each.number(),
                        each.title(),
                        each.pages(),
                        status,
                        each.open(),
                        or(each.total()),
                        or(each.grade()));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static RoundShape shape(Desk desk, Round round) {
        return new RoundShape(
                round.id().value(),
                round.title(),
                round.organiser(),
                round.standard().toString(),
                round.opened(),
                desk.rounds().cases(round.id()).stream().map(RoundStatus::shape).toList());
    }

    private static CaseShape shape(CaseRow row) {
        var total = row.total();
        return new CaseShape(
                row.entry().id().value(),
                row.entry().number(),
                row.entry().title(),
                row.entry().unit(),
                row.pages(),
                row.refusals(),
                row.begun() ? row.status().name().toLowerCase(Locale.ROOT) : "new",
                row.open(),
                WorkingWords.plain(row.lost()),
                total == null ? null : total.toPlainString(),
                row.grade(),
                row.vetoed());
    }
}
