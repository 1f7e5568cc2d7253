package org.anjuan.ui.standards.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.anjuan.desk.Answer;
import org.anjuan.desk.ChangeStandard.Foreseen;
import org.anjuan.desk.Control;
import org.anjuan.desk.DraftAtHand;
import org.anjuan.desk.DraftStandard;
import org.anjuan.desk.DraftTrails;
import org.anjuan.desk.Job;
import org.anjuan.desk.Jobs;
import org.anjuan.desk.Standards;
import org.anjuan.desk.Trouble;
import org.anjuan.desk.Words;
import org.anjuan.standard.Basis;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardProblem;
import org.anjuan.standard.StandardProblem.Kind;
import org.anjuan.standard.edit.At;
import org.anjuan.standard.edit.Draft;
import org.anjuan.standard.edit.ItemForm;
import org.anjuan.standard.edit.Place;
import org.anjuan.standard.edit.Place.OfItem;
import org.anjuan.standard.edit.Rearrange;
import org.anjuan.standard.edit.What;
import org.anjuan.ui.kit.Background;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written in the editor goes to real files, one after the other, and nobody is told it is there before it is. */
class EditorModelTest {
    private static final OfItem FIRST = new OfItem(0, 0, 0);

    @TempDir
    Path folder;

    private final Deque<Runnable> toDo = new ArrayDeque<>();
    private final List<Runnable> later = new ArrayList<>();
    private final DraftTrails trails = new DraftTrails(Words.shipped());
    private DraftStandard drafts;
    private EditorModel model;

    @BeforeEach
    void open() {
        var standards = new Standards(List.of(folder));
        drafts = new DraftStandard(folder, standards, Words.shipped());
        var licence =
                Objects.requireNonNull(standards.find("license").orElseThrow().standard());
        var draft = ((Answer.Yes<DraftAtHand>) drafts.nextVersion(licence)).value();
        model = opened(draft);
    }

    private EditorModel opened(DraftAtHand draft) {
        var opened = new EditorModel(
                new InTurn(),
                (Duration _, Runnable act) -> later.add(act),
                new OnDisk(),
                draft,
                Objects.requireNonNull(draft.standard()));
        opened.goTo(FIRST);
        toDo.removeFirst().run(); // what was done before is known
        return opened;
    }

    @Test
    void theTickComesOnlyWhenTheLastKeyIsOnDisk() {
        model.type(What.TEXT, text("告"));
        model.type(What.TEXT, text("告知"));

        assertThat(model.keeping().get()).isInstanceOf(EditorModel.Keeping.Waiting.class);
        toDo.removeFirst().run();
        assertThat(onDisk()).isEqualTo("告");
        assertThat(model.keeping().get()).isInstanceOf(EditorModel.Keeping.Waiting.class);
        toDo.removeFirst().run();
        assertThat(onDisk()).isEqualTo("告知");
        assertThat(model.keeping().get()).isInstanceOf(EditorModel.Keeping.Kept.class);
        assertThat(toDo).isEmpty();
        assertThat(model.draft().get().past()).hasSize(1);
    }

    @Test
    void whatCannotBeWrittenIsToldAndTriedAgain() throws Exception {
        var blocked = folder.resolve("drafts");
        Files.delete(model.file());
        Files.delete(blocked);
        Files.writeString(blocked, "no folder");
        var told = new ArrayList<EditorModel.Keeping>();

        model.type(What.TEXT, text("告知"));
        model.whenSettled(told::add);
        all();

        assertThat(told).singleElement().isInstanceOf(EditorModel.Keeping.Failed.class);
        assertThat(model.isWhole()).isFalse();
        Files.delete(blocked);
        model.whenSettled(told::add);
        all();
        assertThat(told).last().isInstanceOf(EditorModel.Keeping.Kept.class);
        assertThat(onDisk()).isEqualTo("告知");
    }

    @Test
    void problemsAreThoseOfTheDraftOnDiskAndNoEffectIsToldWhileThereAreAny() {
        model.arrange(What.ADDED, Rearrange::add);
        all();
        later.forEach(Runnable::run);
        all();

        assertThat(model.problems().get()).isNotEmpty();
        assertThat(model.isWhole()).isFalse();
        assertThat(model.effect().get()).isEmpty();
        assertThat(model.spot(model.problems().get().getFirst()).place()).isEqualTo(new OfItem(0, 0, 1));

        model.undo();
        all();
        later.forEach(Runnable::run);
        all();
        assertThat(model.isWhole()).isTrue();
        assertThat(model.effect().get()).contains(List.of());
        assertThat(model.place().get()).isEqualTo(FIRST);
    }

