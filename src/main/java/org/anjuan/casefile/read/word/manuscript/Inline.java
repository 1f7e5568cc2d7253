package org.anjuan.casefile.read.word.manuscript;

import java.util.List;

/** What stands beside each other in a paragraph. */
public sealed interface Inline {

    /** Characters; without line feeds and tabs. */
    record Text(String text, CharStyle style) implements Inline {}

    /** A jump to the next tab stop. */
    record Tab(CharStyle style) implements Inline {}

    /** The end of a line. */
    record LineBreak(CharStyle style) implements Inline {}

    /** The end of a page. */
    record PageBreak() implements Inline {}

    /** A number that depends on the page. */
    record PageField(Counted counted, CharStyle style) implements Inline {}

    /** Which number a field shows. */
    enum Counted {
        /** The page's own number. */
        PAGE,
        /** How many pages there are. */
        PAGES
    }

    /** A drawing that stands in the line like a character. */
    record InLine(Drawing drawing, double width, double height) implements Inline {}

    /**
     * The call of a note that stands at the foot of the page.
     *
     * @param mark its number as it is written; empty where the text around it is its mark
     */
    record NoteCall(String mark, CharStyle style, List<Block> note) implements Inline {
        public NoteCall {
            note = List.copyOf(note);
        }
    }

    /** A drawing that floats, anchored between two characters. */
    record Floating(Drawing drawing, Placement place) implements Inline {}
}
