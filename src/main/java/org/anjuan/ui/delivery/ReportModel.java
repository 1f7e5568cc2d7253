package org.anjuan.ui.delivery;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.anjuan.desk.CaseRow;
import org.anjuan.desk.Control;
import org.anjuan.desk.Jobs;
import org.anjuan.desk.Made;
import org.anjuan.desk.PaperKind;
import org.anjuan.review.Status;
import org.anjuan.round.CaseEntry;
import org.anjuan.ui.kit.Background;

/** Which papers of a round are to be written, and where. */
public final class ReportModel {

    /** Writes the papers. */
    @FunctionalInterface
    public interface Make {
        Made make(Set<PaperKind> kinds, Path folder, Control control);
    }

    private final Make make;
    private final Map<PaperKind, BooleanProperty> wanted = new EnumMap<>(PaperKind.class);
    private final ObjectProperty<Path> folder;
    private final ObservableList<CaseEntry> unfinished = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper finished = new ReadOnlyIntegerWrapper();

    /**
     * All papers, into a folder.
     *
     * @param cases the round's cases as they stand
     */
    public ReportModel(Background background, Callable<List<CaseRow>> cases, Make make, Path folder) {
        this.make = make;
        this.folder = new SimpleObjectProperty<>(folder);
        for (var kind : PaperKind.values()) {
            wanted.put(kind, new SimpleBooleanProperty(true));
        }
        background.ask("list cases", cases, this::know);
    }

    private void know(List<CaseRow> rows) {
        finished.set((int) rows.stream().filter(ReportModel::isFinished).count());
        unfinished.setAll(rows.stream()
                .filter(row -> !isFinished(row))
                .map(CaseRow::entry)
                .toList());
    }

    private static boolean isFinished(CaseRow row) {
        return row.begun() && row.status() != Status.DRAFT;
    }

    /** The work as everything is chosen now, to be run in the background. */
    public Jobs.Work<Made> work() {
        var kinds = EnumSet.noneOf(PaperKind.class);
        wanted.forEach((kind, chosen) -> {
            if (chosen.get()) {
                kinds.add(kind);
            }
        });
        var where = folder.get();
        return control -> make.make(kinds, where, control);
    }

    public BooleanProperty wanted(PaperKind kind) {
        return wanted.getOrDefault(kind, new SimpleBooleanProperty());
    }

    public ObjectProperty<Path> folder() {
        return folder;
    }

    /** Cases that are not handed in. */
    public ObservableList<CaseEntry> unfinished() {
        return unfinished;
    }

    /** How many cases are handed in. */
    public ReadOnlyIntegerProperty finished() {
        return finished.getReadOnlyProperty();
    }

    /** Whether a case is handed in and a paper is wanted. */
    public BooleanBinding ready() {
        var all = wanted.values().toArray(Observable[]::new);
        return Bindings.createBooleanBinding(() -> wanted.values().stream().anyMatch(BooleanProperty::get), all)
                .and(finished.greaterThan(0));
    }
}
