package org.anjuan.desk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.anjuan.desk.Answer;
import org.anjuan.desk.Control;
import org.anjuan.desk.Desk;
import org.anjuan.desk.Folders;
import org.anjuan.desk.OpenWorkspace;
import org.anjuan.desk.TakeIn.Result;
import org.anjuan.desk.TakenIn;
import org.anjuan.desk.Words;
import org.anjuan.review.Change;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.Round;

/** A real workspace for measurements. */
final class BenchDesk {
    private BenchDesk() {}

    static Desk open(Path folder) {
        return sure(new OpenWorkspace(Words.shipped(), Clock.systemUTC(), "bench")
                .open(Folders.below(folder), Runnable::run));
    }

    static Round round(Desk desk) {
        var standard = desk.standards().all().getFirst();
        return sure(desk.rounds().open("bench", "", standard.ref()));
    }

    static TakenIn take(Desk desk, Round round, String title, Path file) throws IOException {
        return switch (desk.takeIn().take(round.id(), title, "", List.of(file), Control.UNWATCHED)) {
            case Result.Taken(var taken) -> taken;
            case Result other -> throw new IllegalStateException("Not taken in: " + other);
        };
    }

    /** A case of which all facts are stated so that every item applies, for a window would ask for them first. */
    static CaseEntry takeStated(Desk desk, Round round, String title, Path file) throws IOException {
        var entry = take(desk, round, title, file).entry();
        try (var sitting = sure(desk.openReview().open(entry.id()))) {
            for (var fact : sitting.standard().terms().facts()) {
                sitting.act(new Change.Stated(fact.id(), fact.answers().getFirst()));
            }
        }
        return entry;
    }

    static <T> T sure(Answer<T> answer) {
        return switch (answer) {
            case Answer.Yes<T>(var value) -> value;
            case Answer.No<T>(var why) -> throw new IllegalStateException(why);
        };
    }
}
