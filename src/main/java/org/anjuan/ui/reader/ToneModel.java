package org.anjuan.ui.reader;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** 明暗: how light and strong the pages of this case are shown, and whether the bar that changes it is open. */
public final class ToneModel {
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final ReadOnlyObjectWrapper<Tone> tone = new ReadOnlyObjectWrapper<>(this, "tone", Tone.AS_SCANNED);

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Tone> toneProperty() {
        return tone.getReadOnlyProperty();
    }

    /** Steps lighter and stronger than pages were scanned. */
    public int light() {
        return tone.get().light();
    }

    public int strength() {
        return tone.get().strength();
    }

    /** As it was left; where that is not as scanned, the bar is open so that nobody wonders. */
    public void restore(int light, int strength) {
        tone.set(Tone.AS_SCANNED.lighter(light).stronger(strength));
        open.set(open.get() || !tone.get().equals(Tone.AS_SCANNED));
    }

    /** Opens or closes the bar; what was changed stays. */
    public void openOrClose() {
        open.set(!open.get());
    }

    void lighter(int steps) {
        tone.set(tone.get().lighter(steps));
    }

    void stronger(int steps) {
        tone.set(tone.get().stronger(steps));
    }

    /** Pages as they were scanned. */
    void reset() {
        tone.set(Tone.AS_SCANNED);
    }
}
