package org.anjuan.standard.read;

import org.jspecify.annotations.Nullable;

/**
 * A reason declared once for many items.
 *
 * @param text its words, empty when each item that has the reason says its own
 * @param cost what it costs, null when each item says so
 * @param needsNote whether the reviewer must write why
 * @param exclusive name of a set of reasons of which only one can be given, empty for none
 * @param freeText whether it is a catch-all
 */
record CommonReason(
        String id, String text, @Nullable Yaml cost, boolean needsNote, String exclusive, boolean freeText) {

    /** What an item takes over that nobody declared: nothing. */
    static CommonReason none(String id, @Nullable Yaml cost) {
        return new CommonReason(id, "", cost, false, "", false);
    }

    /** A reason that takes all points of what lacks its document. */
    static CommonReason emptying(String id, String text, String cost, boolean needsNote) {
        return new CommonReason(id, text, new Yaml.Text(cost, Yaml.Spot.START), needsNote, "", false);
    }

    static CommonReason read(String id, Cursor cursor) {
        var reason = new CommonReason(
                id,
                cursor.text("text", ""),
                cursor.value("cost"),
                cursor.flag("needs-note", false),
                cursor.text("exclusive", ""),
                cursor.flag("free-text", false));
        cursor.close();
        return reason;
    }
}
