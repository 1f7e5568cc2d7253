package org.anjuan.desk.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The recogniser tesseract with its Chinese model, where it is installed. */
record Tesseract(Path program) {
    private static final String MODEL = "chi_sim";

    static Optional<Tesseract> find() {
        return Peer.find("tesseract").map(peer -> new Tesseract(peer.program())).filter(Tesseract::hasModel);
    }

    private boolean hasModel() {
        try {
            var process = new ProcessBuilder(program.toString(), "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 && said.lines().anyMatch(MODEL::equals);
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * What it reads in a picture, on one core.
     *
     * @param picture a PNG file; what is read is laid beside it
     */
    String read(Path picture) throws IOException, InterruptedException {
        var out = picture.resolveSibling("tesseract");
        var builder = new ProcessBuilder(program.toString(), picture.toString(), out.toString(), "-l", MODEL)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        if (builder.start().waitFor() != 0) {
            throw new IOException("tesseract failed");
        }
        return Files.readString(out.resolveSibling("tesseract.txt"));
    }
}
