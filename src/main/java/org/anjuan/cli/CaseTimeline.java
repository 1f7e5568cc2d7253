package org.anjuan.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.TimeLine;
import org.anjuan.casefile.TimeLine.Span;
import org.anjuan.casefile.TimeLine.Step;
import org.anjuan.desk.Glance;
import org.anjuan.desk.LayTimeLine;
import org.anjuan.desk.TimeLineWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code case timeline}: the steps of the procedure and the legal periods between them. */
@Command(name = "timeline")
final class CaseTimeline extends CaseVerb {
    private record LineShape(List<StepShape> steps, List<SpanShape> periods) {}

    private record StepShape(
            String name, String date, double confidence, String file, int page, List<Double> box, String quote) {}

    private record SpanShape(
            String name,
            String basis,
            String demand,
            int count,
            String unit,
            String from,
            @Nullable String due,
            @Nullable String done,
            String state,
            int off,
            List<StretchShape> stretches) {}

    private record StretchShape(String name, String from, int days, String effect) {}

    @Option(names = "--ocr")
    private boolean ocr;

    CaseTimeline(Door door) {
        super(door);
    }

    @Override
    int look(Glance glance) throws IOException {
        var file = glance.caseFile();
        var lay = new LayTimeLine(List.of(folders().workspace().resolve("checks")));
        var line = watched(control -> lay.of(file, ocr ? glance.recognised(control) : glance.pages(), control));
        result(
                new LineShape(
                        line.steps().stream().map(step -> shape(file, step)).toList(),
                        line.spans().stream().map(CaseTimeline::shape).toList()),
                () -> lines(line));
        return ofWhole(file);
    }

    private static StepShape shape(CaseFile file, Step step) {
        var place = step.place();
        return new StepShape(
                step.name(),
                step.day().toString(),
                rounded(step.sure()),
                file.source(place.page().source()).map(Source::name).orElse(""),
                place.page().number(),
                box(Box.around(place.boxes())),
                place instanceof Anchor.Passage passage ? passage.quote() : "");
    }

    private static SpanShape shape(Span span) {
        return new SpanShape(
                span.name(),
                span.basis(),
                code(span.demand()),
                span.count(),
                code(span.unit()),
                span.from().toString(),
                day(span.due()),
                day(span.done()),
                code(span.state()),
                span.off(),
                span.stretches().stream()
                        .map(each ->
                                new StretchShape(each.name(), each.from().toString(), each.days(), code(each.effect())))
                        .toList());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static List<Double> box(Box box) {
        return Stream.of(box.x(), box.y(), box.width(), box.height())
                .map(part -> Math.round(part * 100_000) / 100_000d)
                .toList();
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000d;
    }

    private Stream<String> lines(TimeLine line) {
        var steps = line.steps().stream().map(step -> words().say("cli.timeline.step", step.day(), step.name()));
        var said = new TimeLineWords(words());
        var spans = line.spans().stream().map(said::say);
        return line.steps().isEmpty() ? Stream.of(words().say("timeline.none")) : Stream.concat(steps, spans);
    }
}
