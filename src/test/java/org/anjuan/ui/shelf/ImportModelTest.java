package org.anjuan.ui.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.desk.Control;
import org.anjuan.desk.Progress;
import org.anjuan.desk.TakeIn;
import org.junit.jupiter.api.Test;

class ImportModelTest {
    private static final ImportPlan.Proposal WHOLE = new ImportPlan.Proposal("全部", List.of(Path.of("全部")));
    private static final ImportPlan.Proposal FIRST = new ImportPlan.Proposal("甲", List.of(Path.of("甲")));
    private static final ImportPlan.Proposal SECOND = new ImportPlan.Proposal("乙", List.of(Path.of("乙")));

    private final ImportModel model =
            new ImportModel(new ImportPlan(List.of(WHOLE), List.of(FIRST, SECOND), true), (_, _) -> Optional.empty());
    private final List<String> taken = new ArrayList<>();

    @Test
    void theLikelyWayIsProposedAndTheOtherIsOneChoiceAway() {
        assertThat(model.rows()).extracting(row -> row.title().get()).containsExactly("甲", "乙");

        model.apart().set(false);

        assertThat(model.rows()).extracting(row -> row.title().get()).containsExactly("全部");
    }

    @Test
    void theUnitOfAllIsEveryCasesUnitAndStaysSoWhenTheWayChanges() {
        model.unitOfAll().set("城管局");
        model.apart().set(false);

        assertThat(model.rows()).extracting(row -> row.unit().get()).containsExactly("城管局");
    }

    @Test
    void aCaseWithoutANameHoldsTheWholeBack() {
        model.rows().getFirst().title().set("  ");
        assertThat(model.ready().get()).isFalse();

        model.rows().getFirst().wanted().set(false);
        assertThat(model.ready().get()).isTrue();

        model.rows().getLast().wanted().set(false);
        assertThat(model.ready().get()).isFalse();
    }

    @Test
    void everyWantedCaseIsTakenInWithItsCorrectedName() throws Exception {
        model.rows().getFirst().title().set(" 甲案 ");
        model.rows().getFirst().unit().set("交通局");

        var outcome = model.work(this::take).run(Control.UNWATCHED);

        assertThat(taken).containsExactly("甲案/交通局", "乙/");
        assertThat(outcome.each()).extracting(ImportModel.Each::title).containsExactly("甲案", "乙");
        assertThat(outcome.cancelled()).isFalse();
    }

    @Test
    void cancellingKeepsWhatWasTakenInAndGoesNoFurther() throws Exception {
        var outcome = model.work((title, unit, paths, control) -> {
                    model.cancel();
                    return control.cancelled() ? take(title, unit, paths, control) : new TakeIn.Result.Cancelled();
                })
                .run(Control.UNWATCHED);

        assertThat(taken).containsExactly("甲/");
        assertThat(outcome.cancelled()).isTrue();
        assertThat(outcome.each()).hasSize(1);
    }

    @Test
    void progressCountsCasesAndNamesTheFileUnderWay() throws Exception {
        var told = new ArrayList<Progress>();
        model.work((title, unit, paths, control) -> {
                    control.progress(new Progress(5, 9, "笔录.pdf"));
                    return take(title, unit, paths, control);
                })
                .run(new Watching(told));

        assertThat(told)
                .contains(new Progress(0, 2, "甲  笔录.pdf"), new Progress(1, 2, "乙  笔录.pdf"))
                .doesNotContain(new Progress(5, 9, "笔录.pdf"));
    }

    private TakeIn.Result take(String title, String unit, List<Path> paths, Control control) {
        taken.add(title + "/" + unit);
        return new TakeIn.Result.NotKept(paths + " " + control.cancelled());
    }

    private record Watching(List<Progress> told) implements Control {
        @Override
        public boolean cancelled() {
            return false;
        }

        @Override
        public void progress(Progress progress) {
            told.add(progress);
        }
    }
}
