package org.anjuan.ui.reader;

import java.util.List;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.PageKey;

/**
 * Something marked on a page.
 *
 * @param id what to call back with when it is clicked
 * @param boxes on the upright page
 * @param label a few characters beside it, may be empty
 * @param about what a screen reader and a tool tip say
 */
public record Mark(String id, PageKey page, List<Box> boxes, Kind kind, String label, String about) {

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
