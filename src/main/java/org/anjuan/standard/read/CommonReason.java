package org.anjuan.standard.read;

import org.jspecify.annotations.Nullable;

/**
 * A reason declared once for many items.
 *
 * @param text its words, empty when each item that has the reason says its own
 * @param cost what it costs, null when each item says so
 * @param needsNote whether the reviewer must write why
 */
record CommonReason(String id, String text, @Nullable Yaml cost, boolean needsNote) {

    /** A reason that takes all points of the group. */
    static CommonReason emptying(String id, String text, boolean needsNote) {
        return new CommonReason(id, text, new Yaml.Text(CostReader.GROUP, Yaml.Spot.START), needsNote);
    }
}
