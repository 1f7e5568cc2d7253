package org.anjuan.standard;

import java.util.List;

/**
 * How an item counts beside its points.
 *
 * @param appliesIf the facts under which it applies, those of its heading, group and part among them
 * @param without what becomes of its points when it does not apply
 * @param overflows whether what costs more than the item has goes on to the total (溢出)
 * @param notWith ids of items in which the same problem must not be taken again
 * @param onlyWith the document (文书) without which it does not apply, empty for none
 */
public record ItemRules(
        Condition appliesIf, Without without, boolean overflows, List<String> notWith, String onlyWith) {
    /** Applies always, leaves what could be earned, and never loses more than it has. */
    public static final ItemRules USUAL = new ItemRules(Condition.ALWAYS, Without.LEAVES, false, List.of(), "");

    public ItemRules {
        notWith = List.copyOf(notWith);
    }

    /** Whether the standard itself foresees that it may not apply, besides what a condition says in words. */
    boolean mayNotApply() {
        return !appliesIf.equals(Condition.ALWAYS) || !onlyWith.isEmpty();
    }

    public ItemRules appliesIf(Condition now) {
        return new ItemRules(now, without, overflows, notWith, onlyWith);
    }

    public ItemRules without(Without now) {
        return new ItemRules(appliesIf, now, overflows, notWith, onlyWith);
    }

    public ItemRules overflows(boolean now) {
        return new ItemRules(appliesIf, without, now, notWith, onlyWith);
    }

    public ItemRules notWith(List<String> now) {
        return new ItemRules(appliesIf, without, overflows, now, onlyWith);
    }

    public ItemRules onlyWith(String now) {
        return new ItemRules(appliesIf, without, overflows, notWith, now);
    }
}
