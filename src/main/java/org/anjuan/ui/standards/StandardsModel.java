package org.anjuan.ui.standards;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.anjuan.desk.Answer;
import org.anjuan.desk.StandardAtHand;
import org.anjuan.desk.StandardImport;
import org.anjuan.standard.Standard;
import org.anjuan.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/** The standards at hand, the one that is looked at, and what can be done with it. */
public final class StandardsModel {

    /** What the screen asks of the desk. */
    public interface Questions {
        /** Every standard at hand, also those that cannot be used. */
        List<StandardAtHand> atHand();

        /** How a workbook or Word file is understood. */
        Answer<StandardImport> read(Path file);

        /** Keeps what was read among the standards of the workspace. */
        Answer<Path> keep(StandardImport imported);

        /** Writes a standard as a workbook into a folder. */
        Answer<Path> export(Standard standard, Path folder);
    }

    private final Background background;
    private final Questions questions;
    private final ObservableList<StandardAtHand> all = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable StandardAtHand> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();

    public StandardsModel(Background background, Questions questions) {
        this.background = background;
        this.questions = questions;
    }

    /** Looks at what is at hand now; what was looked at stays so if it is still there. */
    public void refresh() {
        background.ask("list standards", questions::atHand, this::know);
    }

    private void know(List<StandardAtHand> found) {
        var before = chosen.get();
        all.setAll(found);
        known.set(true);
        chosen.set(found.stream()
                .filter(each -> before != null && each.file().equals(before.file()))
                .findFirst()
                .orElse(found.isEmpty() ? null : found.getFirst()));
    }

    public ObservableList<StandardAtHand> all() {
        return all;
    }

    /** The one that is looked at, null where there is none. */
    public ObjectProperty<@Nullable StandardAtHand> chosen() {
        return chosen;
    }

    /** Whether the list was ever told. */
    public ReadOnlyBooleanProperty known() {
        return known.getReadOnlyProperty();
    }

    /** Whether the one that is looked at can be given out. */
    public BooleanBinding canExport() {
        return Bindings.createBooleanBinding(
                () -> chosen.get() != null && chosen.get().standard() != null, chosen);
    }

    Questions questions() {
        return questions;
    }
}
