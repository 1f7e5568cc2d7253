package org.anjuan.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.desk.ScoreMarks;
import org.anjuan.desk.TryStandard;
import org.anjuan.desk.WorkingWords;
import org.anjuan.desk.marks.Marks;
import org.anjuan.review.Grading;
import org.anjuan.review.Review;
import org.anjuan.review.Working;
import org.anjuan.standard.Fact;
import org.anjuan.standard.Standard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code standard score}: works marks through a standard and shows every step of the arithmetic. */
@Command(name = "score")
final class StandardScore extends StandardVerb {
    @Parameters(paramLabel = NAMED, descriptionKey = "name")
    private String name = "";

    @Option(names = "--marks", required = true, paramLabel = "FILE")
    private Path marks = Path.of("");

    StandardScore(Door door) {
        super(door);
    }

    @Override
    public Integer call() {
        var found = usable(name);
        if (found == null || found.standard() == null) {
            return Exit.UNREADABLE;
        }
        var standard = found.standard();
        var read = read(standard);
        if (read.isEmpty()) {
            return Exit.UNREADABLE;
        }
        return switch (ScoreMarks.score(standard, read.get(), words())) {
            case ScoreMarks.Result.Scored(var review) -> show(standard, review);
            case ScoreMarks.Result.Rejected(var problems) -> {
                problems.forEach(problem -> tell("cli.marks.problem", marks, problem));
                yield unreadable("cli.marks.unfit", marks, standard.ref());
            }
        };
    }

    /** A sheet of Excel that somebody filled in, or marks as JSON. */
    private Optional<Marks> read(Standard standard) {
        if (!marks.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return new MarksFile(marks, words(), terminal()).read();
        }
        return switch (new TryStandard(standard, words()).read(marks)) {
            case TryStandard.Read.Marked(var made) -> Optional.of(made);
            case TryStandard.Read.Rejected(var problems) -> {
                problems.forEach(problem -> tell("cli.marks.problem", marks, problem));
                yield Optional.empty();
            }
        };
    }

    private int show(Standard standard, Review review) {
        var outcome = Grading.of(standard, review);
        var working = Working.of(standard, review);
        var saying = new WorkingWords(words());
        var items = new ItemAccounts(standard, review, outcome);
        result(
                ScoreShape.of(standard, outcome, items, working, saying),
                () -> Stream.concat(items.lines(words()).stream(), saying.lines(working).stream()));
        var unstated = standard.terms().facts().stream()
                .filter(fact -> review.facts().getOrDefault(fact.id(), "").isEmpty())
                .map(Fact::id)
                .toList();
        if (!unstated.isEmpty()) {
            tell("cli.score.unstated", String.join(words().say("working.and"), unstated));
        }
        if (outcome.open() > 0) {
            tell("cli.score.open", outcome.open());
        }
        return Exit.DONE;
    }
}
