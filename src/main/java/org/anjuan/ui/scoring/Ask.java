package org.anjuan.ui.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.anjuan.casefile.Anchor;
import org.anjuan.review.Deduction;
import org.anjuan.review.Gap;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Fact;
import org.anjuan.standard.Item;
import org.jspecify.annotations.Nullable;

/** Something the reviewer is asked before an act can be made. */
public sealed interface Ask {

    /** Names what is asked where words answer it, so that half typed ones are there again; empty for all else. */
    default String question() {
        return switch (this) {
            case Why why -> "why:" + why.item().id() + ":" + why.reason().id();
            case Waive waive -> "waive:" + waive.deduction().id();
            case NotApplicable set ->
                "not-applicable:"
                        + String.join(",", set.items().stream().map(Item::id).toList());
            case Missing missing -> "missing:" + missing.item().id();
            case WhyReopen _ -> "reopen";
            case HowMany _, WhichItem _, WhichReason _, HandIn _, Facts _ -> "";
        };
    }

    /**
     * How many points.
     *
     * @param points all that may be chosen, the least first
     * @param proof the place that waits for the deduction, or null
     */
    record HowMany(
            Item item,
            Deductible reason,
            List<BigDecimal> points,
            @Nullable Anchor proof) implements Ask {}

    /**
     * Why, in words.
     *
     * @param points what the deduction will cost
     * @param veto whether this decides the whole case
     */
    record Why(
            Item item,
            Deductible reason,
            BigDecimal points,
            boolean veto,
            @Nullable Anchor proof) implements Ask {}

    /**
     * By which rule a deduction does not count.
     *
     * @param reason why its points go, in the words of the standard
     */
    record Waive(Deduction deduction, String reason) implements Ask {}

    /**
     * Why items do not apply.
     *
     * @param proposal the words to begin with
     */
    record NotApplicable(List<Item> items, String proposal) implements Ask {}

    /**
     * Which document is missing.
     *
     * @param document the name to begin with
     * @param pages how many pages the case has
     */
    record Missing(Item item, String document, int pages) implements Ask {}

    /**
     * What a place on a page is to prove.
     *
     * @param items likeliest first, or those that hold the query
     * @param query what was typed to find other items; empty at first
     */
    record WhichItem(Anchor.OnPage place, List<Item> items, String query) implements Ask {}

    /** For which reason of the item the place is a proof. */
    record WhichReason(Anchor.OnPage place, Item item) implements Ask {}

    /** Whether the review shall be handed in as it stands. */
    record HandIn(List<Gap> gaps) implements Ask {}

    /** What is so in this case. */
    record Facts(List<Fact> facts) implements Ask {}

    /** Why a submitted review is opened again. */
    record WhyReopen() implements Ask {}
}
