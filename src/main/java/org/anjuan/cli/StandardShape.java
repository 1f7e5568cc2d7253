package org.anjuan.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anjuan.desk.WorkingWords;
import org.anjuan.standard.Basis;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Dimension;
import org.anjuan.standard.GradeBand;
import org.anjuan.standard.Group;
import org.anjuan.standard.Heading;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Provenance;
import org.anjuan.standard.Standard;
import org.jspecify.annotations.Nullable;

/** A standard as {@code standard show --json} gives it; points are decimal strings. */
record StandardShape(
        String id,
        String version,
        String title,
        String caseKind,
        String issuer,
        @Nullable LocalDate from,
        List<String> remarks,
        List<Provenance> sources,
        List<Dimension> dimensions,
        RuleShape.FormulaShape formula,
        RuleShape.RoundingShape rounding,
        List<GradeShape> grades,
        RuleShape.VetoShape veto,
        TermsShape terms,
        List<PartShape> parts) {
    record GradeShape(
            String name,
            @Nullable String from,
            boolean fromIncluded,
            @Nullable String to,
            boolean toIncluded) {}

    record PartShape(String id, String title, String kind, String note, List<GroupShape> groups) {}

    record GroupShape(
            String id,
            String title,
            String points,
            @Nullable String declared,
            @Nullable String cap,
            String document,
            String condition,
            List<ItemShape> items) {}

    record ItemShape(
            String id,
            @Nullable HeadingShape heading,
            String text,
            String points,
            String dimension,
            List<String> also,
            String condition,
            Map<String, List<String>> appliesIf,
            String without,
            String onlyWith,
            List<String> notWith,
            List<String> commonErrors,
            String exceptions,
            String explanation,
            List<String> basis,
            List<String> documents,
            String source,
            List<ReasonShape> reasons) {}

    /** What an element stands under. */
    record HeadingShape(
            String id,
            String text,
            @Nullable String declared,
            @Nullable String cap) {}

    record ReasonShape(
            String id, String text, RuleShape.CostShape cost, boolean needsNote, String exclusive, boolean freeText) {}

    static StandardShape of(Standard standard) {
        return new StandardShape(
                standard.ref().id(),
                standard.ref().version(),
                standard.title(),
                standard.caseKind(),
                standard.issuer(),
                standard.from(),
                standard.remarks(),
                standard.sources(),
                standard.dimensions(),
                RuleShape.of(standard.formula()),
                RuleShape.of(standard.rounding()),
                standard.bands().stream().map(StandardShape::of).toList(),
                RuleShape.of(standard.vetoOutcome()),
                TermsShape.of(standard.terms()),
                standard.parts().stream().map(StandardShape::of).toList());
    }

    private static GradeShape of(GradeBand band) {
        return new GradeShape(
                band.name(), points(band.from()), band.fromIncluded(), points(band.to()), band.toIncluded());
    }

    private static PartShape of(Part part) {
        return new PartShape(
                part.id(),
                part.title(),
                part.kind().name().toLowerCase(Locale.ROOT),
                part.note(),
                part.groups().stream().map(StandardShape::of).toList());
    }

    private static GroupShape of(Group group) {
        return new GroupShape(
                group.id(),
                group.title(),
                WorkingWords.plain(group.sum()),
                points(group.points()),
                points(group.cap()),
                group.document(),
                group.condition(),
                group.items().stream().map(StandardShape::of).toList());
    }

    private static ItemShape of(Item item) {
        return new ItemShape(
                item.id(),
                of(item.heading()),
                item.text(),
                WorkingWords.plain(item.points()),
                item.dimension(),
                item.further(),
                item.condition(),
                item.rules().appliesIf().answers(),
                item.rules().without().name().toLowerCase(Locale.ROOT),
                item.rules().onlyWith(),
                item.rules().notWith(),
                item.guidance().commonErrors(),
                item.exceptions(),
                item.guidance().explanation(),
                item.basis().stream().map(Basis::text).toList(),
                item.documents(),
                item.provenance(),
                item.deductibles().stream().map(StandardShape::of).toList());
    }

    private static ReasonShape of(Deductible reason) {
        return new ReasonShape(
                reason.id(),
                reason.text(),
                RuleShape.of(reason.cost()),
                reason.needsNote(),
                reason.exclusive(),
                reason.freeText());
    }

    private static @Nullable HeadingShape of(@Nullable Heading heading) {
        return heading == null
                ? null
                : new HeadingShape(heading.id(), heading.text(), points(heading.points()), points(heading.cap()));
    }

    private static @Nullable String points(@Nullable BigDecimal points) {
        return points == null ? null : WorkingWords.plain(points);
    }
}
