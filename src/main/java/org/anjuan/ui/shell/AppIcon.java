package org.anjuan.ui.shell;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.image.Image;

/** The program's icon in the sizes that systems ask for. */
final class AppIcon {
    private AppIcon() {}

    static List<Image> all() {
        return Stream.of(16, 32, 64, 256)
                .map(size -> "icon-" + size + ".png")
                .map(name -> Objects.requireNonNull(AppIcon.class.getResourceAsStream(name), name))
                .map(Image::new)
                .toList();
    }
}
