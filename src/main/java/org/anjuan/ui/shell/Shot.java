package org.anjuan.ui.shell;

import java.util.List;
import java.util.function.Consumer;

/**
 * One picture of a screen.
 *
 * @param name of the picture's file, without size and ending
 * @param inManual whether README or the manual show it
 * @param window the window that is taken
 * @param steps bring a shell that shows the home page to what is to be seen, each once the one before is drawn
 */
record Shot(String name, boolean inManual, Window window, List<Consumer<Shell>> steps) {

    /** Which window a picture shows. */
    enum Window {
        /** The one there always is. */
        MAIN,
        /** The one in which the checklist stands while it is taken out. */
        CHECKLIST
    }

    Shot {
        steps = List.copyOf(steps);
    }

    static Shot of(String name, Consumer<Shell> step) {
        return new Shot(name, false, Window.MAIN, List.of(step));
    }

    static Shot ofManual(String name, Consumer<Shell> step) {
        return new Shot(name, true, Window.MAIN, List.of(step));
    }

    static Shot inSteps(String name, List<Consumer<Shell>> steps) {
        return new Shot(name, false, Window.MAIN, steps);
    }

    static Shot ofChecklist(String name, List<Consumer<Shell>> steps) {
        return new Shot(name, false, Window.CHECKLIST, steps);
    }
}
