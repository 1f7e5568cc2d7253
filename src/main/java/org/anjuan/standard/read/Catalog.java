package org.anjuan.standard.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardRef;

/**
 * The standards at hand: those of some folders, and those that travel inside the program. Files are read anew each time.
 *
 * @param folders looked through before the shipped standards; one that does not exist holds none
 */
public record Catalog(List<Path> folders) {
    private static final String SHIPPED = "/org/anjuan/standard/shipped/";
    private static final String LIST = "shipped.txt";
    private static final List<String> ENDINGS = List.of(".yaml", ".yml");

    public Catalog {
        folders = List.copyOf(folders);
    }

    /** Only what travels inside the program. */
    public static Catalog shipped() {
        return new Catalog(List.of());
    }

    /**
     * Every template, also those that are rejected; a standard's version that was already met is left out.
     *
     * @throws UncheckedIOException when a folder cannot be listed
     */
    public List<Template> templates() {
        var all = new ArrayList<Template>();
        var refs = new ArrayList<StandardRef>();
        Stream.concat(folders.stream().flatMap(Catalog::inFolder), inProgram()).forEach(template -> {
            boolean isKnown =
                    template.reading() instanceof Reading.Read(var standard, var _) && refs.contains(standard.ref());
            if (!isKnown) {
                all.add(template);
            }
            if (template.reading() instanceof Reading.Read(var standard, var _)) {
                refs.add(standard.ref());
            }
        });
        return all;
    }

    /** Every valid standard. */
    public Stream<Standard> standards() {
        return templates().stream()
                .flatMap(template -> template.reading() instanceof Reading.Read(var standard, var _)
                        ? Stream.of(standard)
                        : Stream.empty());
    }

    /** The very version a review is bound to. */
    public Optional<Standard> find(StandardRef ref) {
        return standards().filter(standard -> standard.ref().equals(ref)).findFirst();
    }

    /**
     * The template a person names: by {@code id@version}, by {@code id} for its latest version, or by the path of a file;
     * a file that exists may be rejected, an id that is unknown gives nothing.
     */
    public Optional<Template> find(String name) {
        return templates().stream()
                .filter(template -> template.reading() instanceof Reading.Read(var standard, var _)
                        && isNamed(standard.ref(), name))
                .max(Comparator.comparing(Catalog::version, Versions.ORDER))
                .or(() -> atPath(name));
    }

    private static boolean isNamed(StandardRef ref, String name) {
        return ref.id().equals(name) || ref.toString().equals(name);
    }

    private static String version(Template template) {
        return template.reading() instanceof Reading.Read(var standard, var _)
                ? standard.ref().version()
                : "";
    }

    private static Optional<Template> atPath(String name) {
        try {
            var path = Path.of(name);
            return Files.isRegularFile(path) ? Optional.of(inFile(path)) : Optional.empty();
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static Stream<Template> inFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var files = Files.list(folder)) {
            return files.filter(Catalog::mayBeTemplate).sorted().map(Catalog::inFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean mayBeTemplate(Path file) {
        return ENDINGS.stream().anyMatch(file.getFileName().toString()::endsWith);
    }

    /** The template in a file; one that cannot be opened or is far too large is rejected like a wrong one. */
    public static Template inFile(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return Template.of(file.toString(), stream.readNBytes(YamlText.MOST_BYTES + 1));
        } catch (IOException _) {
            return new Template(file.toString(), "", StandardReader.unreadable());
        }
    }

    private static Stream<Template> inProgram() {
        return new String(resource(LIST), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(file -> Template.of(file, resource(file)));
    }

    private static byte[] resource(String file) {
        try (InputStream stream = Catalog.class.getResourceAsStream(SHIPPED + file)) {
            if (stream == null) {
                throw new IllegalStateException("No shipped file " + file);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
