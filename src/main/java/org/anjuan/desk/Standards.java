package org.anjuan.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardRef;
import org.anjuan.standard.read.Catalog;
import org.anjuan.standard.read.Reading;
import org.anjuan.standard.read.StandardReader;
import org.anjuan.standard.read.Template;
import org.anjuan.store.KeptStandard;
import org.anjuan.store.Store;

/** The standards at hand, and those that rounds are bound to. */
public final class Standards {
    private final Catalog catalog;
    private final Map<StandardRef, Standard> known = new ConcurrentHashMap<>();

    /** @param folders looked through before the shipped standards */
    public Standards(List<Path> folders) {
        this.catalog = new Catalog(folders);
    }

    /** Every template at hand, also those that cannot be used. */
    public List<StandardAtHand> atHand() {
        return catalog.templates().stream().map(Standards::show).toList();
    }

    /** Every standard a round may be opened with. */
    public List<Standard> all() {
        return catalog.standards().toList();
    }

    /** The standard a person names by id, by {@code id@version} or by a file's path; empty when there is none. */
    public Optional<StandardAtHand> find(String name) {
        return catalog.find(name).map(Standards::show);
    }

    /** The standard in a file, or what is wrong with it. */
    public static StandardAtHand at(Path file) {
        return show(Catalog.inFile(file));
    }

    /** The template of the standard a person names, as {@link #find} does; empty where there is none or it is rejected. */
    Optional<String> textOf(String name) {
        return catalog.find(name)
                .filter(template -> template.reading() instanceof Reading.Read)
                .map(Template::text);
    }

    /** The text of a version at hand, to the character. */
    Optional<String> text(StandardRef ref) {
        return catalog.find(ref.toString())
                .filter(template -> template.reading() instanceof Reading.Read)
                .map(Template::text);
    }

    /**
     * The version that was kept in the workspace.
     *
     * @throws IllegalStateException when it is not kept or cannot be read any more
     */
    Standard kept(Store store, StandardRef ref) {
        return known.computeIfAbsent(ref, missing -> {
            var text = store.standards()
                    .find(missing)
                    .orElseThrow(() -> new IllegalStateException("Not kept: " + missing))
                    .text();
            return switch (StandardReader.read(text)) {
                case Reading.Read(var standard, var _) -> standard;
                case Reading.Rejected rejected ->
                    throw new IllegalStateException(missing + " cannot be read any more: "
                            + rejected.problems().size() + " problems");
            };
        });
    }

    /** Whether the file at hand of a version that was kept says something else by now; not so where none is at hand. */
    boolean differs(Store store, StandardRef ref) {
        var atHand = catalog.find(ref);
        var text = store.standards().find(ref).map(KeptStandard::text).orElse("");
        return atHand.isPresent()
                && StandardReader.read(text) instanceof Reading.Read(var kept, var _)
                && !kept.equals(atHand.get());
    }

    private static StandardAtHand show(Template template) {
        return switch (template.reading()) {
            case Reading.Read(var standard, var warnings) -> new StandardAtHand(template.file(), standard, warnings);
            case Reading.Rejected(var problems) -> new StandardAtHand(template.file(), null, problems);
        };
    }
}
