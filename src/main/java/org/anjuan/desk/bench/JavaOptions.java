package org.anjuan.desk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How Java is told to run the program where it is installed: the same lines the packaged launchers are made with. */
final class JavaOptions {
    private JavaOptions() {}

    /** Those of every system, then those of the system this runs on. */
    static List<String> shipped() {
        return Stream.of("java", system())
                .map(name -> name + ".options")
                .flatMap(JavaOptions::lines)
                .toList();
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows") ? "windows" : "linux";
    }

    private static Stream<String> lines(String name) {
        try (var in = JavaOptions.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
