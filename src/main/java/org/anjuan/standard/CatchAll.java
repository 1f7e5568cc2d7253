package org.anjuan.standard;

import java.util.Optional;
import java.util.stream.Stream;

/** 兜底的理由: what a standard lets points be taken for without naming it, in the words of the reviewer. */
public record CatchAll(Item item, Deductible reason) {

    /**
     * The one for problems met while the item is judged: its own, or else that of its group, or else one that belongs to no
     * document, the item's own part before others. Empty where the standard takes points for nothing but what it lists.
     */
    public static Optional<CatchAll> nearest(Standard standard, Item item) {
        var group = standard.groupOf(item.id()).stream();
        var part = standard.partOf(item.id()).stream();
        return Stream.of(
                        Stream.of(item),
                        group.flatMap(own -> own.items().stream()),
                        part.flatMap(CatchAll::ofNoDocument),
                        standard.parts().stream().flatMap(CatchAll::ofNoDocument))
                .flatMap(items -> items.flatMap(each -> of(each).stream()))
                .findFirst();
    }

    /** The item's own. */
    public static Optional<CatchAll> of(Item item) {
        return item.deductibles().stream()
                .filter(Deductible::freeText)
                .findFirst()
                .map(reason -> new CatchAll(item, reason));
    }

    private static Stream<Item> ofNoDocument(Part part) {
        return part.groups().stream()
                .filter(group ->
                        part.kind() != Part.Kind.BONUS && group.document().isEmpty())
                .flatMap(group -> group.items().stream());
    }
}
