package org.anjuan.ui.shell.workspace;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import org.anjuan.ui.scoring.ScoringModel;

/** Which of the things beside the pages is shown, and therefore has the digits and the arrows. */
final class SideModel {
    private final ReadOnlyObjectWrapper<Side> shown = new ReadOnlyObjectWrapper<>(this, "shown", Side.CHECKLIST);
    private final ScoringModel scoring;

    SideModel(ScoringModel scoring) {
        this.scoring = scoring;
    }

    ReadOnlyObjectProperty<Side> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Shows it, or the checklist again where it is shown already. */
    void openOrClose(Side side) {
        shown.set(shown.get() == side ? Side.CHECKLIST : side);
    }

    void show(Side side) {
        shown.set(side);
    }

    /** Whether keys go to this side; while something is asked about a drawn place they go to the checklist. */
    ObservableBooleanValue has(Side side) {
        return Bindings.createBooleanBinding(
                () -> scoring.askProperty().get().isPresent() ? side == Side.CHECKLIST : shown.get() == side,
                shown,
                scoring.askProperty());
    }
}
