package org.anjuan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anjuan.desk.Answer;
import org.anjuan.desk.CaseRow;
import org.anjuan.desk.Desk;
import org.anjuan.desk.OpenWorkspace;
import org.anjuan.desk.RoundSummary;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.Round;
import org.jspecify.annotations.Nullable;

/** A command about a workspace: the one that was named, or the usual one. */
abstract class WorkspaceVerb extends Verb {
    WorkspaceVerb(Door door) {
        super(door);
    }

    /** What the command does there. */
    abstract int at(Desk desk) throws IOException;

    /** Whether a workspace is made where there is none. */
    boolean makesWorkspace() {
        return false;
    }

    @Override
    public final Integer call() throws IOException {
        var folder = folders().workspace();
        if (Files.notExists(folder) && !makesWorkspace()) {
            return unreadable("cli.workspace.missing", folder);
        }
        var opening = new OpenWorkspace(words(), context().clock(), context().version());
        return switch (makesWorkspace()
                ? opening.open(folders(), Runnable::run)
                : opening.reopen(folders(), Runnable::run)) {
            case Answer.No<Desk>(var why) -> unreadable("cli.workspace.refused", folder, why);
            case Answer.Yes<Desk>(var opened) -> {
                try (var desk = opened) {
                    yield at(desk);
                }
            }
        };
    }

    /** The round with this id, or the only one where none is named; empty, and the reason said, where there is none. */
    final Optional<Round> round(Desk desk, @Nullable String id) {
        var all = desk.rounds().all();
        var fitting = all.stream()
                .map(RoundSummary::round)
                .filter(round -> id == null || round.id().value().equals(id))
                .toList();
        if (fitting.size() == 1) {
            return Optional.of(fitting.getFirst());
        }
        if (all.isEmpty()) {
            tell("cli.round.none");
        } else {
            tell(id == null ? "cli.round.several" : "cli.round.missing", id == null ? "" : id, names(all));
        }
        return Optional.empty();
    }

    /**
     * The case of the round that was named by its id, its number or its title, or the only one where none is; empty, and the
     * reason said, where there is none.
     */
    final Optional<CaseEntry> entry(Desk desk, Round round, @Nullable String name) {
        var entries =
                desk.rounds().cases(round.id()).stream().map(CaseRow::entry).toList();
        var fitting = entries.stream().filter(entry -> isNamed(entry, name)).toList();
        if (fitting.size() == 1) {
            return Optional.of(fitting.getFirst());
        }
        if (entries.isEmpty()) {
            tell("cli.case.none");
        } else {
            tell(name == null ? "cli.case.several" : "cli.case.missing", name == null ? "" : name, cases(entries));
        }
        return Optional.empty();
    }

    private static boolean isNamed(CaseEntry entry, @Nullable String name) {
        return name == null
                || List.of(entry.id().value(), entry.number(), entry.title()).contains(name);
    }

    private static String cases(List<CaseEntry> entries) {
        return entries.stream()
                .map(entry -> entry.number() + "  " + entry.title())
                .collect(Collectors.joining("\n  ", "\n  ", ""));
    }

    private String names(List<RoundSummary> all) {
        return all.stream()
                .map(each -> words().say(
                                "cli.round.named",
                                each.round().id(),
                                each.round().title()))
                .collect(Collectors.joining("\n  ", "\n  ", ""));
    }
}
