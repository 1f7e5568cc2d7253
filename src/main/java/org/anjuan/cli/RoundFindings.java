package org.anjuan.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anjuan.desk.Answer;
import org.anjuan.desk.CheckLevel;
import org.anjuan.desk.CheckTally;
import org.anjuan.desk.Desk;
import org.anjuan.review.Ground;
import org.anjuan.round.Round;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code round findings}: what became of each check's findings in a round, and how far a check is let speak. */
@Command(name = "findings")
final class RoundFindings extends WorkspaceVerb {
    private record Tallied(List<TallyShape> checks) {}

    private record TallyShape(
            String check,
            String title,
            String severity,
            String level,
            int accepted,
            DismissedShape dismissed,
            int postponed,
            @JsonProperty("dismissed_percent") int percent) {}

    private record DismissedShape(
            int misread,
            int explained,
            @JsonProperty("no_deduction") int noDeduction) {}

    @Option(names = "--round", paramLabel = "ID")
    private @Nullable String round;

    @Option(names = "--check", paramLabel = "CHECK")
    private @Nullable String check;

    @Option(names = "--level", paramLabel = "usual|flaw|hint|off")
    private @Nullable String level;

    @Option(names = "--undo")
    private boolean undo;

    RoundFindings(Door door) {
        super(door);
    }

    @Override
    int at(Desk desk) throws IOException {
        var rules = desk.noticing().rules();
        if ((check == null) != (level == null)) {
            return usage("cli.findings.both");
        }
        if (undo) {
            switch (rules.takeBack()) {
                case Answer.No<Optional<String>>(var why) -> {
                    return fault(why);
                }
                case Answer.Yes<Optional<String>>(var which) ->
                    tell(which.isPresent() ? "cli.findings.undone" : "cli.findings.nothing", which.orElse(""));
            }
        }
        var chosen = round(desk, round);
        if (chosen.isEmpty()) {
            return Exit.USAGE;
        }
        return check == null || level == null ? tally(desk, chosen.get()) : let(desk, chosen.get(), check, level);
    }

    private static Optional<CheckLevel> named(String word) {
        return Arrays.stream(CheckLevel.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private int let(Desk desk, Round chosen, String which, String word) throws IOException {
        var wanted = named(word);
        if (wanted.isEmpty()) {
            return usage("cli.choice", "--level", word, "usual, flaw, hint, off");
        }
        var most = wanted.get();
        boolean known = watched(control -> desk.noticing().tally().of(chosen.id(), control)).stream()
                .anyMatch(tally -> tally.check().equals(which));
        if (!known) {
            return usage("cli.findings.unknown", which);
        }
        return switch (desk.noticing().rules().let(which, most)) {
            case Answer.No<CheckLevel>(var why) -> fault(why);
            case Answer.Yes<CheckLevel>(var before) -> {
                tell("cli.findings.let", which, words().say("level", before), words().say("level", most));
                yield tally(desk, chosen);
            }
        };
    }

    private int tally(Desk desk, Round chosen) throws IOException {
        desk.noticing().rules().problems().forEach(terminal()::message);
        var all = watched(control -> desk.noticing().tally().of(chosen.id(), control));
        result(
                new Tallied(all.stream().map(this::shape).toList()),
                () -> all.stream()
                        .filter(each -> each.decided() + each.postponed() > 0 || each.level() != CheckLevel.USUAL)
                        .map(this::line));
        return Exit.DONE;
    }

    private TallyShape shape(CheckTally tally) {
        return new TallyShape(
                tally.check(),
                tally.title(),
                words().say("severity", tally.severity()),
                tally.level().name().toLowerCase(Locale.ROOT),
                tally.accepted(),
                new DismissedShape(
                        of(tally, Ground.MISREAD), of(tally, Ground.EXPLAINED), of(tally, Ground.NO_DEDUCTION)),
                tally.postponed(),
                tally.dismissedPercent());
    }

    private static int of(CheckTally tally, Ground ground) {
        return tally.dismissed().getOrDefault(ground, 0);
    }

    private String line(CheckTally tally) {
        return words().say(
                        "cli.findings.line",
                        tally.check(),
                        tally.title(),
                        tally.accepted(),
                        tally.dismissedInAll(),
                        tally.dismissedPercent(),
                        words().say("level", tally.level()));
    }
}
