package org.anjuan.standard;

import java.util.List;

/**
 * How an item counts beside its points.
 *
 * @param appliesIf the facts under which it applies, those of its heading, group and part among them
 * @param without what becomes of its points when it does not apply
 * @param overflows whether what costs more than the item has goes on to the total (溢出)
 * @param notWith ids of items in which the same problem must not be taken again
 */
public record ItemRules(Condition appliesIf, Without without, boolean overflows, List<String> notWith) {
    /** Applies always, leaves what could be earned, and never loses more than it has. */
    public static final ItemRules USUAL = new ItemRules(Condition.ALWAYS, Without.LEAVES, false, List.of());

    public ItemRules {
        notWith = List.copyOf(notWith);
    }
}
