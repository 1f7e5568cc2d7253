package org.anjuan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.anjuan.desk.Desk;

/** Draws screens of the window, without a window. */
@FunctionalInterface
public interface Pictures {

    /** Which pictures are drawn. */
    enum Choice {
        /** Every screen, each named with its look. */
        EVERY_SCREEN,
        /** Those that README and manual show, by the names they show them under. */
        OF_THE_MANUAL
    }

    /**
     * How the screens are to look.
     *
     * @param theme {@code light} or {@code dark}
     * @param scale device pixels for one of the window's own
     * @param width of the window in its own pixels
     * @param height likewise
     * @param type size of type as a step: 0 small, 1 middle, 2 large
     */
    record Look(String theme, double scale, int width, int height, int type) {
        static final Look USUAL = new Look("light", 1, 1366, 768, 1);
    }

    /**
     * Draws the screens as they look with what is on a desk.
     *
     * @param open opens the workspace; answers are delivered by the executor it is handed. The desk is closed at the end.
     * @param folder is there already
     * @return the PNG files written
     */
    List<Path> draw(Function<Executor, Desk> open, Path folder, Look look, Choice choice) throws IOException;
}
