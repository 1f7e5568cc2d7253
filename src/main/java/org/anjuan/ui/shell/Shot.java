package org.anjuan.ui.shell;

import java.util.function.Consumer;

/**
 * One picture of a screen.
 *
 * @param name of the picture's file, without size and ending
 * @param inManual whether README or the manual show it
 * @param stage brings a shell that shows the home page to what is to be seen
 */
record Shot(String name, boolean inManual, Consumer<Shell> stage) {

    static Shot of(String name, Consumer<Shell> stage) {
        return new Shot(name, false, stage);
    }

    static Shot ofManual(String name, Consumer<Shell> stage) {
        return new Shot(name, true, stage);
    }
}
