package org.anjuan.standard;

/** What becomes of the points of an item that does not apply (不参评). */
public enum Without {
    /** They leave what could be earned, so that the rest is scaled up. */
    LEAVES,
    /** They count as earned. */
    FULL,
    /** They are not earned, and what could be earned stays as it is: nothing is scaled up. */
    SUBTRACTS
}
