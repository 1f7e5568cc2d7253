package org.anjuan.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.anjuan.desk.Answer;
import org.anjuan.desk.Desk;
import org.anjuan.desk.Sitting;
import org.anjuan.desk.marks.Marks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code review apply}: a review given as data. */
@Command(name = "apply")
final class ReviewApply extends WorkspaceVerb {
    private record Applied(
            @JsonProperty("case") String id,
            String number,
            String title,
            String review,
            String status,
            int open,
            @Nullable String total,
            @Nullable String grade,
            int gaps) {}

    @Parameters(paramLabel = "MARKS.json", descriptionKey = "marks")
    private Path marks = Path.of("");

    @Option(names = "--round", paramLabel = "ID")
    private @Nullable String round;

    @Option(names = "--case", paramLabel = "ID")
    private @Nullable String caseName;

    ReviewApply(Door door) {
        super(door);
    }

    @Override
    int at(Desk desk) throws IOException {
        var read = new MarksFile(marks, words(), terminal()).read();
        if (read.isEmpty()) {
            return Exit.UNREADABLE;
        }
        var entry = round(desk, round).flatMap(chosen -> entry(desk, chosen, caseName));
        if (entry.isEmpty()) {
            return Exit.USAGE;
        }
        return switch (desk.openReview().open(entry.get().id())) {
            case Answer.No<Sitting>(var why) -> unreadable("cli.plain", why);
            case Answer.Yes<Sitting>(var sitting) -> apply(desk, read.get(), sitting);
        };
    }

    private int apply(Desk desk, Marks read, Sitting sitting) {
        var notKept = new NotKept();
        List<String> problems;
        try (sitting) {
            sitting.listen(notKept);
            problems = desk.applyMarks().apply(read, sitting);
        }
        if (sitting.unwritten()) {
            return fault(notKept.why().isEmpty() ? words().say("store.notkept.WRITE_FAILED") : notKept.why());
        }
        if (!problems.isEmpty()) {
            problems.forEach(problem -> tell("cli.marks.problem", marks, problem));
            return unreadable("cli.apply.nothing", marks, sitting.entry().number());
        }
        var applied = shape(sitting);
        result(applied, () -> Stream.of(line(applied)));
        return Exit.DONE;
    }

    private String line(Applied applied) {
        var status = words().say("cli.status." + applied.status());
        return applied.total() == null || applied.grade() == null
                ? words().say("cli.applied.open", applied.number(), applied.title(), status, applied.open())
                : words().say(
                                "cli.applied",
                                applied.number(),
                                applied.title(),
                                status,
                                applied.open(),
                                applied.total(),
                                applied.grade());
    }

    private static Applied shape(Sitting sitting) {
        var outcome = sitting.outcome();
        var total = outcome.total();
        return new Applied(
                sitting.entry().id().value(),
                sitting.entry().number(),
                sitting.entry().title(),
                sitting.review().id().value(),
                sitting.review().status().name().toLowerCase(Locale.ROOT),
                outcome.open(),
                total == null ? null : total.toPlainString(),
                outcome.grade(),
                sitting.gaps().size());
    }
}
