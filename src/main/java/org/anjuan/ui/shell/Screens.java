package org.anjuan.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Parent;
import org.anjuan.casefile.Picture;
import org.anjuan.desk.Desk;
import org.anjuan.desk.SavePicture;
import org.anjuan.desk.Scratch;
import org.anjuan.round.Round;
import org.anjuan.ui.kit.Fonts;
import org.anjuan.ui.kit.Theme;
import org.anjuan.ui.kit.TypeSize;
import org.anjuan.ui.shell.workspace.WorkspaceView;

/** Draws a picture of every screen without a screen, always with the bundled faces. */
public final class Screens {
    /** A screen that is not drawn and left by then never will be. */
    private static final int LONGEST_SECONDS = 120;

    /**
     * How the pictures are to be.
     *
     * @param width of the window in units of which a system sets {@code scale} (1, 1.5 or 2) pixels side by side;
     *     {@code height} likewise
     */
    public record Style(Theme theme, TypeSize type, double scale, int width, int height) {

        /** What is added to the names of pictures of this look. */
        private String suffix() {
            return "-" + width + "x" + height
                    + (scale == 1 ? "" : "-" + Math.round(scale * 100))
                    + (theme == Theme.LIGHT ? "" : "-" + theme.code())
                    + (type == TypeSize.MIDDLE ? "" : "-" + type.name().toLowerCase(Locale.ROOT));
        }
    }

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

    /** Draws only the screens that README and manual show, under the names by which they show them. */
    public static List<Path> drawForManual(Path folder, Style style, Function<Executor, Desk> open) throws IOException {
        return draw(folder, open, new Session(style, Shot::inManual, "", (_, _) -> {}));
    }

    /** The same as {@link #draw(Path, Style, Function)}, with somebody who looks at each screen by its name. */
    static List<Path> draw(Path folder, Style style, Function<Executor, Desk> open, BiConsumer<String, Parent> looking)
            throws IOException {
        return draw(folder, open, new Session(style, _ -> true, style.suffix(), looking));
    }

    private static List<Path> draw(Path folder, Function<Executor, Desk> open, Session session) throws IOException {
        begin();
        Files.createDirectories(folder);
        var scratch = Files.createTempDirectory("anjuan-");
        try (var desk = open.apply(Platform::runLater)) {
            desk.readAhead().close();
            desk.settings()
                    .change(now -> now.withTheme(session.style().theme().code())
                            .withFontStep(session.style().type().step())
                            .withReportFolder(desk.words().say("picture.reports")));
            var files = new ArrayList<Path>();
            for (var shot : new Shots(desk, round(desk), scratch).all()) {
                if (session.wanted().test(shot)) {
                    var file = folder.resolve(shot.name() + session.suffix() + ".png");
                    draw(desk, shot, new Film(session, file));
                    files.add(file);
                }
            }
            return List.copyOf(files);
        } finally {
            Scratch.sweep(scratch);
        }
    }

    /**
     * What all shots have in common.
     *
     * @param wanted which are taken
     * @param suffix what is added to their names
     * @param looking sees each by its name, on the window's thread
     */
    private record Session(Style style, Predicate<Shot> wanted, String suffix, BiConsumer<String, Parent> looking) {}

    /** What a shot is taken on. */
    private record Film(Session session, Path file) {}

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
        CompletableFuture.supplyAsync(() -> new Camera(film.session().style()), Platform::runLater)
                .thenComposeAsync(
                        camera -> Sitter.sit(desk, shot, camera).thenCompose(shell -> take(shot, film, camera, shell)),
                        Platform::runLater)
                .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    private static CompletableFuture<Void> take(Shot shot, Film film, Camera camera, Shell shell) {
        var root = camera.root(shot.window());
        save(camera.take(root), film.file());
        film.session().looking().accept(shot.name(), root);
        return leave(shell, camera);
    }

    private static CompletableFuture<Void> leave(Shell shell, Camera camera) {
        var left = new CompletableFuture<Void>();
        if (shell.trail().top() instanceof WorkspaceView workspace) {
            workspace.dropPlace();
            workspace.putChecklistBack();
        }
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
}
