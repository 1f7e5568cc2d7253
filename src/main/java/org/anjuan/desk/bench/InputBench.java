package org.anjuan.desk.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.desk.Control;
import org.anjuan.desk.Progress;
import org.anjuan.review.Applied;
import org.anjuan.review.Change;
import org.anjuan.review.Judging;
import org.anjuan.review.Review;
import org.anjuan.review.Score;
import org.anjuan.review.Verdict;

/** A hand that turns the wheel, clicks, drags and presses all keys but those that score: no score may change. */
final class InputBench implements Bench {
    private static final long SEED = 20_260_301;

    private final int minutes;

    /** @param minutes how long the hand plays */
    InputBench(int minutes) {
        this.minutes = minutes;
    }

    @Override
    public String name() {
        return "input";
    }

    @Override
    public List<Measure> run(Path folder, Control control) throws Exception {
        var game = PlayedCase.lay(folder);
        control.progress(new Progress(0, 1, "playing on keys and mouse"));
        var figures = game.play("CAREFUL", SEED, Duration.ofMinutes(minutes));
        var inputs = figures.row("inputs").getFirst();
        var changes = changes(game);
        return List.of(
                Measure.alone(
                        name(),
                        "inputs of a random hand without scoring keys in %s min".formatted(minutes),
                        inputs,
                        "inputs"),
                Measure.alone(name(), told(changes), (double) changes.size(), "changes"));
    }

    /** What was counted, and where it is not nothing, which acts they were. */
    private static String told(List<Change> changes) {
        return "scores changed by them" + (changes.isEmpty() ? "" : ": " + changes);
    }

    /** The acts after the first {@link Change.Moved} that changed what was judged. */
    private static List<Change> changes(PlayedCase game) {
        try (var desk = BenchDesk.open(game.data());
                var sitting = BenchDesk.sure(desk.openReview().open(game.id()))) {
            var judging = new Judging(sitting.standard());
            var review = sitting.history().blank();
            var changes = new ArrayList<Change>();
            boolean playing = false;
            for (var entry : sitting.history().entries()) {
                if (!(judging.apply(review, entry.change()) instanceof Applied.Done(var next))) {
                    throw new IllegalStateException("A hand without scoring keys undid something");
                }
                if (playing && !judged(next).equals(judged(review))) {
                    changes.add(entry.change());
                }
                playing |= entry.change() instanceof Change.Moved;
                review = next;
            }
            return changes;
        }
    }

    /** Everything that bears on the result. */
    private static Map<String, List<Object>> judged(Review review) {
        var judged = new LinkedHashMap<String, List<Object>>();
        review.scores().forEach((item, score) -> {
            if (score.verdict() != Verdict.OPEN) {
                judged.put(item, List.of(score.verdict(), deductions(score)));
            }
        });
        return judged;
    }

    private static List<Object> deductions(Score score) {
        return score.deductions().stream()
                .<Object>map(each -> List.of(each.reason(), each.times(), each.points(), each.waiver()))
                .toList();
    }
}
