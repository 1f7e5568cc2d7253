package org.anjuan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.desk.bench.Bench;
import org.anjuan.desk.bench.Benches;
import org.anjuan.desk.bench.Measure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench}: the project's own measurements. */
@Command(name = "bench")
final class BenchVerb extends Verb {
    private record Measured(List<MeasureShape> measures) {}

    private record MeasureShape(
            String bench,
            String what,
            double value,
            String unit,
            @Nullable String peer,
            @Nullable Double peerValue,
            @Nullable Double ratio,
            @Nullable Double goal) {}

    @Parameters(arity = "0..*", paramLabel = "NAME", descriptionKey = "names")
    private List<String> names = List.of();

    @Option(names = "--search-pages", paramLabel = "N", defaultValue = "60000")
    private int searched;

    @Option(names = "--cases", paramLabel = "DIR")
    private @Nullable Path cases;

    @Option(names = "--files", paramLabel = "DIR")
    private @Nullable Path files;

    @Option(names = "--minutes", paramLabel = "N", defaultValue = "1")
    private int minutes;

    BenchVerb(Door door) {
        super(door);
    }

    @Override
    public Integer call() throws Exception {
        var all = Benches.all(searched, minutes, Optional.ofNullable(cases), Optional.ofNullable(files));
        var there = all.stream().map(Bench::name).toList();
        for (var name : names) {
            if (there.stream().noneMatch(bench -> asked(name, bench))) {
                return usage("cli.bench.missing", name, String.join(" ", there));
            }
        }
        var chosen = all.stream()
                .filter(bench -> names.isEmpty() || names.stream().anyMatch(name -> asked(name, bench.name())))
                .toList();
        var control = new TerminalControl(terminal(), password());
        var measures = new ArrayList<MeasureShape>();
        Benches.run(chosen, control, measure -> {
            control.end();
            tell(measure);
            measures.add(shape(measure));
        });
        if (json()) {
            terminal().json(new Measured(measures));
        }
        return Exit.DONE;
    }

    /** A figure as soon as it is known, for some take long: beside the result where that is to be one document. */
    private void tell(Measure measure) {
        lines(measure).forEach(json() ? terminal()::message : terminal()::lineAtOnce);
    }

    /** A name asks for the measurement called so, and for all that are called so up to a dot. */
    private static boolean asked(String name, String bench) {
        return bench.equals(name) || bench.startsWith(name + ".");
    }

    private Stream<String> lines(Measure measure) {
        var own =
                words().say("cli.bench.own", measure.bench(), measure.what(), figure(measure.value()), measure.unit());
        return measure.ratio().isEmpty()
                ? Stream.of(own)
                : Stream.of(
                        own,
                        words().say(
                                                "cli.bench.peer",
                                                String.valueOf(measure.peer()),
                                                figure(measure.peerValue()),
                                                measure.unit(),
                                                figure(measure.ratio().getAsDouble()))
                                + goal(measure));
    }

    private String goal(Measure measure) {
        return measure.goal() == 0 ? "" : words().say("cli.bench.goal", figure(measure.goal()));
    }

    private static MeasureShape shape(Measure measure) {
        var ratio = measure.ratio();
        return new MeasureShape(
                measure.bench(),
                measure.what(),
                measure.value(),
                measure.unit(),
                measure.peer(),
                measure.peer() == null ? null : measure.peerValue(),
                ratio.isPresent() ? ratio.getAsDouble() : null,
                measure.goal() == 0 ? null : measure.goal());
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }
}
