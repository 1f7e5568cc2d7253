package org.anjuan.ui.reader;

import java.util.List;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.PageKey;

/**
 * Something marked on a page.
 *
 * @param id what to call back with when it is clicked
 * @param proof id of the proof it shows; empty while it is none
 * @param boxes on the upright page
 * @param label a few characters beside it, may be empty
 * @param about what a screen reader and a tool tip say
 * @param movable whether it is one box that may be moved and resized
 */
public record Mark(
        String id,
        String proof,
        PageKey page,
        List<Box> boxes,
        Kind kind,
        String label,
        String about,
        boolean movable) {

    /** What a mark stands for; decides its colour. */
    public enum Kind {
        /** 扣分的证据. */
        DEDUCTED,
        /** 一票否决的证据. */
        VETO,
        /** 存疑项的证据. */
        UNSURE,
        /** 疑点所在. */
        FINDING,
        /** A box that waits for its reason. */
        WAITING
    }

    public Mark {
        boxes = List.copyOf(boxes);
    }
}
