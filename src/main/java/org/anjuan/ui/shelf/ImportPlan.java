package org.anjuan.ui.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How files that were chosen or dropped become cases: a folder or a zip is one case, loose files together are one. Where
 * a folder holds folders, or several files lie loose, they may also be cases each by itself.
 *
 * @param together the usual way
 * @param apart the other way; the same list when there is no other
 * @param apartIsLikely whether the other way is what a person most likely means
 */
public record ImportPlan(List<Proposal> together, List<Proposal> apart, boolean apartIsLikely) {

    /**
     * One case to be.
     *
     * @param title proposed by the name of folder or file
     */
    public record Proposal(String title, List<Path> paths) {
        public Proposal {
            paths = List.copyOf(paths);
        }
    }

    public ImportPlan {
        together = List.copyOf(together);
        apart = List.copyOf(apart);
    }

    /** Looks at the paths and one level below folders; reads no file. */
    public static ImportPlan of(List<Path> paths) {
        var bundles = paths.stream().filter(ImportPlan::isBundle).toList();
        var loose = paths.stream().filter(path -> !isBundle(path)).toList();
        var together = new ArrayList<>(bundles.stream().map(ImportPlan::one).toList());
        if (!loose.isEmpty()) {
            together.add(new Proposal(looseTitle(loose), loose));
        }
        var apart = Stream.concat(
                        bundles.stream().flatMap(bundle -> inner(bundle).stream()),
                        loose.stream().map(ImportPlan::one))
                .toList();
        boolean likely = loose.isEmpty()
                && bundles.stream().anyMatch(bundle -> inner(bundle).size() > 1);
        return new ImportPlan(together, apart, likely);
    }

    /** Whether the person has to say which way is meant. */
    public boolean ambiguous() {
        return !together.equals(apart);
    }

    /** The cases inside a folder of folders; the folder itself when it is none. */
    private static List<Proposal> inner(Path bundle) {
        if (!Files.isDirectory(bundle)) {
            return List.of(one(bundle));
        }
        try (var children = Files.list(bundle)) {
            var all = children.filter(ImportPlan::isShown).sorted().toList();
            boolean onlyBundles = all.stream().allMatch(ImportPlan::isBundle);
            return onlyBundles && all.size() > 1
                    ? all.stream().map(ImportPlan::one).toList()
                    : List.of(one(bundle));
        } catch (IOException e) {
            return List.of(one(bundle));
        }
    }

    private static boolean isShown(Path path) {
        return !path.getFileName().toString().startsWith(".");
    }

    private static boolean isBundle(Path path) {
        return Files.isDirectory(path) || name(path).toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static Proposal one(Path path) {
        return new Proposal(Files.isDirectory(path) ? name(path) : withoutEnding(name(path)), List.of(path));
    }

    private static String looseTitle(List<Path> loose) {
        var parent = loose.getFirst().toAbsolutePath().getParent();
        return loose.size() == 1 || parent == null || parent.getFileName() == null
                ? withoutEnding(name(loose.getFirst()))
                : name(parent);
    }

    private static String name(Path path) {
        var last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? path.toString() : last.toString();
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
