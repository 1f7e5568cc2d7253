package org.anjuan.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What lies outside the window: the system's own dialogs, other programs, the clipboard. */
public interface Outside {
    /** Asks for files; none when the person thinks better of it. */
    List<Path> chooseFiles(String title);

    /** Asks for a folder. */
    Optional<Path> chooseFolder(String title);

    /** Opens a file or folder with the program that the system has for it. */
    void open(Path path);

    /** Puts text on the clipboard. */
    void copy(String text);
}
