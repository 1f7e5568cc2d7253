package org.anjuan.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.application.Platform;
import org.anjuan.desk.Desk;
import org.anjuan.round.Round;
import org.anjuan.ui.kit.Fonts;
import org.anjuan.ui.kit.Theme;

/** Draws a picture of every screen without a screen, always with the bundled faces. */
public final class Screens {

    /**
     * How the pictures are to be.
     *
     * @param width of the window in units of which a system sets {@code scale} (1, 1.5 or 2) pixels side by side;
     *     {@code height} likewise
     */
    public record Style(Theme theme, double scale, int width, int height) {}

    private Screens() {}

    /**
     * Draws every screen; starts the toolkit without a screen where it was not started.
     *
     * @param open lays out a workspace with at least one round that has cases; answers are delivered by the executor
     *     that it is handed. It is closed afterwards
     * @return the files that were written, in the order of the screens
     * @throws IOException when a file cannot be written
     */
    public static List<Path> draw(Path folder, Style style, Function<Executor, Desk> open) throws IOException {
        begin();
        Files.createDirectories(folder);
        var scratch = Files.createTempDirectory("anjuan-");
        try (var desk = open.apply(Platform::runLater)) {
            desk.settings().change(now -> now.withTheme(style.theme().code()));
            return new Shots(desk, round(desk), scratch)
                    .all().stream()
                            .map(shot -> draw(desk, shot, style, folder.resolve(name(shot, style))))
                            .toList();
        } finally {
            sweep(scratch);
        }
    }

    private static void begin() {
        try {
            System.setProperty("glass.platform", System.getProperty("glass.platform", "Headless"));
            System.setProperty("prism.order", System.getProperty("prism.order", "sw"));
            var begun = new CompletableFuture<Void>();
            Platform.startup(() -> begun.complete(null));
            begun.join();
        } catch (IllegalStateException alreadyRunning) {
            // somebody else started it, which is as good
        }
        Platform.setImplicitExit(false);
        Fonts.bundled();
    }

    private static Round round(Desk desk) {
        return desk.rounds().all().getFirst().round();
    }

    private static Path draw(Desk desk, Shot shot, Style style, Path file) {
        var drawn = new CompletableFuture<Path>();
        Platform.runLater(() -> {
            try {
                new Sitter(desk, shot, new Camera(style), file, drawn).begin();
            } catch (RuntimeException fault) {
                drawn.completeExceptionally(fault);
            }
        });
        return drawn.join();
    }

    private static String name(Shot shot, Style style) {
        var scale = style.scale() == 1 ? "" : "-" + Math.round(style.scale() * 100);
        var theme = style.theme() == Theme.LIGHT ? "" : "-" + style.theme().code();
        return shot.name() + "-" + style.width() + "x" + style.height() + scale + theme + ".png";
    }

    private static void sweep(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
