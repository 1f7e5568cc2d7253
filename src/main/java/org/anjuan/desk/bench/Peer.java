package org.anjuan.desk.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Another program on this machine that does the same work. */
record Peer(String name, Path program) {
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** The program of this name on the search path, if there is one. */
    static Optional<Peer> find(String name) {
        var path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Peer(name, program));
    }

    /** Runs it to its end, its output thrown away; the wall-clock time in milliseconds. */
    double run(List<String> arguments) throws Exception {
        return Times.once(round -> call(arguments));
    }

    /** Runs it to its end, its output thrown away; the processor time it took in milliseconds. */
    double cpu(List<String> arguments) throws Exception {
        double before = Cpu.ofChildren();
        call(arguments);
        return Cpu.ofChildren() - before;
    }

    /** Its output goes to a file: some programs do less when they see that nobody will read it. */
    private void call(List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(program.toString()));
        command.addAll(arguments);
        var output = Files.createTempFile("anjuan-peer-", "");
        try {
            var process = new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            end(process);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private void end(Process process) throws IOException, InterruptedException {
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
            throw new IOException(name + " does not end");
        }
        if (process.exitValue() != 0) {
            throw new IOException(name + " failed");
        }
    }
}
