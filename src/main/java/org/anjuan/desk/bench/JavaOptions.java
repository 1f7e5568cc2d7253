package org.anjuan.desk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How Java is told to run the program where it is installed: the same lines the packaged launchers are made with. */
final class JavaOptions {
    private JavaOptions() {}

    static List<String> shipped() {
        try (var in = JavaOptions.class.getResourceAsStream("java.options")) {
            if (in == null) {
                throw new IllegalStateException("java.options is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
