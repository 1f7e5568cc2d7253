package org.anjuan.check.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * All that an office can change, with what is wrong in it.
 *
 * @param problems of all its files, by file and line; what is wrong was left out
 */
public record RuleBook(
        Kinds kinds, Rules rules, WorkDays workDays, Laws laws, Schedule schedule, List<BookProblem> problems) {
    private static final String SHIPPED = "/org/anjuan/check/shipped/";
    private static final String KINDS = "kinds.yaml";

    public RuleBook {
        problems = List.copyOf(problems);
    }

    /** Only what travels inside the program. */
    public static RuleBook shipped() {
        return in(List.of());
    }

    /**
     * The rule book of an office: each file is taken from the first folder that has it, or else from the program.
     *
     * @throws UncheckedIOException when a file that is there cannot be read
     */
    public static RuleBook in(List<Path> folders) {
        var problems = new ArrayList<BookProblem>();
        var kinds = read(folders, KINDS, Kinds::read, problems);
        return new RuleBook(
                kinds,
                read(folders, "checks.yaml", Rules::read, problems),
                read(folders, "workdays.csv", WorkDays::read, problems),
                read(folders, "laws.csv", Laws::read, problems),
                read(folders, "timeline.yaml", Schedule::read, problems),
                problems);
    }

    private static <T> T read(
            List<Path> folders, String name, BiFunction<byte[], Problems, T> reader, List<BookProblem> all) {
        var problems = new Problems(name);
        var value = reader.apply(bytes(folders, name), problems);
        all.addAll(problems.all());
        return value;
    }

    private static byte[] bytes(List<Path> folders, String name) {
        var own = folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isRegularFile)
                .findFirst();
        try (InputStream stream = own.isPresent()
                ? Files.newInputStream(own.get())
                : RuleBook.class.getResourceAsStream(SHIPPED + name)) {
            if (stream == null) {
                throw new IllegalStateException("No shipped file " + name);
            }
            return stream.readNBytes(NodeReader.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
