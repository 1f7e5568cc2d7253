package org.anjuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anjuan.samples.PictureFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measurements as they come to a person and to a script. */
class BenchCommandTest {
    @TempDir
    Path folder;

    private CommandLineUser user;
    private Path files;

    @BeforeEach
    void lay() throws IOException {
        user = new CommandLineUser(folder.resolve("home"));
        files = Files.createDirectory(folder.resolve("files"));
        Files.write(files.resolve("1.jpg"), PictureFiles.jpeg(60, 40));
        Files.write(files.resolve("2.jpg"), PictureFiles.jpeg(40, 60));
    }

    @Test
    void aScriptGetsOneDocumentAndWhoeverWatchesEachFigureBesideIt() {
        var heard = user.gives("bench", "casefile.collection", "--files", files.toString(), "--json");
        assertThat(heard.code()).isZero();
        assertThat(heard.json().get("measures").get(1).get("what").stringValue())
                .isEqualTo("2.jpg: SHOWN, 1 pages");
        assertThat(heard.err()).contains("1.jpg: SHOWN", "2.jpg: SHOWN");
    }

    @Test
    void aPersonGetsEachFigureAtOnce() {
        var out = new SpoilingAtFirst(files.resolve("2.jpg"));
        var err = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        var results = new BufferedOutputStream(out);
        var terminal = new Terminal(results, new PrintWriter(results, false, StandardCharsets.UTF_8), err, false);
        int code = Anjuan.run(user.context(terminal), "bench", "casefile.collection", "--files", files.toString());
        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("1.jpg: SHOWN", "2.jpg: REFUSED (EMPTY)");
    }

    /** Empties a file as soon as anything comes out. */
    private static final class SpoilingAtFirst extends ByteArrayOutputStream {
        private final Path file;

        SpoilingAtFirst(Path file) {
            this.file = file;
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            super.write(bytes, from, length);
            try {
                Files.write(file, new byte[0]);
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
        }
    }
}
