package org.anjuan.standard.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.anjuan.standard.Standard;

/**
 * A standard that is being written, with the way back to what it was and forward again.
 *
 * @param past what was done, the last thing last
 * @param future what was undone, the last thing last
 */
public record Draft(Standard standard, List<Step> past, List<Step> future) {
    /** Steps that are kept; the oldest go first. */
    private static final int MOST_STEPS = 500;

    public Draft {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    /**
     * One change that is undone as one.
     *
     * @param what was changed
     * @param place where one was when it was changed
     * @param other the standard before it, of an undone step the standard after it
     */
    public record Step(What what, Place place, Standard other) {}

    /** One in which nothing was done yet. */
    public static Draft of(Standard standard) {
        return new Draft(standard, List.of(), List.of());
    }

    /** The draft after a change; the same where nothing changes. */
    public Draft change(What what, Place place, UnaryOperator<Standard> act) {
        var after = act.apply(standard);
        return after.equals(standard) ? this : new Draft(after, with(past, new Step(what, place, standard)), List.of());
    }

    /**
     * The draft after a change that goes on with the last one, as a word that is typed on, so that both are undone at once;
     * it is made from what was there before both. A change of its own where the last one was another.
     */
    public Draft goOn(What what, Place place, UnaryOperator<Standard> act) {
        var before = last().filter(step -> step.what() == what && step.place().equals(place))
                .map(Step::other);
        if (before.isEmpty()) {
            return change(what, place, act);
        }
        var after = act.apply(before.get());
        return after.equals(standard) ? this : new Draft(after, past, List.of());
    }

    /** The same with what was known to be done before it, where that leads to where it began; else as it is. */
    public Draft after(Draft earlier) {
        var began = past.isEmpty() ? standard : past.getFirst().other();
        if (!began.equals(earlier.standard())) {
            return this;
        }
        var all = new ArrayList<>(earlier.past());
        all.addAll(past);
        boolean isUntouched = past.isEmpty() && future.isEmpty();
        return new Draft(standard, all, isUntouched ? earlier.future() : future);
    }

    /** What undoing would take back. */
    public Optional<Step> last() {
        return past.isEmpty() ? Optional.empty() : Optional.of(past.getLast());
    }

    /** What would be done again. */
    public Optional<Step> next() {
        return future.isEmpty() ? Optional.empty() : Optional.of(future.getLast());
    }

    /** The draft before the last step; the same where there is none. */
    public Draft undo() {
        return last().map(step -> new Draft(
                        step.other(),
                        past.subList(0, past.size() - 1),
                        with(future, new Step(step.what(), step.place(), standard))))
                .orElse(this);
    }

    /** The draft with the step that was undone last done again; the same where there is none. */
    public Draft redo() {
        return next().map(step -> new Draft(
                        step.other(),
                        with(past, new Step(step.what(), step.place(), standard)),
                        future.subList(0, future.size() - 1)))
                .orElse(this);
    }

    private static List<Step> with(List<Step> steps, Step step) {
        var all = new ArrayList<>(steps.subList(Math.max(0, steps.size() - MOST_STEPS + 1), steps.size()));
        all.add(step);
        return all;
    }
}
