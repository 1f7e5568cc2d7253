package org.anjuan.ui.standards.edit;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.anjuan.desk.Answer;
import org.anjuan.desk.ChangeStandard.Foreseen;
import org.anjuan.desk.DraftAtHand;
import org.anjuan.standard.Basis;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardProblem;
import org.anjuan.standard.edit.Arranged;
import org.anjuan.standard.edit.Draft;
import org.anjuan.standard.edit.Place;
import org.anjuan.standard.edit.Spot;
import org.anjuan.standard.edit.What;
import org.anjuan.ui.kit.Background;
import org.anjuan.ui.kit.Later;

/** A draft that is written: each change is kept at once, checked as a whole, and held against the reviews there are. */
public final class EditorModel {
    /** Quiet after which the effect on reviews is worked out. */
    private static final Duration QUIET = Duration.ofMillis(700);

    /** What the editor asks of the desk. */
    public interface Questions {
        /** The time. */
        Instant now();

        /** Keeps the draft, and what was done to it for when somebody comes back to it. */
        Answer<DraftAtHand> keep(Path file, Draft draft);

        /** What was done to a draft earlier, while nothing else changed it; empty where nothing was. */
        Optional<Draft> remembered(Path file);

        /** Makes the draft a standard that cannot be changed any more. */
        Answer<Standard> publish(Path file, Standard standard);

        /** What the draft would change in the rounds there are. */
        List<Foreseen> foresee(Standard to);

        /** The places in laws that lines name. */
        List<Basis> basis(Standard standard, List<String> lines);

        /** The way reports tell a deduction, as it is kept, of what a person writes. */
        String wording(String written);

        /** What a person reads of it. */
        String written(String wording);
    }

    /** How far the draft is on disk. */
    public sealed interface Keeping {
        /** It is. */
        record Kept() implements Keeping {}

        /** The last change is not yet. */
        record Waiting() implements Keeping {}

        /** It could not be written. */
        record Failed(String why) implements Keeping {}
    }

