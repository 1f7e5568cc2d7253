package org.anjuan.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.anjuan.desk.Desk;
import org.anjuan.desk.Folders;
import org.anjuan.desk.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gives commands and hears what the program says; everything it keeps lies below one folder. */
public record CommandLineUser(Path folder) {

    /**
     * What came of a command.
     *
     * @param out standard output, decoded from UTF-8
     * @param err standard error
     */
    public record Heard(int code, String out, String err) {
        public JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    /** Runs one command in this process. */
    public Heard gives(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                out,
                new PrintWriter(out, false, StandardCharsets.UTF_8),
                new PrintWriter(err, false, StandardCharsets.UTF_8),
                false);
        int code = Anjuan.run(context(terminal), args);
        return new Heard(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Context context(Terminal terminal) {
        return new Context(
                terminal,
                Words.shipped(),
                Folders.below(folder),
                Clock.systemUTC(),
                "test",
                CommandLineUser::openAndClose);
    }

    /** The window's pictures are the window's own affair; here it counts that the desk can be opened for them. */
    private static List<Path> openAndClose(
            Function<Executor, Desk> open, Path folder, Pictures.Look look, Pictures.Choice choice) {
        try (var desk = open.apply(Runnable::run)) {
            return desk.rounds().all().isEmpty() ? List.of() : List.of(folder.resolve(look.theme() + ".png"));
        }
    }
}
