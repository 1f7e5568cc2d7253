package org.anjuan.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anjuan.standard.Formula.BasePlusShare;
import org.anjuan.standard.Formula.FromFull;
import org.anjuan.standard.Formula.Sum;
import org.anjuan.standard.StandardProblem.Kind;

/** What makes a standard valid: everything wrong with one, and what is odd about it, in the order of the standard. */
public final class Validity {
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");
    private static final int MOST_DIGITS = 4;

    private final Standard standard;
    private final List<StandardProblem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> dimensions;
    private final Set<String> sources;

    private Validity(Standard standard) {
        this.standard = standard;
        this.dimensions = standard.dimensions().stream().map(Dimension::id).collect(Collectors.toSet());
        this.sources = standard.sources().stream().map(Provenance::code).collect(Collectors.toSet());
    }

    /** All problems at once, none when it is valid; they stand at paths but in no file. */
    public static List<StandardProblem> problems(Standard standard) {
        var validity = new Validity(standard);
        validity.whole();
        validity.formula();
        validity.problems.addAll(GradeValidity.problems(standard));
        validity.parts();
        return List.copyOf(validity.problems);
    }

    private void whole() {
        id("id", standard.ref().id());
        id("version", standard.ref().version());
        if (standard.dimensions().isEmpty()) {
            report(Kind.NO_DIMENSIONS, "dimensions");
        }
        if (standard.parts().isEmpty()) {
            report(Kind.NO_PARTS, "parts");
        }
        if (sources.isEmpty()
                && standard.items().anyMatch(item -> !item.provenance().isBlank())) {
            report(Kind.NO_SOURCES, "sources");
        }
        int digits = standard.rounding().digits();
        if (digits < 0 || digits > MOST_DIGITS) {
            report(Kind.DIGITS_OUT_OF_RANGE, "rounding.digits", Integer.toString(digits));
        }
    }

    private void formula() {
        switch (standard.formula()) {
            case BasePlusShare(var base, var weight) -> {
                notNegative("formula.base", "base", base);
                positive("formula.weight", "weight", weight);
                needs(Part.Kind.EARN, Kind.FORMULA_NEEDS_EARNING);
            }
            case Sum() -> needs(Part.Kind.EARN, Kind.FORMULA_NEEDS_EARNING);
            case FromFull(var full) -> {
                positive("formula.full", "full", full);
                needs(Part.Kind.DEDUCT, Kind.FORMULA_NEEDS_DEDUCTING);
            }
        }
    }

    private void needs(Part.Kind part, Kind otherwise) {
        if (standard.parts().stream().noneMatch(any -> any.kind() == part)) {
            report(otherwise, "formula.kind");
        }
    }

    private void parts() {
        for (int i = 0; i < standard.parts().size(); i++) {
            part("parts[" + i + "]", standard.parts().get(i));
        }
    }

    private void part(String path, Part part) {
        unique(path + ".id", part.id());
        if (part.groups().isEmpty()) {
            report(Kind.EMPTY_PART, path + ".groups", part.id());
        }
        if (part.kind() == Part.Kind.EARN && standard.formula() instanceof FromFull) {
            report(Kind.EARNING_IGNORED, path + ".kind", part.id());
        }
        for (int i = 0; i < part.groups().size(); i++) {
            group(path + ".groups[" + i + "]", part, part.groups().get(i));
        }
    }

    private void group(String path, Part part, Group group) {
        unique(path + ".id", group.id());
        if (group.items().isEmpty()) {
            report(Kind.EMPTY_GROUP, path + ".items", group.id());
        }
        sums(path, group);
        for (int i = 0; i < group.items().size(); i++) {
            item(path + ".items[" + i + "]", part, group.items().get(i));
        }
    }

    private void sums(String path, Group group) {
        var sum = group.sum();
        if (group.points() != null && group.points().compareTo(sum) != 0) {
            report(Kind.GROUP_SUM, path + ".points", group.id(), plain(group.points()), plain(sum));
        }
        if (group.cap() != null) {
            positive(path + ".cap", group.id(), group.cap());
            if (group.cap().compareTo(sum) > 0) {
                report(Kind.CAP_ABOVE_POINTS, path + ".cap", group.id(), plain(group.cap()), plain(sum));
            }
        }
    }

    private void item(String path, Part part, Item item) {
        unique(path + ".id", item.id());
        text(path + ".text", item.id(), item.text());
        if (part.kind() != Part.Kind.VETO) {
            positive(path + ".points", item.id(), item.points());
        }
        dimension(path + ".dimension", item, item.dimension());
        item.further().forEach(further -> dimension(path + ".also", item, further));
        source(path + ".source", item);
        if (item.deductibles().isEmpty()) {
            report(Kind.NO_REASON, path + ".reasons", item.id());
        }
        var reasons = new HashSet<String>();
        for (var deductible : item.deductibles()) {
            var at = path + ".reasons." + deductible.id();
            if (!reasons.add(deductible.id())) {
                report(Kind.DUPLICATE_ID, at, deductible.id());
            }
            deductible(at, part, item, deductible);
        }
    }

    private void deductible(String path, Part part, Item item, Deductible deductible) {
        text(path, item.id() + " " + deductible.id(), deductible.text());
        if (part.kind() == Part.Kind.VETO && !(deductible.cost() instanceof Cost.Veto)) {
            report(Kind.NOT_A_VETO, path + ".cost", item.id(), deductible.id());
        } else if (part.kind() == Part.Kind.VETO || item.points().signum() > 0) {
            problems.addAll(CostValidity.problems(path + ".cost", item, deductible));
        }
    }

    private void dimension(String path, Item item, String dimension) {
        if (!dimensions.isEmpty() && !dimensions.contains(dimension)) {
            report(Kind.UNKNOWN_DIMENSION, path, item.id(), dimension);
        }
    }

    private void source(String path, Item item) {
        if (item.provenance().isBlank()) {
            report(Kind.NO_SOURCE, path, item.id());
        } else if (!sources.isEmpty() && !sources.contains(item.provenanceCode())) {
            report(Kind.UNKNOWN_SOURCE, path, item.id(), item.provenanceCode());
        }
    }

    private void text(String path, String id, String text) {
        if (text.isBlank()) {
            report(Kind.NO_TEXT, path, id);
        }
    }

    private void unique(String path, String id) {
        id(path, id);
        if (!ids.add(id)) {
            report(Kind.DUPLICATE_ID, path, id);
        }
    }

    private void id(String path, String id) {
        if (!ID.matcher(id).matches()) {
            report(Kind.BAD_ID, path, id);
        }
    }

    private void positive(String path, String whose, BigDecimal points) {
        if (points.signum() <= 0) {
            report(Kind.NOT_POSITIVE, path, whose, plain(points));
        }
    }

    private void notNegative(String path, String whose, BigDecimal number) {
        if (number.signum() < 0) {
            report(Kind.NEGATIVE, path, whose, plain(number));
        }
    }

    private void report(Kind kind, String path, String... arguments) {
        problems.add(problem(kind, path, arguments));
    }

    static StandardProblem problem(Kind kind, String path, String... arguments) {
        return new StandardProblem(kind, path, 0, 0, List.of(arguments));
    }

    static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
