package org.anjuan.standard;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.standard.Formula.BasePlusShare;
import org.anjuan.standard.Formula.ByParts;
import org.anjuan.standard.Formula.FromFull;
import org.anjuan.standard.Formula.None;
import org.anjuan.standard.Formula.Sum;
import org.anjuan.standard.StandardProblem.Kind;
import org.jspecify.annotations.Nullable;

/** What makes a standard valid: everything wrong with one, and what is odd about it, in the order of the standard. */
public final class Validity {
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");
    private static final int MOST_DIGITS = 4;

    private final Standard standard;
    private final Report report = new Report();
    private final Map<String, String> ids = new HashMap<>();

    private Validity(Standard standard) {
        this.standard = standard;
    }

    /** All problems at once, none when it is valid; they stand at paths but in no file. */
    public static List<StandardProblem> problems(Standard standard) {
        var validity = new Validity(standard);
        validity.whole();
        validity.formula();
        new GradeValidity(standard, validity.report).check();
        new TermsValidity(standard, validity.report).check();
        validity.parts();
        return validity.report.all();
    }

    private void whole() {
        id("id", standard.ref().id());
        id("version", standard.ref().version());
        for (int i = 0; i < standard.terms().toCheck().size(); i++) {
            report.add(
                    Kind.TO_CHECK_WHOLE,
                    "to-check[" + i + "]",
                    standard.terms().toCheck().get(i));
        }
        if (standard.dimensions().isEmpty()) {
            report.add(Kind.NO_DIMENSIONS, "dimensions");
        }
        if (standard.parts().isEmpty()) {
            report.add(Kind.NO_PARTS, "parts");
        }
        if (standard.sources().isEmpty()
                && standard.items().anyMatch(item -> !item.provenance().isBlank())) {
            report.add(Kind.NO_SOURCES, "sources");
        }
        int digits = standard.rounding().digits();
        if (digits < 0 || digits > MOST_DIGITS) {
            report.add(Kind.DIGITS_OUT_OF_RANGE, "rounding.digits", Integer.toString(digits));
        }
    }

    private void formula() {
        switch (standard.formula()) {
            case BasePlusShare(var base, var weight, var _) -> {
                report.notNegative("formula.base", "base", base);
                report.positive("formula.weight", "weight", weight);
                needs(Part.Kind.EARN, Kind.FORMULA_NEEDS_EARNING);
            }
            case Sum() -> needs(Part.Kind.EARN, Kind.FORMULA_NEEDS_EARNING);
            case FromFull(var full) -> {
                report.positive("formula.full", "full", full);
                needs(Part.Kind.DEDUCT, Kind.FORMULA_NEEDS_DEDUCTING);
            }
            case ByParts(var worths) -> {
                needs(Part.Kind.EARN, Kind.FORMULA_NEEDS_EARNING);
                worths.forEach(this::worth);
            }
            case None() -> {}
        }
    }

    private void worth(String part, BigDecimal worth) {
        var path = "formula.parts." + part;
        report.positive(path, part, worth);
        if (standard.parts().stream().noneMatch(any -> any.id().equals(part))) {
            report.add(Kind.UNKNOWN_REFERENCE, path, "formula", part);
        } else if (standard.parts(Part.Kind.EARN).noneMatch(any -> any.id().equals(part))) {
            report.add(Kind.WORTH_WITHOUT_EARNING, path, part);
        }
    }

    private void needs(Part.Kind part, Kind otherwise) {
        if (standard.parts(part).findAny().isEmpty()) {
            report.add(otherwise, "formula.kind");
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
            report.add(Kind.EMPTY_PART, path + ".groups", part.id());
        }
        if (part.kind() == Part.Kind.EARN) {
            earning(path, part);
        }
        sum(Kind.PART_SUM, path, part.id(), part.points(), part.sum());
        boolean unbounded = part.groups().stream().anyMatch(Group::isUnbounded);
        cap(path, part.id(), part.cap(), unbounded ? null : part.sum());
        for (int i = 0; i < part.groups().size(); i++) {
            group(path + ".groups[" + i + "]", part, part.groups().get(i));
        }
    }

    /** Whether what a part earns is counted: left out of a formula by parts it is forgotten, where points only go it is odd. */
    private void earning(String path, Part part) {
        if (standard.formula() instanceof ByParts(var worths) && !worths.containsKey(part.id())) {
            report.add(Kind.PART_WITHOUT_WORTH, "formula.parts", part.id());
        } else if (standard.formula() instanceof FromFull) {
            report.add(Kind.EARNING_IGNORED, path + ".kind", part.id());
        }
    }

    private void group(String path, Part part, Group group) {
        unique(path + ".id", group.id());
        if (group.items().isEmpty()) {
            report.add(Kind.EMPTY_GROUP, path + ".items", group.id());
        }
        sum(Kind.GROUP_SUM, path, group.id(), group.points(), group.sum());
        boolean unbounded = group.items().stream().anyMatch(item -> item.limit() == null);
        cap(path, group.id(), group.cap(), unbounded ? null : group.sum());
        var items = new ItemValidity(standard, report, part, this::unique);
        for (var place : ItemPlace.of(path, group)) {
            var heading = place.item().heading();
            if (heading != null && place.isFirst()) {
                heading(place.headingPath(), group, heading);
            }
            items.check(place.path(), place.item());
        }
    }

    private void heading(String path, Group group, Heading heading) {
        unique(path + ".id", heading.id());
        report.text(path + ".text", heading.id(), heading.text());
        var sum = group.under(heading).stream().map(Item::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        sum(Kind.HEADING_SUM, path, heading.id(), heading.points(), sum);
        boolean unbounded = group.under(heading).stream().anyMatch(item -> item.limit() == null);
        cap(path, heading.id(), heading.cap(), unbounded ? null : sum);
    }

    private void sum(Kind kind, String path, String whose, @Nullable BigDecimal declared, BigDecimal sum) {
        if (declared != null && declared.compareTo(sum) != 0) {
            report.add(kind, path + ".points", whose, Report.plain(declared), Report.plain(sum));
        }
    }

    private void cap(String path, String whose, @Nullable BigDecimal cap, @Nullable BigDecimal most) {
        if (cap == null) {
            return;
        }
        report.positive(path + ".cap", whose, cap);
        if (most != null && cap.compareTo(most) > 0) {
            report.add(Kind.CAP_ABOVE_POINTS, path + ".cap", whose, Report.plain(cap), Report.plain(most));
        }
    }

    private void unique(String path, String id) {
        id(path, id);
        var first = ids.putIfAbsent(id, path);
        if (first != null) {
            report.add(Kind.DUPLICATE_ID, path, id, first);
        }
    }

    private void id(String path, String id) {
        if (!ID.matcher(id).matches()) {
            report.add(Kind.BAD_ID, path, id);
        }
    }
}
