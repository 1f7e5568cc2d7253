package org.anjuan.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.anjuan.ui.kit.Outside;

/** Nothing outside the window: for pictures, and for a hand that presses anything. */
final class NoOutside implements Outside {
    @Override
    public List<Path> chooseFiles(String title) {
        return List.of();
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return Optional.empty();
    }

    @Override
    public void open(Path path) {
        // nobody is there to look at it
    }

    @Override
    public void copy(String text) {
        // there is no clipboard
    }
}
