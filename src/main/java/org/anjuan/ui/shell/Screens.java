package org.anjuan.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Parent;
import org.anjuan.casefile.Picture;
import org.anjuan.desk.Desk;
import org.anjuan.desk.SavePicture;
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
        return draw(folder, style, open, (_, _) -> {});
    }

    /** The same, with somebody who looks at each screen by its name, on the window's thread. */
    static List<Path> draw(Path folder, Style style, Function<Executor, Desk> open, BiConsumer<String, Parent> looking)
            throws IOException {
        begin();
        Files.createDirectories(folder);
        var scratch = Files.createTempDirectory("anjuan-");
        try (var desk = open.apply(Platform::runLater)) {
            desk.settings().change(now -> now.withTheme(style.theme().code()));
            var files = new ArrayList<Path>();
            for (var shot : new Shots(desk, round(desk), scratch).all()) {
                var file = folder.resolve(name(shot, style));
                draw(desk, shot, new Film(style, file, looking));
                files.add(file);
            }
            return List.copyOf(files);
        } finally {
            sweep(scratch);
        }
    }

    /** What a shot is taken on. */
    private record Film(Style style, Path file, BiConsumer<String, Parent> looking) {}

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

    private static void draw(Desk desk, Shot shot, Film film) {
        CompletableFuture.supplyAsync(() -> new Camera(film.style()), Platform::runLater)
                .thenComposeAsync(
                        camera -> Sitter.sit(desk, shot, camera).thenCompose(shell -> take(shot, film, camera, shell)),
                        Platform::runLater)
                .join();
    }

    private static CompletableFuture<Void> take(Shot shot, Film film, Camera camera, Shell shell) {
        save(camera.take(), film.file());
        film.looking().accept(shot.name(), shell.scene().getRoot());
        return leave(shell, camera);
    }

    private static CompletableFuture<Void> leave(Shell shell, Camera camera) {
        var left = new CompletableFuture<Void>();
        shell.leave(() -> {
            camera.close();
            left.complete(null);
        });
        return left;
    }

    private static void save(Picture.Pixels pixels, Path file) {
        try {
            SavePicture.save(pixels, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
