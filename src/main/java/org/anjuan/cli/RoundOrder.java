package org.anjuan.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.SourceId;
import org.anjuan.desk.Answer;
import org.anjuan.desk.ArrangePages;
import org.anjuan.desk.Desk;
import org.anjuan.desk.Sitting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code round order}: shows the running order of a case's pages, or moves a page or a file in it. */
@Command(name = "order")
final class RoundOrder extends WorkspaceVerb {
    private record Order(@JsonProperty("case") String id, List<Run> runs) {}

    private record Run(
            int number,
            String file,
            @JsonProperty("first_page") int first,
            @JsonProperty("last_page") int last) {}

    @Option(names = "--round", paramLabel = "ID")
    private @Nullable String round;

    @Option(names = "--case", paramLabel = "ID")
    private @Nullable String caseName;

    @Option(names = "--page", paramLabel = "N")
    private @Nullable Integer page;

    @Option(names = "--file", paramLabel = "NAME")
    private @Nullable String file;

    @Option(names = "--to", paramLabel = "N")
    private @Nullable Integer to;

    @Option(names = "--as-taken-in")
    private boolean asTakenIn;

    RoundOrder(Door door) {
        super(door);
    }

    @Override
    int at(Desk desk) {
        boolean moves = page != null || file != null;
        if (moves == (to == null) || (page != null && file != null) || (moves && asTakenIn)) {
            return usage("cli.order.what");
        }
        var entry = round(desk, round).flatMap(chosen -> entry(desk, chosen, caseName));
        if (entry.isEmpty()) {
            return Exit.USAGE;
        }
        return switch (desk.openReview().open(entry.get().id())) {
            case Answer.No<Sitting>(var why) -> unreadable("cli.plain", why);
            case Answer.Yes<Sitting>(var sitting) -> arrange(sitting);
        };
    }

    private int arrange(Sitting sitting) {
        var notKept = new NotKept();
        int code;
        try (sitting) {
            sitting.listen(notKept);
            code = move(sitting);
        }
        if (sitting.unwritten()) {
            return fault(notKept.why().isEmpty() ? words().say("store.notkept.WRITE_FAILED") : notKept.why());
        }
        if (code == Exit.DONE) {
            var order = shape(sitting.caseFile());
            result(order, () -> order.runs().stream().map(this::line));
        }
        return code;
    }

    private int move(Sitting sitting) {
        var all = sitting.caseFile();
        if (asTakenIn) {
            return answer(new ArrangePages(words()).asTakenIn(sitting));
        }
        if (to == null) {
            return Exit.DONE;
        }
        if (to < 1 || to > all.pageCount()) {
            return usage("cli.order.number", to, all.pageCount());
        }
        return page == null ? moveFile(sitting, to) : movePage(sitting, page, to);
    }

    private int movePage(Sitting sitting, int number, int wished) {
        Optional<PageKey> found = sitting.caseFile().pageAt(number);
        return found.map(key -> answer(new ArrangePages(words()).pageTo(sitting, key, wished)))
                .orElseGet(() ->
                        usage("cli.order.number", number, sitting.caseFile().pageCount()));
    }

    private int moveFile(Sitting sitting, int wished) {
        var sources = sitting.caseFile().sources();
        Optional<SourceId> found = sources.stream()
                .filter(source -> source.name().equals(file))
                .map(Source::id)
                .findFirst();
        return found.map(id -> answer(new ArrangePages(words()).fileTo(sitting, id, wished)))
                .orElseGet(
                        () -> usage("cli.file.missing", file == null ? "" : file, CaseVerb.names(sitting.caseFile())));
    }

    private int answer(Answer<Integer> answer) {
        return switch (answer) {
            case Answer.Yes<Integer> _ -> Exit.DONE;
            case Answer.No<Integer>(var why) -> unreadable("cli.plain", why);
        };
    }

    private String line(Run run) {
        int last = run.number() + run.last() - run.first();
        return run.first() == run.last()
                ? words().say("cli.order.run", run.number(), run.file(), run.first())
                : words().say("cli.order.runs", run.number(), last, run.file(), run.first(), run.last());
    }

    private static Order shape(CaseFile file) {
        var runs = new ArrayList<Run>();
        int number = 1;
        for (var run : file.order()) {
            var name = file.source(run.source()).map(Source::name).orElse("");
            runs.add(new Run(number, name, run.first(), run.last()));
            number += run.count();
        }
        return new Order(file.id().value(), runs);
    }
}
