package org.anjuan.cli;

import java.util.stream.Stream;
import org.anjuan.desk.Answer;
import org.anjuan.desk.Desk;
import org.anjuan.round.Round;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code round adopt}: moves a round to another version of its standard, or takes that back. */
@Command(name = "adopt")
final class RoundAdopt extends WorkspaceVerb {
    private record Adopted(String round, String standard) {}

    /** Where to: a version, or back; exactly one of them. */
    private static final class Where {
        @Option(names = "--standard", required = true, paramLabel = "ID@VERSION")
        private @Nullable String standard;

        @Option(names = "--back", required = true)
        private boolean back;

        @Nullable
        String version() {
            return back ? null : standard;
        }
    }

    @Option(names = "--round", paramLabel = "ID")
    private @Nullable String round;

    @ArgGroup(multiplicity = "1")
    private Where where = new Where();

    RoundAdopt(Door door) {
        super(door);
    }

    @Override
    int at(Desk desk) {
        var bound = round(desk, round);
        if (bound.isEmpty()) {
            return Exit.USAGE;
        }
        var name = where.version();
        if (name == null) {
            return told(desk.changeStandard().back(bound.get().id()));
        }
        var to = NamedStandard.find(desk, name);
        return to.isEmpty()
                ? unreadable("cli.standard.missing", name)
                : told(desk.changeStandard().adopt(bound.get(), to.get().ref()));
    }

    private int told(Answer<Round> answer) {
        return switch (answer) {
            case Answer.No<Round>(var why) -> unreadable("cli.plain", why);
            case Answer.Yes<Round>(var now) -> {
                result(
                        new Adopted(now.id().value(), now.standard().toString()),
                        () -> Stream.of(words().say("cli.adopt.done", now.title(), now.standard())));
                yield Exit.DONE;
            }
        };
    }
}
