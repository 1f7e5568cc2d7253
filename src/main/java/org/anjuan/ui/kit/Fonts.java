package org.anjuan.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.text.Font;

/** The family the window is set in: the system's own Chinese one where there is one, else the one that travels with us. */
public final class Fonts {
    /** The family of the faces that travel with the program. */
    public static final String BUNDLED = "Noto Sans SC";

    private static final List<String> FACES = List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf");

    private Fonts() {}

    /** The best of the families that is known to have the Chinese characters, or empty. */
    public static Optional<String> chinese(Collection<String> families) {
        return known().lines().filter(families::contains).findFirst();
    }

    /** The family to use on this machine; reads the bundled faces only where they are needed, which takes a moment. */
    public static String ready() {
        return chinese(Font.getFamilies()).orElseGet(Fonts::bundled);
    }

    /** Reads the bundled faces whatever the machine has, so that a picture is the same on every machine. */
    public static String bundled() {
        FACES.forEach(Fonts::load);
        return BUNDLED;
    }

    /** Families that have the Chinese characters, one a line, the best first. */
    private static String known() {
        try (var stream = Fonts.class.getResourceAsStream("families.txt")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void load(String face) {
        try (var stream = Fonts.class.getResourceAsStream("/org/anjuan/fonts/" + face)) {
            if (stream == null || Font.loadFont(stream, 0) == null) {
                throw new IllegalStateException("No face " + face);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
