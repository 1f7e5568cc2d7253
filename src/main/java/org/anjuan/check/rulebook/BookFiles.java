package org.anjuan.check.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.anjuan.check.rulebook.BookProblem.Kind;

/**
 * The files of a rule book: each from the first folder that has it, or else from the program. One that is there and cannot
 * be made out at all is told and the program's own read in its place.
 */
final class BookFiles {
    private static final String SHIPPED = "/org/anjuan/check/shipped/";

    private final List<Path> folders;
    private final List<BookProblem> problems = new ArrayList<>();
    private final List<byte[]> read = new ArrayList<>();

    BookFiles(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    <T> T read(String name, BiFunction<byte[], Problems, T> reader) {
        return readOwn(name, reader).orElseGet(() -> reader.apply(keep(shipped(name)), new Problems(name)));
    }

    /** What an office's own file says; empty where it has none, or none that can be made out. */
    <T> Optional<T> readOwn(String name, BiFunction<byte[], Problems, T> reader) {
        var found = new Problems(name);
        var value = own(name).flatMap(file -> bytes(file, found)).map(bytes -> reader.apply(keep(bytes), found));
        problems.addAll(found.all());
        return found.spoilt() ? Optional.empty() : value;
    }

    static byte[] shipped(String name) {
        try (InputStream stream = BookFiles.class.getResourceAsStream(SHIPPED + name)) {
            if (stream == null) {
                throw new IllegalStateException("No shipped file " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<BookProblem> problems() {
        return List.copyOf(problems);
    }

    /** Tells what was read from anything else that could have been. */
    String print() {
        return Rule.digest(read.toArray(byte[][]::new));
    }

    private byte[] keep(byte[] bytes) {
        read.add(bytes);
        return bytes;
    }

    private Optional<Path> own(String name) {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::exists)
                .findFirst();
    }

    private static Optional<byte[]> bytes(Path file, Problems problems) {
        try (InputStream stream = Files.newInputStream(file)) {
            return Optional.of(stream.readNBytes(NodeReader.MOST_BYTES + 1));
        } catch (IOException _) {
            problems.add(Kind.UNREADABLE, 0);
            return Optional.empty();
        }
    }
}
