package org.anjuan.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.desk.CaseHit;
import org.anjuan.desk.Desk;
import org.anjuan.round.Round;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code round find}: the places where words stand in all cases of a round. */
@Command(name = "find")
final class RoundFind extends WorkspaceVerb {
    private record Found(
            String words,
            List<HitShape> hits,
            int pages,
            @JsonProperty("without_text") int withoutText) {}

    @Option(names = "--round", paramLabel = "ID")
    private @Nullable String round;

    @Option(names = "--words", required = true, paramLabel = "WORDS")
    private String wanted = "";

    RoundFind(Door door) {
        super(door);
    }

    @Override
    int at(Desk desk) throws IOException {
        var chosen = round(desk, round);
        return chosen.isEmpty() ? Exit.USAGE : find(desk, chosen.get());
    }

    private int find(Desk desk, Round chosen) throws IOException {
        var hits = new ArrayList<HitShape>();
        var titles = new ArrayList<String>();
        var searched = watched(control -> desk.findInRound()
                .find(
                        chosen.id(),
                        wanted,
                        hit -> {
                            hits.add(shape(hit));
                            titles.add(hit.entry().title());
                        },
                        control));
        result(
                new Found(wanted, hits, searched.pages(), searched.withoutText()),
                () -> Stream.iterate(0, i -> i < hits.size(), i -> i + 1)
                        .map(i -> words().say("cli.find.case", titles.get(i), CaseFind.line(words(), hits.get(i)))));
        tell("cli.find.searched", searched.hits(), searched.pages(), searched.withoutText());
        return Exit.DONE;
    }

    private static HitShape shape(CaseHit hit) {
        return HitShape.of(hit.entry().id().value(), hit.file(), hit.hit());
    }
}
