package org.anjuan.desk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The invented pages that measurements are made with. */
final class Resources {
    private Resources() {}

    static byte[] bytes(String name) throws IOException {
        try (var stream = Resources.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("No " + name);
            }
            return stream.readAllBytes();
        }
    }

    /** Twenty pages of text as an office program writes them, the font's used characters embedded. */
    static Path text(Path folder) throws IOException {
        return Files.write(folder.resolve("text.pdf"), bytes("text.pdf"));
    }
}
