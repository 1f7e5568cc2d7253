package org.anjuan.ui.scoring;

import java.math.BigDecimal;
import org.anjuan.review.Deduction;
import org.anjuan.review.Score;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Group;
import org.anjuan.standard.Heading;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.jspecify.annotations.Nullable;

/** One line of the checklist as it is shown. */
sealed interface Row {

    /** What a row looks like; a node of a shape can show any row of that shape, and all but the card are equally high. */
    enum Shape {
        PART,
        GROUP,
        HEADING,
        LINE,
        CARD
    }

    /**
     * The heading of a part.
     *
     * @param sum points its groups lost or gave together, before its cap
     */
    record PartHead(Part part, BigDecimal sum) implements Row {}

    /**
     * The heading of a group.
     *
     * @param possible points of its items that apply; null where the group has none to give, as with vetoes
     * @param sum points its items lost or gave together, before its cap
     * @param lost what counts of it
     * @param open how many of its items nobody judged yet
     * @param current whether the current item stands in it
     */
    record GroupHead(
            Part.Kind kind,
            Group group,
            @Nullable BigDecimal possible,
            BigDecimal sum,
            BigDecimal lost,
            int open,
            boolean current)
            implements Row {}

    /**
     * What elements of a group stand under.
     *
     * @param possible points of its elements that apply
     * @param sum points its elements lost or gave together, before its cap
     * @param lost what counts of it
     */
    record HeadingHead(Part.Kind kind, Heading heading, BigDecimal possible, BigDecimal sum, BigDecimal lost)
            implements Row {}

    /**
     * One item.
     *
     * @param lost points taken, bounded by the item's points
     * @param settled whether it needs no verdict of its own, since its group lost everything at once
     * @param current whether it is the one that is open
     */
    record ItemLine(Part.Kind kind, Item item, Score score, BigDecimal lost, boolean settled, boolean current)
            implements Row {
        /** Whether a veto of it holds, in whatever part it is written. */
        boolean isVetoed() {
            return score.counting().anyMatch(this::isVeto);
        }

        /** Whether the deduction is a veto. */
        boolean isVeto(Deduction deduction) {
            return item.deductible(deduction.reason())
                    .filter(reason -> reason.cost() instanceof Cost.Veto)
                    .isPresent();
        }
    }

    /** What it looks like. */
    default Shape shape() {
        return switch (this) {
            case PartHead _ -> Shape.PART;
            case GroupHead _ -> Shape.GROUP;
            case HeadingHead _ -> Shape.HEADING;
            case ItemLine line -> line.current() ? Shape.CARD : Shape.LINE;
        };
    }

    /** Whether the row is the item of this id. */
    default boolean is(String item) {
        return this instanceof ItemLine line && line.item().id().equals(item);
    }
}
