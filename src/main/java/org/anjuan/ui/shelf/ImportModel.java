package org.anjuan.ui.shelf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.anjuan.desk.Control;
import org.anjuan.desk.Jobs;
import org.anjuan.desk.Progress;
import org.anjuan.desk.TakeIn;

/** Which cases are about to be taken in, what they are called, and the taking in itself. */
public final class ImportModel {

    /** Takes one case in. */
    @FunctionalInterface
    public interface Take {
        TakeIn.Result take(String title, String unit, List<Path> paths, Control control) throws IOException;
    }

    /** Asks for the password of a file, on the working thread, until there is an answer; empty leaves the file out. */
    @FunctionalInterface
    public interface Asker {
        Optional<String> password(String file, boolean wrong);
    }

    /** One case to be, as a person may still correct it. */
    public static final class Row {
        private final StringProperty title;
        private final StringProperty unit = new SimpleStringProperty("");
        private final BooleanProperty wanted = new SimpleBooleanProperty(true);
        private final List<Path> paths;

        Row(ImportPlan.Proposal proposal) {
            title = new SimpleStringProperty(proposal.title());
            paths = proposal.paths();
        }

        public StringProperty title() {
            return title;
        }

        public StringProperty unit() {
            return unit;
        }

        public BooleanProperty wanted() {
            return wanted;
        }

        public List<Path> paths() {
            return paths;
        }
    }

    /** What became of one case. */
    public record Each(String title, TakeIn.Result result) {}

    /**
     * What came of all.
     *
     * @param cancelled whether the person stopped it before the end; what was taken in by then stays
     */
    public record Outcome(List<Each> each, boolean cancelled) {
        public Outcome {
            each = List.copyOf(each);
        }
    }

    private record Wanted(String title, String unit, List<Path> paths) {}

    private final ImportPlan plan;
    private final BooleanProperty apart = new SimpleBooleanProperty();
    private final StringProperty unitOfAll = new SimpleStringProperty("");
    private final ObservableList<Row> rows =
            FXCollections.observableArrayList(row -> new Observable[] {row.title(), row.wanted()});
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final Asker asker;

    public ImportModel(ImportPlan plan, Asker asker) {
        this.plan = plan;
        this.asker = asker;
        apart.subscribe(way -> propose(way ? plan.apart() : plan.together()));
        apart.set(plan.apartIsLikely());
        unitOfAll.subscribe((_, unit) -> rows.forEach(row -> row.unit().set(unit)));
    }

    private void propose(List<ImportPlan.Proposal> proposals) {
        rows.setAll(proposals.stream().map(Row::new).toList());
        rows.forEach(row -> row.unit().set(unitOfAll.get()));
    }

    public ImportPlan plan() {
        return plan;
    }

    /** Whether folders within a folder, or loose files, become cases each by itself. */
    public BooleanProperty apart() {
        return apart;
    }

    /** The unit of all cases; each may still have another. */
    public StringProperty unitOfAll() {
        return unitOfAll;
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    /** Whether something is wanted and everything wanted has a name. */
    public BooleanBinding ready() {
        return Bindings.createBooleanBinding(
                () -> rows.stream().anyMatch(row -> row.wanted().get())
                        && rows.stream()
                                .noneMatch(row ->
                                        row.wanted().get() && row.title().get().isBlank()),
                rows);
    }

    /** Stops as soon as possible; what was taken in by then stays. */
    public void cancel() {
        cancelled.set(true);
    }

    /** The work as everything is decided now, to be run in the background. */
    public Jobs.Work<Outcome> work(Take take) {
        var wanted = rows.stream()
                .filter(row -> row.wanted().get())
                .map(row ->
                        new Wanted(row.title().get().strip(), row.unit().get().strip(), row.paths()))
                .toList();
        return control -> run(take, wanted, control);
    }

    private Outcome run(Take take, List<Wanted> wanted, Control control) throws IOException {
        var each = new ArrayList<Each>();
        for (var one : wanted) {
            if (cancelled.get()) {
                break;
            }
            control.progress(new Progress(each.size(), wanted.size(), one.title()));
            var result =
                    take.take(one.title(), one.unit(), one.paths(), within(control, each.size(), wanted.size(), one));
            if (!(result instanceof TakeIn.Result.Cancelled)) {
                each.add(new Each(one.title(), result));
            }
        }
        return new Outcome(each, cancelled.get());
    }

    /** One case's progress as a part of the whole: the count is of cases, the words are of its files. */
    private Control within(Control whole, int done, int total, Wanted one) {
        return new Control() {
            @Override
            public boolean cancelled() {
                return cancelled.get() || whole.cancelled();
            }

            @Override
            public Optional<String> password(String file, boolean wrong) {
                return asker.password(file, wrong);
            }

            @Override
            public void progress(Progress progress) {
                var what = progress.what().isEmpty() ? one.title() : one.title() + "  " + progress.what();
                whole.progress(
                        total > 1
                                ? new Progress(done, total, what)
                                : new Progress(progress.done(), progress.total(), what));
            }
        };
    }
}
