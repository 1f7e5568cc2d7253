package org.anjuan.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.anjuan.desk.ChangeStandard.Preview;
import org.anjuan.desk.ChangeStandard.Shift;
import org.anjuan.desk.Desk;
import org.anjuan.desk.DifferenceWords;
import org.anjuan.review.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code round preview}: which cases would change their points or grade by another version of the standard. */
@Command(name = "preview")
final class RoundPreview extends WorkspaceVerb {
    private record Previewed(String before, String after, List<String> differences, List<CaseShape> cases) {}

    private record CaseShape(
            @JsonProperty("case") String id,
            String number,
            String title,
            String status,
            boolean changes,
            OutcomeShape before,
            OutcomeShape after,
            List<LeftShape> left) {}

    private record OutcomeShape(
            @Nullable String total, @Nullable String grade, int open) {}

    private record LeftShape(String item, String reason) {}

    @Option(names = "--round", paramLabel = "ID")
    private @Nullable String round;

    @Option(names = "--standard", required = true, paramLabel = "ID@VERSION")
    private String standard = "";

    RoundPreview(Door door) {
        super(door);
    }

    @Override
    int at(Desk desk) {
        var bound = round(desk, round);
        var to = NamedStandard.find(desk, standard);
        if (bound.isEmpty()) {
            return Exit.USAGE;
        }
        if (to.isEmpty()) {
            return unreadable("cli.standard.missing", standard);
        }
        show(desk.changeStandard().preview(bound.get(), to.get()));
        return Exit.DONE;
    }

    private void show(Preview preview) {
        var differences = new DifferenceWords(words()).lines(preview.differences());
        var cases = preview.shifts().stream().map(RoundPreview::shape).toList();
        result(
                new Previewed(preview.from().toString(), preview.to().toString(), differences, cases),
                () -> Stream.concat(
                        Stream.concat(
                                Stream.of(words().say("cli.preview.head", preview.from(), preview.to())),
                                differences.stream()),
                        preview.shifts().stream().map(this::line)));
    }

    private String line(Shift shift) {
        var after = shift.after();
        var key = shift.changes() ? "cli.preview.changes" : "cli.preview.stays";
        return words().say(
                        key,
                        shift.entry().number(),
                        shift.entry().title(),
                        said(shift.before()),
                        said(after),
                        after.open() - shift.before().open());
    }

    private String said(Outcome outcome) {
        var total = outcome.total();
        var grade = outcome.grade();
        return words().say(
                        "cli.preview.outcome",
                        total == null ? words().say("cli.preview.none") : total.toPlainString(),
                        grade == null ? words().say("cli.preview.none") : grade);
    }

    private static CaseShape shape(Shift shift) {
        return new CaseShape(
                shift.entry().id().value(),
                shift.entry().number(),
                shift.entry().title(),
                shift.status().name().toLowerCase(Locale.ROOT),
                shift.changes(),
                shape(shift.before()),
                shape(shift.after()),
                shift.left().stream()
                        .map(left -> new LeftShape(left.item(), left.reason()))
                        .toList());
    }

    private static OutcomeShape shape(Outcome outcome) {
        var total = outcome.total();
        return new OutcomeShape(total == null ? null : total.toPlainString(), outcome.grade(), outcome.open());
    }
}
