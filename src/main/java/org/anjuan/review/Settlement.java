package org.anjuan.review;

/**
 * 裁定: how an item was decided on which two reviews of one case differ.
 *
 * @param item id of the item
 * @param why in the words of who decided; may be empty where nothing hangs on it
 * @param first number of the last change of the first review that was known then, {@code second} likewise: whether either
 *     said something new since is told by it
 */
public record Settlement(String item, Side side, String why, long first, long second) {

    /** Whose judgement holds. */
    public enum Side {
        /** 采纳甲: that of the review begun first. */
        FIRST,
        /** 采纳乙: that of the other. */
        SECOND,
        /** 另行认定: neither; what the one who decides says himself. */
        OWN,
        /** 退回双方说明: none as yet; both are asked to explain theirs. */
        ASKED
    }
}
