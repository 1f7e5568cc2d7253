package org.anjuan.desk.bench;

import java.util.List;

/**
 * What came of one file of a collection.
 *
 * @param file its name within the collection
 * @param detail why it was refused, or why pages of it could not be drawn; empty where nothing is to be said
 * @param pages how many it has
 * @param looked how many of them were looked at
 * @param seconds what taking it in and drawing took here
 * @param blank pages that stay blank without a word although the other program draws something on them
 * @param thin pages on which the other program draws at least twice as much
 * @param drawnElsewhere whether it was refused although the other program draws its first page
 */
record Tried(
        String file,
        Outcome outcome,
        String detail,
        int pages,
        int looked,
        double seconds,
        List<Integer> blank,
        List<Integer> thin,
        boolean drawnElsewhere) {

    /** How a file may end. */
    enum Outcome {
        /** It has pages, and each that was looked at was drawn. */
        SHOWN,
        /** It has pages, some of which say why they cannot be drawn. */
        PARTLY,
        /** It says why it cannot be read. */
        REFUSED,
        /** Something else came out of it. */
        FAULT,
        /** Nothing came out of it in time. */
        HUNG
    }

    Tried {
        blank = List.copyOf(blank);
        thin = List.copyOf(thin);
    }

    /** A file of which nothing is known but how it ended. */
    static Tried ended(String file, Outcome outcome, String detail, double seconds) {
        return new Tried(file, outcome, detail, 0, 0, seconds, List.of(), List.of(), false);
    }

    /** The line of this file in a list. */
    String line() {
        return file + ": " + outcome
                + (detail.isEmpty() ? "" : " (" + detail + ")")
                + (drawnElsewhere ? ", drawn elsewhere" : "")
                + (pages == 0 ? "" : ", " + pages + " pages")
                + (blank.isEmpty() ? "" : ", blank " + blank)
                + (thin.isEmpty() ? "" : ", thin " + thin);
    }
}