    private final Background background;
    private final Later later;
    private final Questions questions;
    private final Path file;
    private final ReadOnlyObjectWrapper<Draft> draft;
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.whole());
    private final ReadOnlyObjectWrapper<Keeping> keeping = new ReadOnlyObjectWrapper<>(new Keeping.Kept());
    private final ReadOnlyObjectWrapper<List<StandardProblem>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<List<Foreseen>>> effect =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper renewed = new ReadOnlyIntegerWrapper();
    private Standard onDisk;
    private boolean remembering = true;
    private boolean writing;
    private boolean typing;
    private final List<Consumer<Keeping>> waiting = new ArrayList<>();

    /** @param standard of the draft, which can be read */
    EditorModel(Background background, Later later, Questions questions, DraftAtHand opened, Standard standard) {
        this.background = background;
        this.later = later;
        this.questions = questions;
        this.file = opened.file();
        this.onDisk = standard;
        draft = new ReadOnlyObjectWrapper<>(Draft.of(standard));
        problems.set(opened.problems());
        remember();
        foreseeSoon();
    }

    private void remember() {
        background.ask("remember a draft", () -> questions.remembered(file), known -> {
            remembering = false;
            known.ifPresent(earlier -> draft.set(draft.get().after(earlier)));
            keep();
        });
    }

    Questions questions() {
        return questions;
    }

    Instant now() {
        return questions.now();
    }

    Path file() {
        return file;
    }

    Standard standard() {
        return draft.get().standard();
    }

    ReadOnlyObjectProperty<Draft> draft() {
        return draft.getReadOnlyProperty();
    }

    /** What one is at. */
    ObjectProperty<Place> place() {
        return place;
    }

    ReadOnlyObjectProperty<Keeping> keeping() {
        return keeping.getReadOnlyProperty();
    }

    /** What is wrong with the draft as it was kept last, and what is odd. */
    ReadOnlyObjectProperty<List<StandardProblem>> problems() {
        return problems.getReadOnlyProperty();
    }

    /** What the draft would change in reviews; empty while that is not known, and while the draft is not whole. */
    ReadOnlyObjectProperty<Optional<List<Foreseen>>> effect() {
        return effect.getReadOnlyProperty();
    }

    /** Counts on each time when what is shown must be filled in anew, not merely typed on. */
    ReadOnlyIntegerProperty renewed() {
        return renewed.getReadOnlyProperty();
    }

    /** Whether nothing stands in the way of publishing. */
    boolean isWhole() {
        return keeping.get() instanceof Keeping.Kept
                && problems.get().stream().allMatch(problem -> problem.kind().isWarning());
    }

    /** Whether nothing is under way: everything is on disk, and what it changes in reviews is known as far as it can be. */
    boolean isAtRest() {
        return !remembering
                && !(keeping.get() instanceof Keeping.Waiting)
                && (!isWhole() || effect.get().isPresent());
    }

    /** Goes to another place. */
    void goTo(Place next) {
        typing = false;
        place.set(next);
    }

    /** Where a problem is mended. */
    Spot spot(StandardProblem problem) {
        var spot = Spot.of(standard(), problem.path());
        return spot.place().isIn(standard()) ? spot : new Spot(Place.whole(), "");
    }

    /** A field reads so now; going on in the same field is one step with it. */
    void type(What what, UnaryOperator<Standard> act) {
        take(typing ? draft.get().goOn(what, place.get(), act) : draft.get().change(what, place.get(), act));
        typing = true;
    }

    /** The field that was typed in is left. */
    void left() {
        typing = false;
    }

    /** Changes what is shown otherwise than by typing. */
    void change(What what, UnaryOperator<Standard> act) {
        typing = false;
        take(draft.get().change(what, place.get(), act));
        renewed.set(renewed.get() + 1);
    }

    /** Puts lines otherwise and goes where that leads; whether anything changed. */
    boolean arrange(What what, BiFunction<Standard, Place, Arranged> act) {
        typing = false;
        var arranged = act.apply(standard(), place.get());
        boolean changes = !arranged.standard().equals(standard());
        take(draft.get().change(what, place.get(), _ -> arranged.standard()));
        goTo(arranged.place());
        renewed.set(renewed.get() + 1);
        return changes;
    }

    /** Takes the last step back and goes where it was made. */
    Optional<Draft.Step> undo() {
        return step(draft.get().last(), draft.get().undo());
    }

    /** Does the step again that was taken back last. */
    Optional<Draft.Step> redo() {
        return step(draft.get().next(), draft.get().redo());
    }

    private Optional<Draft.Step> step(Optional<Draft.Step> step, Draft then) {
        step.ifPresent(done -> {
            typing = false;
            take(then);
            goTo(done.place().isIn(standard()) ? done.place() : Place.whole());
            renewed.set(renewed.get() + 1);
        });
        return step;
    }

    private void take(Draft next) {
        if (!next.equals(draft.get())) {
            draft.set(next);
            keep();
        }
    }

    /** Keeps what is not kept yet, once it is known what was done before; one writing at a time, the last state wins. */
    void keep() {
        var doing = draft.get();
        var now = doing.standard();
        if (writing || (now.equals(onDisk) && !(keeping.get() instanceof Keeping.Failed))) {
            return;
        }
        keeping.set(new Keeping.Waiting());
        if (remembering) {
            return;
        }
        writing = true;
        background.ask("keep a draft", () -> questions.keep(file, doing), answer -> {
            writing = false;
            switch (answer) {
                case Answer.Yes<DraftAtHand>(var kept) -> kept(now, kept);
                case Answer.No<DraftAtHand>(var why) -> settle(new Keeping.Failed(why));
            }
        });
    }

    private void kept(Standard written, DraftAtHand kept) {
        onDisk = written;
        if (!written.equals(standard())) {
            keep();
            return;
        }
        problems.set(kept.problems());
        effect.set(Optional.empty());
        settle(new Keeping.Kept());
        foreseeSoon();
    }

    private void settle(Keeping now) {
        keeping.set(now);
        var told = List.copyOf(waiting);
        waiting.clear();
        told.forEach(each -> each.accept(now));
    }

    private void foreseeSoon() {
        var now = standard();
        later.in(QUIET, () -> {
            if (standard().equals(now) && isWhole()) {
                background.ask("foresee a standard", () -> questions.foresee(now), foreseen -> {
                    if (standard().equals(now)) {
                        effect.set(Optional.of(foreseen));
                    }
                });
            }
        });
    }

    /** Tells once whether everything is on disk; what could not be written is tried once more before. */
    void whenSettled(Consumer<Keeping> then) {
        keep();
        if (keeping.get() instanceof Keeping.Waiting) {
            waiting.add(then);
        } else {
            then.accept(keeping.get());
        }
    }
}