    @Test
    void aFieldThatWasLeftBeginsAStepOfItsOwn() {
        model.type(What.TEXT, text("一"));
        model.left();
        model.type(What.TEXT, text("二"));
        model.goTo(Place.whole());
        model.goTo(FIRST);
        model.type(What.TEXT, text("三"));
        all();

        assertThat(model.draft().get().past()).hasSize(3);
        assertThat(model.undo()).isPresent();
        assertThat(At.item(model.standard(), FIRST).text()).isEqualTo("二");
        assertThat(model.redo()).isPresent();
        assertThat(model.redo()).isEmpty();
        all();
        assertThat(onDisk()).isEqualTo("三");
    }

    @Test
    void whoComesBackToADraftCanStillTakeBackWhatWasDoneUnlessItWasChangedElsewhere() {
        model.type(What.TEXT, text("一"));
        all();
        model = opened(drafts.open(model.file()));
        assertThat(model.undo()).isPresent();
        assertThat(At.item(model.standard(), FIRST).text()).isNotEqualTo("一");
        all();

        drafts.keep(model.file(), text("别处").apply(model.standard()));
        model = opened(drafts.open(model.file()));
        assertThat(model.undo()).isEmpty();
    }

    @Test
    void theWordingOfReportsIsWrittenInChineseAndAnUnknownPlaceIsToldWithoutBeingLost() {
        var wording = model.questions().wording("{页}{原因}，见{哪里}。");
        model.change(What.WORDING, new OnItem(FIRST).guidance(now -> now.wording(wording)));
        all();

        assertThat(model.problems().get()).extracting(StandardProblem::kind).contains(Kind.UNKNOWN_SLOT);
        var kept = Objects.requireNonNull(drafts.open(model.file()).standard());
        assertThat(kept).isEqualTo(model.standard());
        assertThat(model.questions().written(At.item(kept, FIRST).guidance().wording()))
                .isEqualTo("{页}{原因}，见{哪里}。");
    }

    private void all() {
        while (!toDo.isEmpty()) {
            toDo.removeFirst().run();
        }
    }

    private String onDisk() {
        var draft = drafts.open(model.file()).standard();
        return At.item(Objects.requireNonNull(draft), FIRST).text();
    }

    private static UnaryOperator<Standard> text(String text) {
        return standard ->
                At.item(standard, FIRST, item -> new ItemForm(item).text(text).made());
    }

    /** Does one piece of work after the other, each when the test says so. */
    private final class InTurn implements Background {
        @Override
        public <T> Job start(String doing, Jobs.Work<T> work, Consumer<T> done, Consumer<Trouble> failed) {
            toDo.add(() -> {
                try {
                    done.accept(work.run(Control.UNWATCHED));
                } catch (Exception e) {
                    failed.accept(Trouble.of(e, doing));
                }
            });
            return new Done();
        }

        @Override
        public void trouble(Trouble trouble) {
            throw new AssertionError(trouble.details());
        }
    }

    /** The desk's verbs over real files; there are no rounds. */
    private final class OnDisk implements EditorModel.Questions {
        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public Answer<DraftAtHand> keep(Path file, Draft draft) {
            var kept = drafts.keep(file, draft.standard());
            return kept instanceof Answer.Yes<DraftAtHand>
                            && trails.keep(file, draft) instanceof Answer.No<Path>(var why)
                    ? Answer.no(why)
                    : kept;
        }

        @Override
        public Optional<Draft> remembered(Path file) {
            return trails.remembered(file);
        }

        @Override
        public Answer<Standard> publish(Path file, Standard standard) {
            return drafts.publish(file, standard);
        }

        @Override
        public List<Foreseen> foresee(Standard to) {
            return List.of();
        }

        @Override
        public String wording(String written) {
            return DraftStandard.wording(written);
        }

        @Override
        public String written(String wording) {
            return DraftStandard.written(wording);
        }

        @Override
        public List<Basis> basis(Standard standard, List<String> lines) {
            return DraftStandard.basis(standard, lines);
        }
    }
}
