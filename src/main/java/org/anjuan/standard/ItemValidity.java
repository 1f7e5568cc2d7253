package org.anjuan.standard;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.anjuan.standard.StandardProblem.Kind;

/** What makes an item with its reasons valid. */
final class ItemValidity {
    private final Standard standard;
    private final Report report;
    private final Part part;
    private final BiConsumer<String, String> unique;
    private final Set<String> dimensions;
    private final Set<String> sources;

    /** @param unique reports an id, at a path, that cannot serve or was met before */
    ItemValidity(Standard standard, Report report, Part part, BiConsumer<String, String> unique) {
        this.standard = standard;
        this.report = report;
        this.part = part;
        this.unique = unique;
        this.dimensions = standard.dimensions().stream().map(Dimension::id).collect(Collectors.toSet());
        this.sources = standard.sources().stream().map(Provenance::code).collect(Collectors.toSet());
    }

    void check(String path, Item item) {
        unique.accept(path + ".id", item.id());
        report.text(path + ".text", item.id(), item.text());
        points(path + ".points", item);
        dimension(path + ".dimension", item, item.dimension());
        item.further().forEach(further -> dimension(path + ".also", item, further));
        source(path + ".source", item);
        notWith(path + ".not-with", item);
        if (item.deductibles().isEmpty()) {
            report.add(Kind.NO_REASON, path + ".reasons", item.id());
        }
        var reasons = new HashSet<String>();
        for (var deductible : item.deductibles()) {
            var at = path + ".reasons." + deductible.id();
            if (!reasons.add(deductible.id())) {
                report.add(Kind.DUPLICATE_ID, at, deductible.id(), at);
            }
            deductible(at, item, deductible);
        }
        exclusive(path + ".reasons", item);
        pointsLeft(path + ".points", item);
        notTurned(path + ".reasons.", item);
        var open = item.guidance().toCheck();
        for (int i = 0; i < open.size(); i++) {
            report.add(Kind.TO_CHECK, path + ".to-check[" + i + "]", item.id(), open.get(i));
        }
    }

    private void points(String path, Item item) {
        boolean mayBeNone = item.rules().overflows() && part.kind() != Part.Kind.EARN;
        if (part.kind().counts() && !(mayBeNone && item.points().signum() == 0)) {
            report.positive(path, item.id(), item.points());
        }
    }

    private void deductible(String path, Item item, Deductible deductible) {
        report.text(path, item.id() + " " + deductible.id(), deductible.text());
        if (deductible.freeText() && standard.terms().listedOnly()) {
            report.add(Kind.CATCH_ALL_IN_CLOSED_LIST, path, item.id(), deductible.id());
        }
        boolean isMeasured = !part.kind().counts()
                || item.points().signum() > 0
                || (item.rules().overflows() && item.points().compareTo(BigDecimal.ZERO) == 0);
        if (isMeasured) {
            new CostValidity(report, path + ".cost", part.kind(), item, deductible.id()).check(deductible.cost());
        }
    }

    /** Points that no reason reaches are odd, unless nothing beyond what is listed may be taken or somebody is still to look. */
    private void pointsLeft(String path, Item item) {
        boolean isOpen = part.kind() == Part.Kind.EARN
                && !standard.terms().listedOnly()
                && item.guidance().toCheck().isEmpty()
                && !item.deductibles().isEmpty();
        var most = Reaching.most(item);
        if (isOpen && most != null && most.compareTo(item.points()) < 0) {
            report.add(Kind.POINTS_LEFT, path, item.id(), Report.plain(item.points()), Report.plain(most));
        }
    }

    /** Reasons that no report can carry, unless somebody is still to look; what is given is no fault. */
    private void notTurned(String path, Item item) {
        if (part.kind() != Part.Kind.BONUS && item.guidance().toCheck().isEmpty()) {
            item.deductibles().stream()
                    .filter(reason -> !reason.freeText() && !Turned.saysWhatIsWrong(item, reason.text()))
                    .forEach(reason -> report.add(
                            Kind.REASON_NOT_TURNED,
                            path + reason.id() + ".text",
                            item.id(),
                            reason.id(),
                            reason.text()));
        }
    }

    private void exclusive(String path, Item item) {
        item.deductibles().stream()
                .map(Deductible::exclusive)
                .filter(set -> !set.isEmpty())
                .collect(Collectors.groupingBy(set -> set, Collectors.counting()))
                .forEach((set, count) -> {
                    if (count == 1) {
                        report.add(Kind.EXCLUSIVE_ALONE, path, item.id(), set);
                    }
                });
    }

    private void notWith(String path, Item item) {
        item.rules().notWith().stream()
                .filter(other -> other.equals(item.id()) || standard.item(other).isEmpty())
                .forEach(other -> report.add(Kind.UNKNOWN_REFERENCE, path, item.id(), other));
    }

    private void dimension(String path, Item item, String dimension) {
        if (!dimensions.isEmpty() && !dimensions.contains(dimension)) {
            report.add(Kind.UNKNOWN_DIMENSION, path, item.id(), dimension);
        }
    }

    private void source(String path, Item item) {
        if (item.provenance().isBlank()) {
            report.add(Kind.NO_SOURCE, path, item.id());
        } else if (!sources.isEmpty() && !sources.contains(item.provenanceCode())) {
            report.add(Kind.UNKNOWN_SOURCE, path, item.id(), item.provenanceCode());
        }
    }
}
