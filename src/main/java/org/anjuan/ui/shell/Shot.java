package org.anjuan.ui.shell;

import java.util.function.Consumer;

/**
 * One picture of a screen.
 *
 * @param name of the picture's file, without size and ending
 * @param stage brings a shell that shows the home page to what is to be seen
 */
record Shot(String name, Consumer<Shell> stage) {}
