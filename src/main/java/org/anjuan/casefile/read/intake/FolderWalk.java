package org.anjuan.casefile.read.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;

/** Walks one folder and the folders in it, never out of it. */
final class FolderWalk {
    private final Walk walk;
    private final Path root;
    private final String prefix;

    /** @param prefix goes before the names of its files */
    FolderWalk(Walk walk, Path root, String prefix) {
        this.walk = walk;
        this.root = root;
        this.prefix = prefix;
    }

    /** Something met in the folder: a file, or a problem standing in for one. */
    private sealed interface Met {
        String name();

        record File(String name, Path path) implements Met {}

        record Bad(String name, Problem problem) implements Met {}
    }

    void run() throws IOException {
        var met = collect();
        if (met.size() > walk.limits().files()) {
            walk.discovered(1);
            walk.turnAway(prefix.isEmpty() ? root.toString() : prefix, Problem.of(Reason.TOO_LARGE));
            return;
        }
        met.sort(Comparator.comparing(Met::name, NaturalOrder.OF_NAMES));
        walk.discovered(met.size());
        for (var one : met) {
            if (walk.stopped()) {
                return;
            }
            switch (one) {
                case Met.Bad(var name, var problem) -> walk.turnAway(prefix + name, problem);
                case Met.File(var name, var _) when Litter.is(name) -> walk.litter();
                case Met.File(var name, var path) -> walk.file(prefix + name, path, null, 0, false);
            }
        }
    }

    private List<Met> collect() throws IOException {
        var met = new ArrayList<Met>();
        var inside = root.toRealPath();
        Files.walkFileTree(inside, Set.of(), walk.limits().folderDepth(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                met.add(look(inside, file, attributes));
                return goOn(met);
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException cause) {
                met.add(new Met.Bad(name(inside, file), Problem.of(Reason.UNREADABLE)));
                return goOn(met);
            }
        });
        return met;
    }

    private FileVisitResult goOn(List<Met> met) {
        boolean enough = met.size() > walk.limits().files() || walk.stopped();
        return enough ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    private static Met look(Path inside, Path file, BasicFileAttributes attributes) {
        String name = name(inside, file);
        if (attributes.isRegularFile() || (attributes.isSymbolicLink() && staysInside(inside, file))) {
            return new Met.File(name, file);
        }
        return attributes.isDirectory()
                ? new Met.Bad(name, Problem.of(Reason.NESTED_TOO_DEEP))
                : new Met.Bad(name, new Problem(Reason.UNREADABLE, "link"));
    }

    private static boolean staysInside(Path inside, Path link) {
        try {
            var target = link.toRealPath();
            return target.startsWith(inside) && Files.isRegularFile(target);
        } catch (IOException _) {
            return false;
        }
    }

    private static String name(Path inside, Path file) {
        var parts = new ArrayList<String>();
        inside.relativize(file).forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }
}
