package org.anjuan.standard.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anjuan.standard.StandardProblem;
import org.anjuan.standard.StandardProblem.Kind;
import org.anjuan.standard.read.Yaml.Spot;

/** The problems found so far in one file, and where its paths stand. */
final class Problems {
    private final List<StandardProblem> found = new ArrayList<>();
    private final Set<StandardProblem> known = new HashSet<>();
    private final Set<String> paths = new HashSet<>();
    private final Map<String, Spot> spots = new HashMap<>(Map.of("", Spot.START));

    /** Notes where a path stands, unless that is known. */
    void place(String path, Spot spot) {
        spots.putIfAbsent(path, spot);
    }

    /** A problem at a place; the same one at the same place is told once, whatever paths lead there. */
    void add(Kind kind, String path, Spot spot, String... arguments) {
        paths.add(path);
        var problem = new StandardProblem(kind, path, spot.line(), spot.column(), List.of(arguments));
        if (known.add(new StandardProblem(kind, "", spot.line(), spot.column(), problem.arguments()))) {
            found.add(problem);
        }
    }

    /** A problem at the nearest place that is known of its path. */
    void add(Kind kind, String path, String... arguments) {
        add(kind, path, nearest(path), arguments);
    }

    boolean prevent() {
        return found.stream().anyMatch(problem -> !problem.kind().isWarning());
    }

    /**
     * Takes problems of the values in; those that only follow from a problem already found at the same path, above or
     * below it are left out, and so are sums of what was misread.
     */
    void addAll(List<StandardProblem> ofValues) {
        var earlier = Set.copyOf(paths);
        ofValues.stream()
                .filter(problem -> earlier.stream().noneMatch(path -> related(path, subject(problem))))
                .filter(problem -> !problem.kind().equals(Kind.FULL_SUM) || earlier.isEmpty())
                .forEach(problem -> add(problem.kind(), problem.path(), arguments(problem)));
    }

    /** What a problem speaks of: of a sum, all that is added up. */
    private static String subject(StandardProblem problem) {
        return switch (problem.kind()) {
            case GROUP_SUM, PART_SUM, HEADING_SUM -> parent(problem.path());
            default -> problem.path();
        };
    }

    /** The other place of an id that stands twice is told by its line. */
    private String[] arguments(StandardProblem problem) {
        var arguments = problem.arguments().toArray(String[]::new);
        if (problem.kind() == Kind.DUPLICATE_ID) {
            arguments[1] = Integer.toString(nearest(arguments[1]).line());
        }
        return arguments;
    }

    /** All of them by line. */
    List<StandardProblem> byLine() {
        var all = new ArrayList<>(found);
        all.sort(Comparator.comparingInt(StandardProblem::line).thenComparingInt(StandardProblem::column));
        return List.copyOf(all);
    }

    private Spot nearest(String path) {
        for (var at = path; !at.isEmpty(); at = parent(at)) {
            var spot = spots.get(at);
            if (spot != null) {
                return spot;
            }
        }
        return Spot.START;
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }

    private static boolean related(String one, String other) {
        return !one.isEmpty() && (within(one, other) || within(other, one));
    }

    private static boolean within(String inner, String outer) {
        return inner.startsWith(outer)
                && (inner.length() == outer.length() || ".[".indexOf(inner.charAt(outer.length())) >= 0);
    }
}
