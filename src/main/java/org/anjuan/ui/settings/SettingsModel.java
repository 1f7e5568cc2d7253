package org.anjuan.ui.settings;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.anjuan.desk.Preferences;
import org.anjuan.ui.kit.Theme;
import org.anjuan.ui.kit.TypeSize;

/** What a person may choose; every change holds at once. */
public final class SettingsModel {
    private final StringProperty name;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<TypeSize> size;
    private final ObjectProperty<Boolean> wordByOffice;

    /** @param change keeps a change of the settings */
    public SettingsModel(Preferences current, Consumer<UnaryOperator<Preferences>> change) {
        name = new SimpleStringProperty(current.reviewerName());
        theme = new SimpleObjectProperty<>(Theme.named(current.theme()));
        size = new SimpleObjectProperty<>(TypeSize.of(current.fontStep()));
        wordByOffice = new SimpleObjectProperty<>(current.wordByOffice());
        name.subscribe((_, now) -> change.accept(kept -> kept.withReviewer(kept.reviewerId(), now.strip())));
        theme.subscribe((_, now) -> change.accept(kept -> kept.withTheme(now.code())));
        size.subscribe((_, now) -> change.accept(kept -> kept.withFontStep(now.step())));
        wordByOffice.subscribe((_, now) -> change.accept(kept -> kept.withWordByOffice(now)));
    }

    public StringProperty name() {
        return name;
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    public ObjectProperty<TypeSize> size() {
        return size;
    }

    /** Whether Word files that are taken in from now on are laid out by the LibreOffice of this PC. */
    public ObjectProperty<Boolean> wordByOffice() {
        return wordByOffice;
    }
}
