package org.anjuan.standard;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.stream.Collectors;
import org.anjuan.standard.StandardProblem.Kind;

/** What makes the terms of a standard valid: facts and the conditions that ask about them, sums, views, limits. */
final class TermsValidity {
    private final Standard standard;
    private final Terms terms;
    private final Report report;

    TermsValidity(Standard standard, Report report) {
        this.standard = standard;
        this.terms = standard.terms();
        this.report = report;
    }

    void check() {
        full();
        leftOut();
        facts();
        conditions();
        views();
        var ceiling = standard.rounding().ceiling();
        var floor = standard.rounding().floor();
        if (ceiling != null && floor != null && ceiling.compareTo(floor) < 0) {
            report.add(Kind.CEILING_BELOW_FLOOR, "rounding.ceiling", Report.plain(ceiling), Report.plain(floor));
        }
    }

    private void full() {
        var full = terms.full();
        var sum = standard.formula() instanceof Formula.FromFull(var from)
                ? from
                : standard.parts(Part.Kind.EARN).map(Part::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (full != null && full.compareTo(sum) != 0) {
            report.add(Kind.FULL_SUM, "full", Report.plain(full), Report.plain(sum));
        }
    }

    /** Where points are only added up there is nothing to scale, so what leaves the possible points is simply not earned. */
    private void leftOut() {
        if (standard.formula() instanceof Formula.Sum) {
            standard.parts(Part.Kind.EARN)
                    .flatMap(part -> part.groups().stream())
                    .flatMap(group -> group.items().stream().filter(item -> mayLeave(group, item)))
                    .findFirst()
                    .ifPresent(item -> report.add(Kind.LOST_WHERE_LEFT_OUT, "formula.kind", item.id()));
        }
    }

    private static boolean mayLeave(Group group, Item item) {
        boolean isConditional = item.rules().mayNotApply()
                || !item.condition().isEmpty()
                || !group.condition().isEmpty();
        return isConditional && item.rules().without() == Without.LEAVES;
    }

    private void facts() {
        var firsts = new HashMap<String, String>();
        for (int i = 0; i < terms.facts().size(); i++) {
            var path = "facts[" + i + "]";
            var fact = terms.facts().get(i);
            var first = firsts.putIfAbsent(fact.id(), path + ".id");
            if (first != null) {
                report.add(Kind.DUPLICATE_ID, path + ".id", fact.id(), first);
            }
            report.text(path + ".ask", fact.id(), fact.ask());
            if (fact.answers().stream().distinct().count() < 2) {
                report.add(Kind.TOO_FEW_ANSWERS, path + ".answers", fact.id());
            }
            if (standard.items().noneMatch(item -> item.rules().appliesIf().asks(fact.id()))) {
                report.add(Kind.FACT_UNUSED, path, fact.id());
            }
        }
    }

    private void conditions() {
        for (int i = 0; i < standard.parts().size(); i++) {
            var part = standard.parts().get(i);
            for (int j = 0; j < part.groups().size(); j++) {
                ItemPlace.of("parts[" + i + "].groups[" + j + "]", part.groups().get(j))
                        .forEach(place -> condition(place.path() + ".applies-if", place.item()));
            }
        }
    }

    private void condition(String path, Item item) {
        item.rules().appliesIf().answers().forEach((id, answers) -> {
            var fact = terms.fact(id);
            if (fact.isEmpty()) {
                report.add(Kind.UNKNOWN_FACT, path, item.id(), id);
            } else if (answers.isEmpty()) {
                report.add(Kind.NEVER_APPLIES, path, item.id(), id);
            } else {
                answers.stream()
                        .filter(answer -> !fact.get().answers().contains(answer))
                        .forEach(answer -> report.add(
                                Kind.UNKNOWN_ANSWER,
                                path,
                                item.id(),
                                id,
                                answer,
                                String.join("、", fact.get().answers())));
            }
        });
    }

    private void views() {
        for (int i = 0; i < terms.views().size(); i++) {
            var path = "views[" + i + "]";
            var view = terms.views().get(i);
            var known = view.dimensions().stream().map(Dimension::id).collect(Collectors.toSet());
            if (known.isEmpty()) {
                report.add(Kind.NO_DIMENSIONS, path + ".dimensions");
            }
            standard.items()
                    .filter(item -> !known.contains(view.byItem().getOrDefault(item.id(), "")))
                    .forEach(item -> report.add(
                            Kind.UNKNOWN_DIMENSION,
                            path,
                            item.id(),
                            view.byItem().getOrDefault(item.id(), "")));
        }
    }
}
