package org.anjuan.ui.findings;

import org.anjuan.review.FindingStand;
import org.anjuan.review.Unjudged;

/** One line of the list of findings. */
sealed interface Row {

    /** A dimension with how many findings it has; its name is that of none where the standard has no item for them. */
    record DimensionHead(String name, int count) implements Row {}

    /** An item of the standard the findings below bear on. */
    record ItemHead(String id, String text) implements Row {}

    /** A finding. */
    record One(FindingStand stand, boolean current, boolean busy) implements Row {}

    /** How many checks could not judge, and whether they are listed below. */
    record UnjudgedHead(int count, boolean open) implements Row {}

    /** A check that could not judge. */
    record NotJudged(Unjudged unjudged) implements Row {}
}
