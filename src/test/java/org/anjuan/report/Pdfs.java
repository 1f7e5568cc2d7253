package org.anjuan.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Asks LibreOffice, where it is installed, to open a file as a person would and print it. */
final class Pdfs {
    private Pdfs() {}

    /** Whether LibreOffice is here with the part of it that opens such a file. */
    static boolean possible(Path file) throws IOException {
        var part = file.toString().endsWith(".xlsx") ? "libsclo" : "libswlo";
        var office = office();
        if (office.isEmpty()) {
            return false;
        }
        try (var all = Files.list(office.get().toRealPath().resolveSibling("."))) {
            return all.anyMatch(each -> each.getFileName().toString().startsWith(part));
        }
    }

    /** The printed file, beside the one that was given. */
    static Path print(Path file, Path folder) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        office().orElseThrow().toString(),
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        var name = file.getFileName().toString();
        return folder.resolve(name.substring(0, name.lastIndexOf('.')) + ".pdf");
    }

    private static Optional<Path> office() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder).resolve("soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
