package org.anjuan.desk.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.anjuan.desk.Control;
import org.anjuan.desk.Desk;
import org.anjuan.desk.Progress;
import org.anjuan.review.Entry;

/** A hand that presses anything, scoring keys and buttons too: all that it did must be read back as it was. */
final class WildBench implements Bench {

    /**
     * What was found after the hand had played.
     *
     * @param inputs how many there were
     * @param faults how many the program wrote into its log
     * @param kept how many acts of the hand were read back
     * @param leftOut how many were kept but could not be read back
     * @param complaints what an examination of the workspace found wrong
     */
    record Found(int inputs, int faults, int kept, List<Entry> leftOut, List<String> complaints) {}

    private final int minutes;

    /** @param minutes how long the hand plays */
    WildBench(int minutes) {
        this.minutes = minutes;
    }

    @Override
    public String name() {
        return "wild";
    }

    @Override
    public List<Measure> run(Path folder, Control control) throws Exception {
        control.progress(new Progress(0, 1, "playing on keys and mouse"));
        long seed = System.nanoTime();
        var found = play(folder, seed, Duration.ofMinutes(minutes));
        return List.of(
                figure("inputs of a wild hand in %s min, seed %s".formatted(minutes, seed), found.inputs(), "inputs"),
                figure("acts read back", found.kept(), "acts"),
                figure(
                        told("acts kept that cannot be read back", found.leftOut()),
                        found.leftOut().size(),
                        "acts"),
                figure(
                        told("complaints of an examination", found.complaints()),
                        found.complaints().size(),
                        "complaints"),
                figure("faults in the log", found.faults(), "faults"));
    }

    private Measure figure(String what, double value, String unit) {
        return Measure.alone(name(), what, value, unit);
    }

    private static String told(String what, List<?> those) {
        return what + (those.isEmpty() ? "" : ": " + those);
    }

    /** Lets the hand play in the folder for so long, and looks at what was kept. */
    static Found play(Path folder, long seed, Duration time) throws Exception {
        var game = PlayedCase.lay(folder);
        var figures = game.play("WILD", seed, time);
        try (var desk = BenchDesk.open(game.data());
                var sitting = BenchDesk.sure(desk.openReview().open(game.id()))) {
            return new Found(
                    figures.row("inputs").getFirst().intValue(),
                    figures.row("faults").getFirst().intValue(),
                    sitting.history().entries().size() - game.laid(),
                    sitting.leftOut(),
                    complaints(desk));
        }
    }

    private static List<String> complaints(Desk desk) {
        return desk.examine().run().stream()
                .filter(any -> !any.harmless())
                .map(any -> any.kind() + " " + any.subject())
                .toList();
    }
}
