package org.anjuan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;

class FontsOfTheWindowTest {
    @Test
    void theSystemsOwnChineseFaceIsPreferred() {
        assertThat(Fonts.chinese(List.of("DejaVu Sans", "Noto Sans CJK SC", "Microsoft YaHei")))
                .contains("Microsoft YaHei");
    }

    @Test
    void aMachineWithoutAChineseFaceIsTold() {
        assertThat(Fonts.chinese(List.of("DejaVu Sans", "Liberation Sans"))).isEmpty();
    }

    @Test
    void theBundledFacesCanBeUsedAfterwards() {
        assertThat(Font.font(Fonts.bundled(), 14).getFamily()).isEqualTo(Fonts.BUNDLED);
    }
}
