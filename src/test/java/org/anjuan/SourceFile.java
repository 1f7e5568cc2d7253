package org.anjuan;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javax.tools.ToolProvider;

/** A source file as the compiler reads it: its lines, its top-level types, its methods and its words. */
final class SourceFile {
    private final Path path;
    private final CompilationUnitTree unit;
    private final DocTrees trees;

    private SourceFile(Path path, CompilationUnitTree unit, DocTrees trees) {
        this.path = path;
        this.unit = unit;
        this.trees = trees;
    }

    /** Every Java file below a folder, the packages' own files left out. */
    static List<SourceFile> below(Path folder) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var paths = Files.walk(folder);
                var files = compiler.getStandardFileManager(null, null, null)) {
            var sources = paths.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("package-info.java"))
                    .toList();
            var task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            var found = new ArrayList<SourceFile>();
            for (var unit : task.parse()) {
                found.add(new SourceFile(Path.of(unit.getSourceFile().getName()), unit, DocTrees.instance(task)));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return path;
    }

    int lines() {
        return (int) text().lines().count();
    }

    String text() {
        try {
            return unit.getSourceFile().getCharContent(true).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the package, which is where the file lives. */
    String room() {
        return String.valueOf(unit.getPackageName());
    }

    /** The top-level types that no Javadoc introduces. */
    List<String> typesWithoutPurpose() {
        return unit.getTypeDecls().stream()
                .filter(type -> trees.getDocCommentTree(new TreePath(new TreePath(unit), type)) == null)
                .map(type -> path + ": " + ((ClassTree) type).getSimpleName())
                .toList();
    }

    /** The methods, constructors and initialisers that take more lines than allowed, with where they begin. */
    List<String> methodsLongerThan(int limit) {
        var found = new ArrayList<String>();
        walk(MethodTree.class, (method, line) -> {
            int length = lineOf(end(method)) - line + 1;
            if (length > limit) {
                found.add("%s:%d: %s takes %d lines".formatted(path, line, method.getName(), length));
            }
        });
        return found;
    }

    /** The text literals that hold Chinese characters, with where they stand. */
    List<String> chineseLiterals() {
        var found = new ArrayList<String>();
        walk(LiteralTree.class, (literal, line) -> {
            if (literal.getValue() instanceof String text && text.codePoints().anyMatch(Character::isIdeographic)) {
                found.add("%s:%d: %s".formatted(path, line, text));
            }
        });
        return found;
    }

    private <T extends Tree> void walk(Class<T> wanted, BiConsumer<T, Integer> visit) {
        new TreePathScanner<Void, Void>() {
            @Override
            public Void scan(Tree tree, Void nothing) {
                if (wanted.isInstance(tree)) {
                    visit.accept(wanted.cast(tree), lineOf(start(tree)));
                }
                return super.scan(tree, null);
            }
        }.scan(unit, null);
    }

    private long start(Tree tree) {
        return trees.getSourcePositions().getStartPosition(unit, tree);
    }

    private long end(Tree tree) {
        return trees.getSourcePositions().getEndPosition(unit, tree);
    }

    private int lineOf(long position) {
        return position < 0 ? 0 : (int) unit.getLineMap().getLineNumber(position);
    }
}
