package org.anjuan.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.desk.Answer;
import org.anjuan.desk.Desk;
import org.anjuan.desk.RetiredStandards;
import org.anjuan.round.Round;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardRef;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code round new}: opens a round by a standard. */
@Command(name = "new")
final class RoundNew extends WorkspaceVerb {
    private record Opened(String round, String title, String organiser, String standard, LocalDate opened) {}

    @Option(names = "--title", required = true, paramLabel = "TITLE")
    private String title = "";

    @Option(names = "--organiser", paramLabel = "NAME")
    private String organiser = "";

    @Option(names = "--standard", paramLabel = "ID")
    private @Nullable String standard;

    RoundNew(Door door) {
        super(door);
    }

    @Override
    boolean makesWorkspace() {
        return true;
    }

    @Override
    int at(Desk desk) {
        var all = offered(desk);
        var chosen = all.stream().map(Standard::ref).filter(this::isNamed).toList();
        if (title.isBlank()) {
            return usage("cli.round.title");
        }
        if (chosen.size() != 1) {
            return usage(
                    standard == null ? "cli.round.standard" : "cli.round.standard.missing", names(all), standard());
        }
        return switch (desk.rounds().open(title.strip(), organiser.strip(), chosen.getFirst())) {
            case Answer.No<Round>(var why) -> unreadable("cli.plain", why);
            case Answer.Yes<Round>(var round) -> {
                result(shape(round), () -> Stream.of(words().say("cli.round.opened", round.id(), round.title())));
                yield Exit.DONE;
            }
        };
    }

    /** Those that are not retired, and whatever version is named in full. */
    private List<Standard> offered(Desk desk) {
        var retired = new RetiredStandards(desk.folders().workspace().resolve("standards"), words());
        return desk.standards().all().stream()
                .filter(each -> each.ref().toString().equals(standard) || !retired.has(each.ref()))
                .toList();
    }

    private boolean isNamed(StandardRef ref) {
        return standard == null || ref.id().equals(standard) || ref.toString().equals(standard);
    }

    private String standard() {
        return standard == null ? "" : standard;
    }

    private static String names(List<Standard> all) {
        return all.stream()
                .map(each -> each.ref() + "  " + each.title())
                .collect(Collectors.joining("\n  ", "\n  ", ""));
    }

    private static Opened shape(Round round) {
        return new Opened(
                round.id().value(),
                round.title(),
                round.organiser(),
                round.standard().toString(),
                round.opened());
    }
}
