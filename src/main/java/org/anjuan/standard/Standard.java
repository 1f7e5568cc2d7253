package org.anjuan.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 评查标准: the yardstick, one version of it, complete and valid.
 *
 * @param title as printed on reports; says 建议稿 where most figures have no formal source
 * @param caseKind the kind of case it measures, such as 行政处罚（普通程序）
 * @param issuer who published it
 * @param from first day in force, null when not stated
 * @param remarks what a reader must know of its sources and of what an office must settle itself
 * @param dimensions the views a result is summed up by, in their order
 * @param bands grades from best to worst; none where there is no total
 * @param vetoOutcome what a veto leads to that does not say so itself
 */
public record Standard(
        StandardRef ref,
        String title,
        String caseKind,
        String issuer,
        @Nullable LocalDate from,
        List<String> remarks,
        List<Provenance> sources,
        List<Dimension> dimensions,
        List<Part> parts,
        Formula formula,
        Rounding rounding,
        List<GradeBand> bands,
        VetoOutcome vetoOutcome,
        Terms terms) {
    public Standard {
        remarks = List.copyOf(remarks);
        sources = List.copyOf(sources);
        dimensions = List.copyOf(dimensions);
        parts = List.copyOf(parts);
        bands = List.copyOf(bands);
    }

    /** One that settles nothing beside its items and figures. */
    public Standard(
            StandardRef ref,
            String title,
            String caseKind,
            String issuer,
            @Nullable LocalDate from,
            List<String> remarks,
            List<Provenance> sources,
            List<Dimension> dimensions,
            List<Part> parts,
            Formula formula,
            Rounding rounding,
            List<GradeBand> bands,
            VetoOutcome vetoOutcome) {
        this(
                ref,
                title,
                caseKind,
                issuer,
                from,
                remarks,
                sources,
                dimensions,
                parts,
                formula,
                rounding,
                bands,
                vetoOutcome,
                Terms.NONE);
    }

    public Stream<Group> groups() {
        return parts.stream().flatMap(part -> part.groups().stream());
    }

    /** Every item in the order it is walked. */
    public Stream<Item> items() {
        return groups().flatMap(group -> group.items().stream());
    }

    public Optional<Item> item(String id) {
        for (var part : parts) {
            for (var group : part.groups()) {
                for (var item : group.items()) {
                    if (item.id().equals(id)) {
                        return Optional.of(item);
                    }
                }
            }
        }
        return Optional.empty();
    }

    public Optional<Group> groupOf(String itemId) {
        return groups().filter(group -> group.holds(itemId)).findFirst();
    }

    public Optional<Part> partOf(String itemId) {
        return parts.stream()
                .filter(part -> part.groups().stream().anyMatch(group -> group.holds(itemId)))
                .findFirst();
    }

    /** What a veto of this cost leads to. */
    public VetoOutcome outcome(Cost.Veto veto) {
        var own = veto.own();
        return own == null ? vetoOutcome : own;
    }

    /** Parts of one kind, in their order. */
    public Stream<Part> parts(Part.Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind);
    }

    /** Every deductible of every item. */
    public Stream<Deductible> deductibles() {
        return items().flatMap(item -> item.deductibles().stream());
    }

    /** Every item below an id: of a part, a group, a heading, or the item itself; none when nothing has it. */
    public List<Item> below(String id) {
        return parts.stream()
                .flatMap(part -> part.groups().stream()
                        .flatMap(group -> group.items().stream()
                                .filter(item ->
                                        part.id().equals(id) || group.id().equals(id) || item.isIn(id))))
                .toList();
    }
}
