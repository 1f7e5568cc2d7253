package org.anjuan.standard.edit;

import java.util.List;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;

/** What an item does when a problem is met: it takes points, it is a veto, or the problem is only put down. */
public enum ItemKind {
    /** 扣分, in a bonus part 加分. */
    POINTS,
    /** 一票否决: every reason is a veto. */
    VETO,
    /** 仅记录: no reason costs anything. */
    RECORD;

    /** The kind of an item in a part of a kind; one without reasons is what the part is. */
    public static ItemKind of(Item item, Part.Kind part) {
        var costs = item.deductibles().stream().map(Deductible::cost).toList();
        if (costs.isEmpty()) {
            return part == Part.Kind.VETO ? VETO : part == Part.Kind.CHECK ? RECORD : POINTS;
        }
        return costs.stream().allMatch(Cost.Veto.class::isInstance)
                ? VETO
                : costs.stream().allMatch(Cost.Nothing.class::isInstance) ? RECORD : POINTS;
    }

    /** Those that an item can have in a part of a kind. */
    public static List<ItemKind> in(Part.Kind part) {
        return switch (part) {
            case VETO -> List.of(VETO);
            case CHECK -> List.of(VETO, RECORD);
            case BONUS -> List.of(POINTS);
            case EARN, DEDUCT -> List.of(POINTS, VETO, RECORD);
        };
    }

    /** The item as one of this kind; reasons that cost points go on costing them. */
    public Item of(Item item) {
        return new ItemForm(item)
                .deductibles(item.deductibles().stream().map(this::of).toList())
                .made();
    }

    private Deductible of(Deductible reason) {
        var cost = reason.cost();
        var now = switch (this) {
            case VETO -> cost instanceof Cost.Veto ? cost : new Cost.Veto();
            case RECORD -> new Cost.Nothing();
            case POINTS -> cost instanceof Cost.Veto || cost instanceof Cost.Nothing ? new Cost.AllPoints() : cost;
        };
        return new Deductible(
                reason.id(), reason.text(), now, reason.needsNote(), reason.exclusive(), reason.freeText());
    }
}
