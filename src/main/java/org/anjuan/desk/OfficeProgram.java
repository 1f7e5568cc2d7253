package org.anjuan.desk;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The LibreOffice of this PC, which a person may choose to lay Word files out; never needed. WPS has no way to be asked
 * for a PDF by another program that works everywhere, so it is not used.
 *
 * @param program what is started
 */
public record OfficeProgram(Path program) {
    private static final boolean WINDOWS = File.separatorChar == '\\';
    private static final List<String> NAMES = WINDOWS ? List.of("soffice.com", "soffice.exe") : List.of("soffice");

    /** Sets the most memory of what follows, in kilobytes, where the system can, and becomes it. */
    private static final String BOUNDED = "ulimit -v \"$0\" 2>/dev/null; exec \"$@\"";

    /** The one on the search path or where its installer puts it. */
    public static Optional<OfficeProgram> find() {
        return find(System.getenv());
    }

    /** @param environment the variables that say where programs lie */
    static Optional<OfficeProgram> find(Map<String, String> environment) {
        return folders(environment)
                .flatMap(folder -> NAMES.stream().map(folder::resolve))
                .filter(Files::isExecutable)
                .findFirst()
                .map(OfficeProgram::new);
    }

    private static Stream<Path> folders(Map<String, String> environment) {
        var onPath = Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
        var installed = WINDOWS
                ? Stream.of("ProgramFiles", "ProgramFiles(x86)")
                        .map(environment::get)
                        .filter(folder -> folder != null)
                        .map(folder -> Path.of(folder, "LibreOffice", "program"))
                : Stream.of("/Applications/LibreOffice.app/Contents/MacOS", "/opt/libreoffice/program")
                        .map(Path::of);
        return Stream.concat(onPath, installed);
    }

    /**
     * How it is called for one file.
     *
     * @param profile a folder of its own for its settings, so that no window that a person has open is disturbed
     * @param out where the PDF goes
     * @param memory the most it may take, in bytes; kept to where the system can
     */
    List<String> command(Path profile, Path file, Path out, long memory) {
        var command = new ArrayList<String>();
        if (!WINDOWS) {
            command.addAll(List.of("/bin/sh", "-c", BOUNDED, Long.toString(memory / 1024)));
        }
        command.add(program.toString());
        command.add("-env:UserInstallation=" + profile.toUri());
        command.addAll(List.of("--headless", "--norestore", "--nologo", "--nolockcheck", "--nodefault"));
        command.addAll(List.of("--convert-to", "pdf:writer_pdf_Export", "--outdir", out.toString(), file.toString()));
        return command;
    }
}
