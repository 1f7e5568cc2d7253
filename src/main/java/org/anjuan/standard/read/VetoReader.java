package org.anjuan.standard.read;

import org.anjuan.standard.VetoOutcome;

/** Reads what a veto leads to: a total and a grade, barred grades, points that go, the most that is left, or no grade at all. */
final class VetoReader {
    private VetoReader() {}

    static VetoOutcome read(Cursor cursor) {
        var outcome = outcome(cursor);
        cursor.close();
        return outcome;
    }

    private static VetoOutcome outcome(Cursor cursor) {
        if (cursor.has("bar")) {
            return new VetoOutcome.Barred(cursor.texts("bar"));
        }
        if (cursor.has("minus")) {
            return new VetoOutcome.Minus(cursor.number("minus"));
        }
        if (cursor.has("at-most")) {
            return new VetoOutcome.AtMost(cursor.number("at-most"));
        }
        if (cursor.has("result")) {
            return new VetoOutcome.Unfit(cursor.text("result"));
        }
        var total = cursor.text("total").equals("none") ? null : cursor.number("total");
        boolean stops = cursor.choiceIfAny("scoring", "goes-on", "stop").equals("stop");
        return new VetoOutcome.Decided(total, cursor.text("grade"), stops);
    }
}
