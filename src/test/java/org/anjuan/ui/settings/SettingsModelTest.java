package org.anjuan.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.desk.Preferences;
import org.anjuan.ui.kit.Theme;
import org.anjuan.ui.kit.TypeSize;
import org.junit.jupiter.api.Test;

class SettingsModelTest {
    private Preferences kept = Preferences.USUAL.withReviewer("id-1", "王敏");
    private final SettingsModel model = new SettingsModel(kept, act -> kept = act.apply(kept));

    @Test
    void everyChangeHoldsAtOnce() {
        model.theme().set(Theme.DARK);
        model.size().set(TypeSize.LARGE);
        model.wordByOffice().set(true);

        assertThat(kept.wordByOffice()).isTrue();
        assertThat(kept.theme()).isEqualTo("dark");
        assertThat(kept.fontStep()).isEqualTo(2);
    }

    @Test
    void anotherNameIsTheSamePerson() {
        model.name().set(" 王敏敏 ");

        assertThat(kept.reviewerName()).isEqualTo("王敏敏");
        assertThat(kept.reviewerId()).isEqualTo("id-1");
    }

    @Test
    void lookingAtTheSettingsChangesNothing() {
        assertThat(model.name().get()).isEqualTo("王敏");
        assertThat(kept).isEqualTo(Preferences.USUAL.withReviewer("id-1", "王敏"));
    }
}
